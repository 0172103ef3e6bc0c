// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/data_survey.h"

#include "base/error.h"
#include "images/image_file.h"
#include "images/image_folder.h"
#include "ui/common/error_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace fs = std::filesystem;
namespace {

constexpr int namesShown = 3, picturesTried = 8;
constexpr int entriesLookedAt = 4000;
constexpr std::chrono::milliseconds betweenParts{100};

struct Survey {
  Q_DECLARE_TR_FUNCTIONS(DataSurvey)
};

QString trainingFolder(const fs::path& root, const std::vector<std::string>& classes) {
  const auto isSplit = [](const std::string& name) { return isSplitName(QString::fromStdString(name)); };
  if (!std::all_of(classes.begin(), classes.end(), isSplit)) return {};
  for (const std::string& name : classes)
    if (QString::fromStdString(name).startsWith(u"train"_s, Qt::CaseInsensitive) && !classFolders(root / name).empty())
      return QString::fromStdString((root / name).string());
  return {};
}

struct FileCount {
  qint64 images = 0, others = 0;
  std::string first;
};

void skip(const Error& why, DataSurvey& survey) {
  if (survey.skipped++ == 0) survey.firstSkipped = errorText(why);
}

class Counter {
public:
  Counter(const std::stop_token& stop, const std::function<void(const DataSurvey&)>& onPart)
      : m_stop(stop), m_onPart(onPart) {}

  void count(const fs::path& root, const std::vector<std::string>& classes, DataSurvey& survey) {
    survey.classes = static_cast<qint64>(classes.size());
    for (std::size_t i = 0; i < classes.size() && i < namesShown; ++i)
      survey.firstClasses += QString::fromStdString(classes[i]);
    for (const std::string& name : classes) {
      if (!isUtf8(name)) m_unreadableNames += QString::fromStdString(name);
      add(root / name, QString::fromStdString(name), survey);
    }
    survey.counted = true;
    survey.problem = problem();
  }

private:
  void add(const fs::path& folder, const QString& name, DataSurvey& survey) {
    const FileCount files = filesBelow(folder, survey);
    survey.others += files.others;
    if (files.images == 0) m_empty += name;
    if (survey.smallestClass.isEmpty() || files.images < survey.smallest) {
      survey.smallestClass = name;
      survey.smallest = files.images;
    }
    if (!files.first.empty() && m_tried++ < picturesTried && survey.notice.isEmpty())
      survey.notice = problemOfPicture(files.first);
  }

  FileCount filesBelow(const fs::path& folder, DataSurvey& survey) {
    FileCount count;
    const auto takeFile = [&](const fs::path& file) {
      take(file, count, survey);
      return true;
    };
    walkFolder(folder, {.file = takeFile,
                        .skipped = [&](const fs::path&, const Error& why) { skip(why, survey); },
                        .entry = [&] { tellNowAndThen(survey); }});
    return count;
  }

  static void take(const fs::path& file, FileCount& count, DataSurvey& survey) {
    if (!hasImageEnding(file)) {
      ++count.others;
    } else if (const std::optional<Error> problem = problemOfName(file.string())) {
      skip(*problem, survey);
    } else {
      ++count.images;
      ++survey.images;
      if (count.first.empty() || file.string() < count.first) count.first = file.string();
    }
  }

  /// An ending is a promise that the content may not keep; the run says so of each file, hours later.
  static QString problemOfPicture(const std::string& file) {
    try {
      readImage(file);
    } catch (const std::exception& error) {
      return errorText(error);
    }
    return {};
  }

  void tellNowAndThen(const DataSurvey& survey) {
    if (m_stop.stop_requested()) throw Cancelled();
    const auto now = std::chrono::steady_clock::now();
    if (!m_onPart || now - m_told < betweenParts) return;
    m_told = now;
    m_onPart(survey);
  }

  QString problem() const {
    if (!m_unreadableNames.isEmpty())
      return Survey::tr("The name of the class folder %1 isn't UTF-8. Rename the folder.")
          .arg(m_unreadableNames.front());
    if (!m_empty.isEmpty())
      return Survey::tr("%Ln class folder(s) hold no images: %1. Fill or remove them.", nullptr,
                        static_cast<int>(m_empty.size()))
          .arg(QStringList(m_empty.mid(0, namesShown)).join(u", "_s) +
               (m_empty.size() > namesShown ? u", …"_s : QString()));
    return {};
  }

