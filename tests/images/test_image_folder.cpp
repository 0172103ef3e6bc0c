// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "images/folder_walk.h"
#include "images/image_file.h"
#include "images/image_folder.h"
#include "support/errors.h"
#include "support/ordinary_user.h"
#include "support/test_main.h"

#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <sys/stat.h>
#include <utility>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

/// A folder that vanishes with the test, as a std path.
struct Folder {
  QTemporaryDir dir;
  fs::path path() const { return dir.path().toStdString(); }
  /// QTemporaryDir can't delete names that aren't UTF-8.
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path(), ignored);
  }
};

void writePicture(const fs::path& file, int type, const cv::Scalar& colour) {
  fs::create_directories(file.parent_path());
  cv::imwrite(file.string(), cv::Mat(3, 5, type, colour));
}

/// Codes of what a walk over the class folders and through them skips.
std::vector<std::string> skippedBelow(const fs::path& root) {
  std::vector<std::string> codes;
  const auto skipped = [&](const fs::path&, const Error& why) { codes.push_back(why.code()); };
  const auto goOn = [](const fs::path&) { return true; };
  const auto below = [&](const fs::path& folder) {
    walkFolder(folder, {.file = goOn, .skipped = skipped, .entry = {}});
    return true;
  };
  eachFolderIn(root, {.file = below, .skipped = skipped, .entry = {}});
  return codes;
}

} // namespace

