// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/new_project_check.h"

#include "base/error.h"
#include "base/files.h"
#include "ui/common/error_text.h"
#include "ui/new_project/data_survey.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

using Field = NewProjectField;

struct Check {
  Q_DECLARE_TR_FUNCTIONS(NewProjectCheck)
};

bool isBuiltin(const std::string& model) {
  return model == "sample" || model == "random";
}

/// The folder itself, or the nearest one above it that exists.
QFileInfo existingFolder(const QString& folder) {
  QFileInfo info(folder);
  while (!info.exists() && !info.isRoot())
    info.setFile(info.path());
  return info;
}

bool liesIn(const QString& folder, const QString& data) {
  const QString root = QFileInfo(data).canonicalFilePath();
  const QString place = existingFolder(folder).canonicalFilePath();
  return !root.isEmpty() && (place == root || place.startsWith(root + u'/'));
}

bool isFree(const QString& folder) {
  const QFileInfo info(folder);
  return !info.exists() || (info.isDir() && QDir(folder).isEmpty());
}

/// Beside the data, NAME.stillroom; for one split of a data set beside the whole and named after that.
QString folderFor(const QString& data) {
  if (data.isEmpty() || QDir::isRelativePath(data) || !QFileInfo(data).isDir()) return {};
  QFileInfo named(data);
  if (isSplitName(named.fileName()) && !QFileInfo(named.path()).isRoot()) named.setFile(named.path());
  QString parent = named.path();
  if (!QFileInfo(parent).isWritable()) parent = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString name = named.fileName().isEmpty() ? u"project"_s : named.fileName();
  QString folder = QDir(parent).filePath(name + u".stillroom"_s);
  for (int number = 2; !isFree(folder); ++number)
    folder = QDir(parent).filePath(u"%1-%2.stillroom"_s.arg(name).arg(number));
  return folder;
}

class RequestCheck {
public:
  RequestCheck(const NewProjectRequest& request, const ModelResolver& resolve)
      : m_request(request), m_resolve(resolve), m_data(typedPath(request.data)) {}

  NewProjectCheck run() {
    m_out.folderProposal = folderFor(m_data);
    if (m_data.isEmpty())
      missing(Field::Data,
              Check::tr("Choose the folder that holds one folder of images per class. Nothing in it is changed."));
    if (readPreset()) {
      addModel();
      addDecoder();
      addDetector();
      addNumbers();
      addMore();
    }
    checkFolder();
    m_out.project.data = m_data.toStdString();
    return std::move(m_out);
  }

private:
  Preset& preset() { return m_out.project.preset; }

  void missing(Field field, const QString& sentence) { m_out.problems.push_back({field, sentence, true, {}}); }
  void problem(Field field, const QString& sentence, const QString& key = {}) {
    m_out.problems.push_back({field, sentence, false, key});
  }

  /// What core says against something, beneath its field.
  template <class Work>
  bool attempt(Field field, const Work& work, const QString& key = {}) {
    try {
      work();
      return true;
    } catch (const std::exception& error) {
      problem(field, errorText(error), key);
      return false;
    }
  }

  bool readPreset() {
    if (m_request.preset.isEmpty()) {
      missing(Field::Preset, Check::tr("Choose the preset that the project starts from."));
      return false;
    }
    return attempt(Field::Preset, [&] {
      m_out.preset = Preset::load(m_request.preset.toStdString());
      preset() = *m_out.preset;
    });
  }

  void addModel() {
    std::string& model = preset().synthesis.model;
    if (!m_request.diffusion.trimmed().isEmpty()) model = typedPath(m_request.diffusion).toStdString();
    if (model.empty())
      missing(Field::Diffusion, Check::tr("This preset names none: choose a folder or a file, or give the name of one "
                                          "in the Hugging Face cache."));
    else if (!isBuiltin(model) && attempt(Field::Diffusion, [&] { model = m_resolve(model).string(); }))
      requireUnet(QString::fromStdString(model));
  }

