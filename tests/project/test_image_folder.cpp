// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "project/image_folder.h"

#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/imgcodecs.hpp>

using namespace stillroom;
namespace fs = std::filesystem;

namespace {

/// A folder that vanishes with the test, as a std path.
struct Folder {
  QTemporaryDir dir;
  fs::path path() const { return dir.path().toStdString(); }
};

std::string errorOf(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.code();
  }
  return "none";
}

void writePicture(const fs::path& file, int type, const cv::Scalar& colour) {
  fs::create_directories(file.parent_path());
  cv::imwrite(file.string(), cv::Mat(3, 5, type, colour));
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
    QCOMPARE(errorOf([&] { scanImageFolder(folder.path() / "missing"); }), std::string("images.no-folder"));
    QCOMPARE(errorOf([&] { scanImageFolder(folder.path()); }), std::string("images.no-classes"));
    fs::create_directories(folder.path() / "empty");
    QCOMPARE(errorOf([&] { scanImageFolder(folder.path()); }), std::string("images.empty-class"));
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
      QCOMPARE(errorOf([&] { readImage(folder.path() / name); }), std::string("image.unreadable"));
    QCOMPARE(errorOf([&] { readImage(folder.path() / "absent.png"); }), std::string("file.missing"));
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

QTEST_GUILESS_MAIN(TestImageFolder)
#include "test_image_folder.moc"