  const std::stop_token& m_stop;
  const std::function<void(const DataSurvey&)>& m_onPart;
  std::chrono::steady_clock::time_point m_told = std::chrono::steady_clock::now();
  QStringList m_empty, m_unreadableNames;
  int m_tried = 0;
};

void surveyClasses(const fs::path& root, Counter counter, DataSurvey& survey) {
  try {
    std::error_code ignored;
    std::vector<std::string> classes;
    if (fs::is_directory(root, ignored))
      classes = classFolders(root, [&](const fs::path&, const Error& why) { skip(why, survey); });
    if (classes.empty()) scanImageFolder(root); // says why in its own words
    survey.trainingFolder = trainingFolder(root, classes);
    counter.count(root, classes, survey);
  } catch (const Error& error) {
    survey.problem = errorText(error);
  }
}

QString classNames(const DataSurvey& survey) {
  const QString names = survey.firstClasses.join(u", "_s);
  const qint64 more = survey.classes - survey.firstClasses.size();
  return more > 0 ? Survey::tr("%1 and %2 more").arg(names, QLocale().toString(more)) : names;
}

} // namespace

DataSurvey surveyData(const QString& folder, const std::stop_token& stop,
                      const std::function<void(const DataSurvey&)>& onPart) {
  DataSurvey survey{.folder = folder};
  if (folder.isEmpty()) return survey;
  if (QDir::isRelativePath(folder)) {
    survey.problem = Survey::tr("Give the whole path, beginning with “/”.");
  } else if (const QFileInfo info(folder); info.isDir() && !(info.isReadable() && info.isExecutable())) {
    survey.problem =
        Survey::tr("You may not look into %1. Change its permissions, or choose another folder.").arg(folder);
  } else {
    surveyClasses(folder.toStdString(), Counter(stop, onPart), survey);
  }
  return survey;
}

bool holdsClassFolders(const QString& folder) {
  struct SeenEnough {};
  int left = entriesLookedAt;
  bool found = false;
  const fs::path root = folder.toStdString();
  const auto look = [&](const fs::path& file) { return !(found = hasImageEnding(file)); };
  const auto count = [&] {
    if (--left <= 0) throw SeenEnough();
  };
  try {
    for (const std::string& name : classFolders(root))
      if (!found) walkFolder(root / name, {.file = look, .skipped = {}, .entry = count});
  } catch (const SeenEnough&) {
    // A folder of that many other things is no set of images.
  }
  return found;
}

bool isSplitName(const QString& name) {
  static const QStringList splits{u"train"_s,      u"training"_s, u"val"_s,    u"valid"_s,
                                  u"validation"_s, u"test"_s,     u"testing"_s};
  return splits.contains(name.toLower());
}

QString surveyText(const DataSurvey& survey) {
  if (survey.classes == 0) return {};
  const auto images = static_cast<int>(survey.images);
  const QString classes = Survey::tr("%Ln class(es)", nullptr, static_cast<int>(survey.classes));
  if (!survey.counted)
    return Survey::tr("%1, counting: %2 so far …").arg(classes, Survey::tr("%Ln image(s)", nullptr, images));
  QString text =
      Survey::tr("%1, %2: %3.").arg(classes, Survey::tr("%Ln image(s)", nullptr, images), classNames(survey));
  if (survey.classes > 1)
    text +=
        u' ' + Survey::tr("The smallest is %1 with %2.").arg(survey.smallestClass, QLocale().toString(survey.smallest));
  if (survey.others > 0)
    text += u' ' + Survey::tr("%Ln file(s) that are no images are left out.", nullptr, static_cast<int>(survey.others));
  if (survey.skipped > 0)
    text += u' ' + Survey::tr("%Ln place(s) can't be used and are skipped; the first: %1", nullptr,
                              static_cast<int>(survey.skipped))
                       .arg(survey.firstSkipped);
  return text;
}

} // namespace stillroom::ui