  /// core opens a model first when it runs; a wrong folder is worth knowing now.
  void requireUnet(const QString& model) {
    if (QFileInfo(model).isDir() && !QFileInfo(model + u"/unet"_s).isDir())
      problem(Field::Diffusion,
              Check::tr("%1 holds no diffusion model: there is no folder “unet” in it. Choose another.").arg(model));
  }

  void addDecoder() {
    std::string& decoder = preset().synthesis.decoder;
    if (!m_request.decoder.trimmed().isEmpty()) decoder = typedPath(m_request.decoder).toStdString();
    if (!decoder.empty()) attempt(Field::Decoder, [&] { decoder = m_resolve(decoder).string(); });
  }

  void addDetector() {
    std::string& file = preset().detector.file;
    if (m_request.detectorChoice == DetectorChoice::Train) file.clear();
    if (m_request.detectorChoice == DetectorChoice::File) {
      file = typedPath(m_request.detector).toStdString();
      if (file.empty()) return missing(Field::Detector, Check::tr("Choose the file with the detector's weights."));
    }
    const QString shown = QString::fromStdString(file);
    if (!file.empty() && !isBuiltin(file) && !QFileInfo(shown).isFile())
      problem(Field::Detector, Check::tr("%1 is no file. Check the path, or have a detector trained.").arg(shown));
  }

  void addNumbers() {
    if (m_request.imagesPerClass) preset().distill.imagesPerClass = *m_request.imagesPerClass;
    const QString typed = m_request.seed.trimmed();
    if (typed.isEmpty()) return;
    bool plain = false, grouped = false;
    const qint64 seed = typed.toLongLong(&plain), localised = QLocale().toLongLong(typed, &grouped);
    if (plain || grouped)
      preset().distill.seed = plain ? seed : localised;
    else
      problem(Field::Seed, Check::tr("The seed is a whole number, such as 0 or 42."));
  }

  void addMore() {
    bool good = true;
    for (const PresetValue& each : m_request.more) {
      const std::string assignment = (each.key + u'=' + each.value).toStdString();
      good = attempt(
                 Field::More, [&] { preset().set(assignment); }, each.key) &&
             good;
    }
    if (good) checkTogether();
  }

  /// Which value core's sentence is about can be told from what fills it.
  void checkTogether() {
    try {
      preset().check();
    } catch (const Error& error) {
      QString concerned;
      for (const PresetValue& each : m_request.more) {
        const auto& words = error.arguments();
        if (std::find(words.begin(), words.end(), each.key.toStdString()) != words.end()) concerned = each.key;
      }
      problem(Field::More, errorText(error), concerned);
    }
  }

  void checkFolder() {
    const QString folder = typedPath(m_request.folder);
    if (folder.isEmpty()) return missing(Field::Folder, Check::tr("Choose a new folder for the project."));
    m_out.project.folder = folder.toStdString();
    if (QDir::isRelativePath(folder))
      return problem(Field::Folder, Check::tr("Give the whole path, beginning with “/”."));
    if (!m_data.isEmpty() && liesIn(folder, m_data))
      return problem(Field::Folder,
                     Check::tr("This lies in the data and would become a class of it. Choose a place outside."));
    const QFileInfo parent = existingFolder(QFileInfo(folder).path());
    if (!parent.isDir())
      return problem(Field::Folder, Check::tr("%1 is a file. Choose another place.").arg(parent.filePath()));
    if (!parent.isWritable())
      return problem(Field::Folder, Check::tr("You may not write to %1. Choose another place.").arg(parent.filePath()));
    attempt(Field::Folder, [&] { requireAbsentOrEmpty(m_out.project.folder); });
  }

  const NewProjectRequest& m_request;
  const ModelResolver& m_resolve;
  const QString m_data;
  NewProjectCheck m_out;
};

} // namespace

NewProjectCheck checkNewProject(const NewProjectRequest& request, const ModelResolver& resolve) {
  return RequestCheck(request, resolve).run();
}

} // namespace stillroom::ui
