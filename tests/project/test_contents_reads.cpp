// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"
#include "support/large_project.h"
#include "support/test_main.h"

#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <filesystem>
#include <map>
#include <string>

#include <sys/inotify.h>
#include <unistd.h>

using namespace stillroom;
namespace fs = std::filesystem;

namespace {

/// How often each file of some folders is opened, by whomever.
class Openings {
public:
  explicit Openings(const fs::path& root) : m_queue(::inotify_init1(IN_NONBLOCK)) {
    for (const auto& entry : fs::recursive_directory_iterator(root))
      if (entry.is_directory())
        m_folders[::inotify_add_watch(m_queue, entry.path().c_str(), IN_OPEN)] = entry.path().string();
  }
  ~Openings() { ::close(m_queue); }
  Openings(const Openings&) = delete;
  Openings& operator=(const Openings&) = delete;

  std::map<std::string, int> counts() {
    std::map<std::string, int> counts;
    alignas(inotify_event) std::array<char, 65536> buffer;
    for (ssize_t length = 0; (length = ::read(m_queue, buffer.data(), buffer.size())) > 0;)
      for (ssize_t at = 0; at < length;) {
        const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
        if (event->len > 0 && (event->mask & IN_ISDIR) == 0) ++counts[m_folders[event->wd] + "/" + event->name];
        at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
      }
    return counts;
  }

private:
  int m_queue;
  std::map<int, std::string> m_folders;
};

} // namespace

/// What opening a project reads; how long that takes is stillroom_bench_window's to say.
class TestContentsReads : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// Every file of features is opened once, however many samples it holds; one of them before, to know their length.
  void eachFileOfFeaturesIsReadOnce() {
    const QTemporaryDir dir;
    const fs::path folder = dir.path().toStdString();
    tests::makeLargeProject(
        folder, {.classes = 5, .perClass = 10, .candidates = 4, .features = 8, .flaggedOneIn = 3, .pictures = 6});
    std::size_t files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder / "tensors"))
      files += entry.path().extension() == ".safetensors";
    QVERIFY(files > 10);
    const auto project = Project::open(folder, Access::ReadOnly);
    Openings openings(folder / "tensors");
    const auto contents = project->contents();
    QCOMPARE(contents->selection->sampleCount(), std::size_t{50});
    QVERIFY(contents->selection->candidateCount() > 0);
    const auto counts = openings.counts();
    QCOMPARE(counts.size(), files);
    int more = 0;
    for (const auto& [file, count] : counts)
      more += count - 1;
    QVERIFY2(more <= 1, qPrintable(QString::number(more)));
  }

  /// Nor is a picture looked at before it is shown.
  void noPictureIsRead() {
    const QTemporaryDir dir;
    const fs::path folder = dir.path().toStdString();
    tests::makeLargeProject(folder, {.classes = 3, .perClass = 4, .candidates = 4, .features = 8, .pictures = 6});
    Openings openings(folder);
    QCOMPARE(Project::open(folder, Access::ReadOnly)->contents()->selection->sampleCount(), std::size_t{12});
    const auto counts = openings.counts();
    QVERIFY(!counts.empty());
    for (const auto& [file, count] : counts)
      QVERIFY2(!file.ends_with(".png"), file.c_str());
  }
};

STILLROOM_TEST(TestContentsReads)
#include "test_contents_reads.moc"
