// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "project/opened_place.h"
#include "support/errors.h"
#include "support/test_main.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace stillroom;
using tests::errorCode;
namespace fs = std::filesystem;

/// What is written to a file that was moved away would be looked for in vain.
class TestOpenedPlace : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aFolderThatIsMovedIsGoneUntilItIsBack() {
    const QTemporaryDir dir;
    const fs::path folder = fs::path(dir.path().toStdString()) / "a.stillroom", elsewhere = folder.string() + "-moved";
    const fs::path file = folder / "project.db";
    fs::create_directory(folder);
    writeFileAtomically(file, "catalogue");
    const OpenedPlace place(file);
    place.require();
    fs::rename(folder, elsewhere);
    std::string sentence;
    QCOMPARE(errorCode([&] { place.require(); }, &sentence), std::string("project.gone"));
    QVERIFY2(sentence.starts_with(folder.string()), sentence.c_str());
    fs::copy(elsewhere, folder); // another file of the same name and contents
    QCOMPARE(errorCode([&] { place.require(); }), std::string("project.gone"));
    fs::remove_all(folder);
    fs::rename(elsewhere, folder);
    place.require();
    OpenedPlace().require(); // of nothing
  }
};

STILLROOM_TEST(TestOpenedPlace)
#include "test_opened_place.moc"