class TestImageFolder : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void classesAndFilesComeSorted() {
    const Folder folder;
    for (const char* name : {"b/2.png", "b/10.png", "a/x/1.png", "a/0.png", "a/notes.txt"}) {
      if (std::string(name).ends_with(".txt"))
        writeFileAtomically(folder.path() / name, "text");
      else
        writePicture(folder.path() / name, CV_8UC3, {1, 2, 3});
    }
    const ImageFolder images = scanImageFolder(folder.path());
    QCOMPARE(images.classes, (std::vector<std::string>{"a", "b"}));
    std::vector<std::string> paths;
    for (const auto& file : images.files)
      paths.push_back(file.relativePath);
    QCOMPARE(paths, (std::vector<std::string>{"a/0.png", "a/x/1.png", "b/10.png", "b/2.png"}));
    QCOMPARE(images.countByClass(), (std::vector<std::int64_t>{2, 2}));
  }

  void faultsOfAFolderAreNamed() {
    const Folder folder;
    QCOMPARE(errorCode([&] { scanImageFolder(folder.path() / "missing"); }), std::string("images.no-folder"));
    QCOMPARE(errorCode([&] { scanImageFolder(folder.path()); }), std::string("images.no-classes"));
    fs::create_directories(folder.path() / "empty");
    QCOMPARE(errorCode([&] { scanImageFolder(folder.path()); }), std::string("images.empty-class"));
  }

  void whatCannotBeUsedIsNamedOnce_data() {
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("target"); // of a link; or what is made
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("code");
    QTest::newRow("a link to itself among the classes") << "round"
                                                        << "round"
                                                        << "leads back to itself"
                                                        << "images.circle";
    QTest::newRow("a link to itself in a class") << "a/round"
                                                 << "round"
                                                 << "leads back to itself"
                                                 << "images.circle";
    QTest::newRow("a link to the folder it lies in") << "a/b/up"
                                                     << "."
                                                     << "leads back"
                                                     << "images.circle";
    QTest::newRow("a link to the class") << "a/b/up"
                                         << "../../a"
                                         << "leads back"
                                         << "images.circle";
    QTest::newRow("a link to all classes") << "a/up"
                                           << ".."
                                           << "leads back"
                                           << "images.circle";
    QTest::newRow("a class that is the folder") << "self"
                                                << "."
                                                << "leads back"
                                                << "images.circle";
    QTest::newRow("a class that is the folder's folder") << "self"
                                                         << "../.."
                                                         << "leads back"
                                                         << "images.circle";
    QTest::newRow("a link to nothing") << "a/b/2.png"
                                       << "nothing"
                                       << "doesn't exist"
                                       << "images.link";
    QTest::newRow("a class of nothing") << "c"
                                        << "nothing"
                                        << "doesn't exist"
                                        << "images.link";
    QTest::newRow("a pipe") << "a/b/2.png"
                            << "(pipe)"
                            << "pipe, socket or device"
                            << "images.special";
    QTest::newRow("a pipe among the classes") << "p"
                                              << "(pipe)"
                                              << "pipe, socket or device"
                                              << "images.special";
    QTest::newRow("a device") << "a/z.png"
                              << "/dev/zero"
                              << "pipe, socket or device"
                              << "images.special";
    QTest::newRow("a project among the classes") << "mine.stillroom"
                                                 << "(project)"
                                                 << "Stillroom project"
                                                 << "images.project";
    QTest::newRow("a project in a class") << "a/b/mine.stillroom"
                                          << "(project)"
                                          << "Stillroom project"
                                          << "images.project";
  }

  void whatCannotBeUsedIsNamedOnce() {
    QFETCH(QString, place);
    QFETCH(QString, target);
    QFETCH(QString, why);
    QFETCH(QString, code);
    const Folder folder;
    const fs::path root = folder.path() / "set", at = root / place.toStdString();
    writePicture(root / "a" / "1.png", CV_8UC3, {1, 2, 3});
    writePicture(root / "a" / "b" / "0.png", CV_8UC3, {1, 2, 3});
    if (target == "(pipe)") {
      QCOMPARE(::mkfifo(at.c_str(), 0600), 0);
    } else if (target == "(project)") {
      writePicture(at / "images" / "1.png", CV_8UC3, {1, 2, 3});
      writeFileAtomically(at / "project.db", "a catalogue");
    } else {
      fs::create_symlink(target.toStdString(), at);
    }
    const ImageFolder images = scanImageFolder(root);
    QCOMPARE(images.classes, std::vector<std::string>{"a"});
    QCOMPARE(images.countByClass(), std::vector<std::int64_t>{2});
    QCOMPARE(images.files.size(), std::size_t{3});
    const auto skipped =
        std::find_if(images.files.begin(), images.files.end(), [](auto& f) { return !f.problem.empty(); });
    QCOMPARE(skipped->skipped().file, place.toStdString());
    QVERIFY2(QString::fromStdString(skipped->problem).contains(why), skipped->problem.c_str());
    QVERIFY2(QString::fromStdString(skipped->problem).contains(place), skipped->problem.c_str());
    QCOMPARE(skippedBelow(root), std::vector<std::string>{code.toStdString()});
  }

  void aFolderThatIsGoneIsNamed() {
    const Folder folder;
    std::vector<std::string> codes, sentences;
    walkFolder(folder.path() / "gone", {.file = [](const fs::path&) { return true; },
                                        .skipped =
                                            [&](const fs::path&, const Error& why) {
                                              codes.push_back(why.code());
                                              sentences.emplace_back(why.what());
                                            },
                                        .entry = {}});
    QCOMPARE(codes, std::vector<std::string>{"images.walk"});
    QVERIFY2(sentences.front().starts_with((folder.path() / "gone").string()), sentences.front().c_str());
  }

  void foldersThatMayNotBeReadAreNamed() {
    const Folder folder;
    writePicture(folder.path() / "a" / "1.png", CV_8UC3, {1, 2, 3});
    writePicture(folder.path() / "a" / "closed" / "2.png", CV_8UC3, {1, 2, 3});
    fs::permissions(folder.path(), fs::perms(0755));
    fs::permissions(folder.path() / "a" / "closed", fs::perms::none);
    const auto [images, skipped] = [&folder] {
      const OrdinaryUser user;
      return std::pair(scanImageFolder(folder.path()), skippedBelow(folder.path()));
    }();
    fs::permissions(folder.path() / "a" / "closed", fs::perms::owner_all);
    QCOMPARE(skipped, std::vector<std::string>{"images.walk"});
    QCOMPARE(images.countByClass(), std::vector<std::int64_t>{1});
    QCOMPARE(images.files.back().relativePath, std::string("a/closed"));
  }

  void aDataFolderThatMayNotBeReadIsNotCalledEmpty() {
    const Folder folder;
    writePicture(folder.path() / "a" / "1.png", CV_8UC3, {1, 2, 3});
    fs::permissions(folder.path(), fs::perms(0111));
    const std::string code = errorCode([&] {
      const OrdinaryUser user;
      scanImageFolder(folder.path());
    });
    fs::permissions(folder.path(), fs::perms::owner_all);
    QCOMPARE(code, std::string("images.walk"));
  }

  void linkedFoldersAreFollowed() {
    const Folder folder, elsewhere;
    writePicture(folder.path() / "a" / "1.png", CV_8UC3, {1, 2, 3});
    writePicture(elsewhere.path() / "deep" / "two.png", CV_8UC3, {1, 2, 3});
    fs::create_directory_symlink(elsewhere.path(), folder.path() / "a" / "more");
    fs::create_directory_symlink("more/deep", folder.path() / "a" / "same"); // twice is no circle
    std::vector<std::string> paths;
    for (const auto& file : scanImageFolder(folder.path()).files)
      paths.push_back(file.relativePath);
    QCOMPARE(paths, (std::vector<std::string>{"a/1.png", "a/more/deep/two.png", "a/same/two.png"}));
  }

  void aClassOfNothingUsableIsNamedWithTheReason() {
    const Folder folder;
    writePicture(folder.path() / "a" / "1.png", CV_8UC3, {1, 2, 3});
    fs::create_directories(folder.path() / "b");
    fs::create_symlink("nothing", folder.path() / "b" / "1.png");
    std::string said;
    QCOMPARE(errorCode([&] { scanImageFolder(folder.path()); }, &said), std::string("images.empty-class"));
    QVERIFY2(said.find("b") != std::string::npos && said.find("doesn't exist") != std::string::npos, said.c_str());
  }

  void longWalksReportAndStop() {
    const Folder folder;
    writePicture(folder.path() / "a" / "1.png", CV_8UC3, {1, 2, 3});
    for (int i = 0; i < 2500; ++i)
      writeNewFile(folder.path() / "a" / (std::to_string(i) + ".txt"), "");
    std::stop_source source;
    source.request_stop();
    TaskContext task;
    task.stop = source.get_token();
    bool stopped = false;
    try {
      scanImageFolder(folder.path(), task);
    } catch (const Cancelled&) {
      stopped = true;
    }
    QVERIFY(stopped);
  }

  void linksKeepTheirPlaceInTheFolder() {
    const Folder folder, elsewhere;
    writePicture(elsewhere.path() / "one.png", CV_8UC3, {1, 2, 3});
    writePicture(elsewhere.path() / "more" / "two.png", CV_8UC3, {1, 2, 3});
    fs::create_directories(folder.path() / "a");
    fs::create_symlink(elsewhere.path() / "one.png", folder.path() / "a" / "1.png");
    fs::create_directory_symlink(elsewhere.path() / "more", folder.path() / "b");
    const ImageFolder images = scanImageFolder(folder.path());
    QCOMPARE(images.files.size(), std::size_t{2});
    QCOMPARE(images.files[0].relativePath, std::string("a/1.png"));
    QCOMPARE(images.files[1].relativePath, std::string("b/two.png"));
  }

  void aFileNameThatIsNotUtf8IsToBeSkipped() {
    const Folder folder;
    writePicture(folder.path() / "a" / "0.png", CV_8UC3, {1, 2, 3});
    fs::copy(folder.path() / "a" / "0.png", folder.path() / "a" / "b\xff.png");
    fs::copy(folder.path() / "a" / "0.png", folder.path() / "a" / "\xc3\xbc.png");
    std::vector<std::string> problems;
    for (const auto& file : scanImageFolder(folder.path()).files)
      problems.push_back(file.problem);
    QCOMPARE(problems.size(), std::size_t{3});
    QVERIFY(problems[0].empty() && problems[2].empty());
    QVERIFY2(problems[1].find("a/b\uFFFD.png") != std::string::npos, problems[1].c_str());
  }

  void aClassNameThatIsNotUtf8IsAnError() {
    const Folder folder;
    writePicture(folder.path() / "a" / "0.png", CV_8UC3, {1, 2, 3});
    fs::rename(folder.path() / "a", folder.path() / "a\xff");
    QCOMPARE(errorCode([&] { scanImageFolder(folder.path()); }), std::string("images.class-name"));
  }

  void everyFormatIsRead() {
    const Folder folder;
    for (const char* name : {"a.png", "a.jpg", "a.bmp", "a.ppm", "a.tiff", "a.webp"}) {
      writePicture(folder.path() / name, CV_8UC3, {70, 80, 90});
      const DecodedImage image = readImage(folder.path() / name);
      QVERIFY2(image.width == 5 && image.height == 3, name);
    }
    writePicture(folder.path() / "a.pgm", CV_8UC1, {70});
    QCOMPARE(readImage(folder.path() / "a.pgm").width, 5);
    writeFileAtomically(folder.path() / "comment.ppm", "P6 # by hand\n# 9 9\n1\t1 255\nabc");
    QCOMPARE(readImage(folder.path() / "comment.ppm").rgb, (std::vector<std::uint8_t>{'a', 'b', 'c'}));
  }

  /// Each claims 20000 × 20000 pixels (WebP: 16383 × 16383) and holds none: only the header can tell.
  void hugePicturesAreRefusedByTheirHeader() {
    using namespace std::string_literals;
    const std::string zeros(64, '\0'), big = "\x00\x00\x4e\x20"s, little = "\x20\x4e\x00\x00"s;
    const std::vector<std::pair<const char*, std::string>> pictures{
        {"png", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"s + big + big + zeros},
        {"bmp", "BM"s + zeros.substr(0, 12) + "\x28\x00\x00\x00"s + little + "\xe0\xb1\xff\xff"s + zeros},
        {"ppm", "P6\n# comment\n20000 20000\n255\n"s + zeros},
        {"jpg", "\xff\xd8\xff\xe0\x00\x04\xff\xc0\xff\xff\xc2\x00\x11\x08\x4e\x20\x4e\x20"s + zeros},
        {"tif", "II*\0\x08\x00\x00\x00\x02\x00"s + "\x00\x01\x04\x00\x01\x00\x00\x00"s + little +
                    "\x01\x01\x03\x00\x01\x00\x00\x00"s + little + zeros},
        {"tiff", "MM\0*\x00\x00\x00\x08\x00\x02"s + "\x01\x00\x00\x04\x00\x00\x00\x01"s + big +
                     "\x01\x01\x00\x03\x00\x00\x00\x01\x4e\x20\x00\x00"s + zeros},
        {"webp", "RIFF\x50\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00\xfe\x3f\x00\xfe\x3f\x00"s + zeros}};
    const Folder folder;
    for (const auto& [ending, bytes] : pictures) {
      const fs::path file = folder.path() / (std::string("huge.") + ending);
      writeFileAtomically(file, bytes);
      std::string said;
      errorCode([&] { readImage(file); }, &said);
      QVERIFY2(said.find("200 megapixels") != std::string::npos, (ending + (": " + said)).c_str());
    }
  }

  void headersCutAnywhereAreErrors() {
    const Folder folder;
    for (const char* name : {"a.png", "a.jpg", "a.bmp", "a.ppm", "a.tiff", "a.webp"}) {
      writePicture(folder.path() / name, CV_8UC3, {70, 80, 90});
      const std::string whole = readFile(folder.path() / name);
      for (std::size_t size = 0; size < 10; ++size) {
        writeFileAtomically(folder.path() / "cut", std::string_view(whole).substr(0, size));
        QCOMPARE(errorCode([&] { readImage(folder.path() / "cut"); }), std::string("image.unreadable"));
      }
    }
    for (const char* bytes : {"RIFFWEBP", "\xff\xd8\xff\xff\xff", "P6#"}) {
      writeFileAtomically(folder.path() / "cut", bytes);
      QCOMPARE(errorCode([&] { readImage(folder.path() / "cut"); }), std::string("image.unreadable"));
    }
  }

  void greyAndTransparentPicturesBecomeRgb() {
    const Folder folder;
    writePicture(folder.path() / "grey.png", CV_8UC1, {77});
    writePicture(folder.path() / "rgba.png", CV_8UC4, {10, 20, 30, 40});
    writePicture(folder.path() / "deep.png", CV_16UC3, {257 * 10, 257 * 20, 257 * 30});
    const DecodedImage grey = readImage(folder.path() / "grey.png");
    QCOMPARE(grey.width, 5);
    QCOMPARE(grey.height, 3);
    QCOMPARE(grey.rgb, std::vector<std::uint8_t>(45, 77));
    for (const char* name : {"rgba.png", "deep.png"}) {
      const DecodedImage image = readImage(folder.path() / name);
      QCOMPARE(std::vector<std::uint8_t>(image.rgb.begin(), image.rgb.begin() + 3),
               (std::vector<std::uint8_t>{30, 20, 10}));
    }
  }

  void unreadablePicturesAreErrors() {
    const Folder folder;
    writeFileAtomically(folder.path() / "text.png", "this is no picture");
    writeFileAtomically(folder.path() / "empty.png", "");
    writePicture(folder.path() / "whole.png", CV_8UC3, {1, 2, 3});
    const std::string whole = readFile(folder.path() / "whole.png");
    writeFileAtomically(folder.path() / "header.png", std::string_view(whole).substr(0, 12));
    for (const char* name : {"text.png", "empty.png", "header.png"})
      QCOMPARE(errorCode([&] { readImage(folder.path() / name); }), std::string("image.unreadable"));
    QCOMPARE(errorCode([&] { readImage(folder.path() / "absent.png"); }), std::string("file.missing"));
  }

  void pngKeepsEveryPixel() {
    const Folder folder;
    std::vector<std::uint8_t> pixels(7 * 4 * 3);
    for (std::size_t i = 0; i < pixels.size(); ++i)
      pixels[i] = static_cast<std::uint8_t>(i * 37);
    const std::string png = encodePng(pixels.data(), 7, 4);
    QCOMPARE(encodePng(pixels.data(), 7, 4), png);
    writeFileAtomically(folder.path() / "a.png", png);
    QCOMPARE(readImage(folder.path() / "a.png").rgb, pixels);
    for (const char* chunk : {"tEXt", "tIME", "iTXt"})
      QVERIFY(png.find(chunk) == std::string::npos);
  }
};

STILLROOM_TEST(TestImageFolder)
#include "test_image_folder.moc"
