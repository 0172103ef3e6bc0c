// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/output_file.h"
#include "support/errors.h"
#include "support/test_main.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

/// What a command may write to, known before it works.
class TestOutputFile : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root;

  void refused(const std::string& code, const fs::path& out, const std::vector<fs::path>& inputs = {}) const {
    std::string sentence;
    QCOMPARE(errorCode([&] { requireOutputFile(out, ".png", inputs); }, &sentence), code);
    QVERIFY2(sentence.find(out.string()) != std::string::npos, sentence.c_str());
  }

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    fs::create_directories(m_root / "data" / "class");
    fs::create_directories(m_root / "folder.png");
    writeFileAtomically(m_root / "in.png", "in");
    writeFileAtomically(m_root / "data" / "class" / "a.png", "a");
    fs::create_symlink("in.png", m_root / "link.png");
    fs::create_hard_link(m_root / "in.png", m_root / "hard.png");
    fs::create_directory_symlink("data", m_root / "linked-data");
  }

  void newAndOtherFilesAreFine() {
    for (const char* name : {"new.png", "NEW.PNG", "in.png", "data/class/b.png"})
      requireOutputFile(m_root / name, ".png", {m_root / "data", "some/model", ""});
  }

  void theEndingSaysWhatIsInIt() {
    refused("output.ending", m_root / "out.jpg");
    refused("output.ending", m_root / "out");
    refused("output.ending", m_root / "out.png.tmp");
    refused("output.ending", m_root / ".png"); // a hidden file without an ending
  }

  void whereNothingCanBeWritten() {
    refused("output.folder", m_root / "nowhere" / "out.png");
    refused("output.folder", m_root / "in.png" / "out.png");
    refused("output.no-file", m_root / "folder.png");
    fs::create_symlink("/dev/full", m_root / "device.png");
    refused("output.no-file", m_root / "device.png");
  }

  void whatIsReadIsNotWrittenOver() {
    const fs::path in = m_root / "in.png";
    refused("output.input", in, {in});
    refused("output.input", m_root / "data" / ".." / "in.png", {in});
    refused("output.input", m_root / "link.png", {in});
    refused("output.input", in, {m_root / "link.png"});
    refused("output.input", m_root / "hard.png", {in});
    refused("output.input", m_root / "data" / "class" / "a.png", {m_root / "linked-data"});
    refused("output.input", m_root / "linked-data" / "class" / "a.png", {m_root / "data"});
  }
};

STILLROOM_TEST(TestOutputFile)
#include "test_output_file.moc"
