// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "support/test_main.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <csignal>
#include <cstring>
#include <fstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace stillroom;
namespace fs = std::filesystem;

namespace {

std::string contentOf(const MappedFile& mapped) {
  return {reinterpret_cast<const char*>(mapped.data()), mapped.size()};
}

std::size_t filesIn(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

template <class Function>
std::string codeOf(const Function& function) {
  try {
    function();
  } catch (const Error& error) {
    return error.code();
  }
  return "no error";
}

} // namespace

class TestFiles : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void init() {
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path().toStdString();
  }

  void whatIsWrittenIsRead() {
    const fs::path file = m_folder / "name with space ü.bin";
    for (const std::string& bytes :
         {std::string(), std::string("text"), std::string("\0\n\r\xff", 4), std::string(1 << 20, 'x')}) {
      writeFileAtomically(file, bytes);
      QCOMPARE(readFile(file), bytes);
      QCOMPARE(contentOf(MappedFile(file)), bytes);
    }
    QCOMPARE(filesIn(m_folder), std::size_t{1});
  }

  void piecesAreWrittenInOrder() {
    const std::array<std::string_view, 4> pieces{"head", "", "middle", "end"};
    writeFileAtomically(m_folder / "file", pieces);
    QCOMPARE(readFile(m_folder / "file"), std::string("headmiddleend"));
  }

  void relativeNamesWork() {
    const fs::path before = fs::current_path();
    fs::current_path(m_folder);
    writeFileAtomically("plain", "text");
    const std::string found = readFile("plain");
    fs::current_path(before);
    QCOMPARE(found, std::string("text"));
  }

  /// A reader beside a writer sees one whole version, whichever it is.
  void readersSeeWholeFiles() {
    const fs::path file = m_folder / "shared";
    writeFileAtomically(file, std::string(50000, 'a'));
    std::atomic<bool> stop = false;
    std::jthread writer([&] {
      for (char letter = 'b'; !stop; letter = letter == 'z' ? 'a' : static_cast<char>(letter + 1))
        writeFileAtomically(file, std::string(50000, letter));
    });
    bool whole = true;
    for (int i = 0; i < 200 && whole; ++i) {
      const std::string bytes = readFile(file);
      whole = bytes == std::string(50000, bytes.empty() ? ' ' : bytes[0]);
    }
    stop = true;
    writer.join();
    QVERIFY(whole);
  }

  void manyWritersLeaveOneVersionAndNoLitter() {
    const fs::path file = m_folder / "contended";
    {
      std::vector<std::jthread> writers;
      for (int writer = 0; writer < 4; ++writer)
        writers.emplace_back([&file, writer] {
          for (int i = 0; i < 20; ++i)
            writeFileAtomically(file, std::string(1000, static_cast<char>('a' + writer)));
        });
    }
    const std::string bytes = readFile(file);
    QCOMPARE(bytes, std::string(1000, bytes[0]));
    QCOMPARE(filesIn(m_folder), std::size_t{1});
  }

  void writingIntoNowhereSaysSo() {
    QCOMPARE(codeOf([&] { writeFileAtomically(m_folder / "no" / "folder", "x"); }), std::string("file.write"));
    QVERIFY(!fs::exists(m_folder / "no"));
  }

  void aFolderIsNeverReplaced() {
    fs::create_directory(m_folder / "taken");
    QCOMPARE(codeOf([&] { writeFileAtomically(m_folder / "taken", "x"); }), std::string("file.write"));
    QVERIFY(fs::is_directory(m_folder / "taken"));
    QCOMPARE(filesIn(m_folder), std::size_t{1});
  }

  /// A limit on the size of files stands in for a full disk: write() fails half-way in the same manner.
  void aFailedWriteKeepsTheOldFile() {
    const fs::path file = m_folder / "precious";
    writeFileAtomically(file, "old");
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const std::string code = codeOf([&] { writeFileAtomically(file, std::string(100000, 'n')); });
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QCOMPARE(code, std::string("file.write"));
    QCOMPARE(readFile(file), std::string("old"));
    QCOMPARE(filesIn(m_folder), std::size_t{1});
  }

  void missingThingsAreNamed() {
    const fs::path missing = m_folder / "absent.bin";
    QCOMPARE(codeOf([&] { readFile(missing); }), std::string("file.missing"));
    QCOMPARE(codeOf([&] { MappedFile mapped(missing); }), std::string("file.missing"));
    QCOMPARE(codeOf([&] { readFile(m_folder); }), std::string("file.missing"));
    QCOMPARE(codeOf([&] { MappedFile mapped(m_folder); }), std::string("file.missing"));
    try {
      readFile(missing);
      QFAIL("it was read");
    } catch (const Error& error) {
      QVERIFY(std::strstr(error.what(), missing.c_str()));
    }
  }

  /// Opening a pipe would wait for its writer for ever.
  void pipesAreNoFiles() {
    const fs::path pipe = m_folder / "pipe";
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    QCOMPARE(codeOf([&] { readFile(pipe); }), std::string("file.missing"));
    QCOMPARE(codeOf([&] { MappedFile mapped(pipe); }), std::string("file.missing"));
  }

  void danglingAndCircularLinksAreMissing() {
    fs::create_symlink("nowhere", m_folder / "dangling");
    fs::create_symlink("circle", m_folder / "circle");
    QCOMPARE(codeOf([&] { readFile(m_folder / "dangling"); }), std::string("file.missing"));
    QCOMPARE(codeOf([&] { readFile(m_folder / "circle"); }), std::string("file.missing"));
  }

  void theLimitIsExact() {
    const fs::path file = m_folder / "ten";
    writeFileAtomically(file, "0123456789");
    QCOMPARE(readFile(file, 10).size(), std::size_t{10});
    QCOMPARE(codeOf([&] { readFile(file, 9); }), std::string("file.too-large"));
  }

  /// A sparse file of a terabyte must be refused by its size alone.
  void hugeFilesAreRefusedUnread() {
    const fs::path file = m_folder / "huge";
    std::ofstream(file).put('x');
    std::error_code error;
    fs::resize_file(file, std::uintmax_t{1} << 40, error);
    if (error) QSKIP("This file system has no sparse files of a terabyte.");
    QCOMPARE(codeOf([&] { readFile(file); }), std::string("file.too-large"));
  }

  void outputFoldersMustBeAbsentOrEmpty() {
    requireAbsentOrEmpty(m_folder / "absent");
    fs::create_directory(m_folder / "empty");
    requireAbsentOrEmpty(m_folder / "empty");
    writeFileAtomically(m_folder / "empty" / "file", "x");
    QCOMPARE(codeOf([&] { requireAbsentOrEmpty(m_folder / "empty"); }), std::string("output.exists"));
    QCOMPARE(codeOf([&] { requireAbsentOrEmpty(m_folder / "empty" / "file"); }), std::string("output.exists"));
  }

  void mappingsMoveAndOutliveTheirFile() {
    const fs::path file = m_folder / "mapped";
    writeFileAtomically(file, "content");
    MappedFile first(file);
    const MappedFile second(std::move(first));
    fs::remove(file);
    QCOMPARE(contentOf(second), std::string("content"));
    QCOMPARE(first.size(), std::size_t{0}); // NOLINT: a moved-from mapping is empty by design
    QVERIFY(first.data() == nullptr);
  }

  void replacingAFileLeavesItsMappingAlone() {
    const fs::path file = m_folder / "mapped";
    writeFileAtomically(file, "first");
    const MappedFile mapped(file);
    writeFileAtomically(file, "second");
    QCOMPARE(contentOf(mapped), std::string("first"));
    QCOMPARE(readFile(file), std::string("second"));
  }

  void releasedPagesAreReadAgain() {
    const fs::path file = m_folder / "pages";
    std::string bytes(50'000, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i)
      bytes[i] = static_cast<char>(i * 7 % 251);
    writeFileAtomically(file, bytes);
    const MappedFile mapped(file);
    QCOMPARE(contentOf(mapped), bytes);
    for (const auto& [begin, size] : {std::pair<std::size_t, std::size_t>{100, 30'000}, {0, 10}, {40'000, 90'000}})
      mapped.releasePages(begin, size);
    QCOMPARE(contentOf(mapped), bytes);
  }

private:
  std::unique_ptr<QTemporaryDir> m_temporary;
  fs::path m_folder;
};

STILLROOM_TEST(TestFiles)
#include "test_files.moc"
