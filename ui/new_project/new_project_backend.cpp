// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/new_project_backend.h"

#include "base/error.h"
#include "ui/new_project/new_project_check.h"
#include "weights/hub/hub_cache.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 configLimit = 1 << 20;

std::vector<PresetChoice> presets() {
  std::vector<PresetChoice> choices;
  for (const std::string& name : Preset::builtinNames())
    choices.push_back({QString::fromStdString(name), Preset::load(name)});
  return choices;
}

bool isDiffusion(const QDir& snapshot) {
  return snapshot.exists(u"model_index.json"_s) && snapshot.exists(u"unet"_s);
}

bool isDecoder(const QDir& snapshot) {
  QFile file(snapshot.filePath(u"config.json"_s));
  if (!file.open(QIODevice::ReadOnly)) return false;
  const QJsonObject config = QJsonDocument::fromJson(file.read(configLimit)).object();
  return config.value(u"_class_name"_s).toString().startsWith(u"Autoencoder"_s);
}

void addRepository(const QString& name, CachedModels& models) {
  try {
    const auto snapshot = cachedRepository(name.toStdString());
    if (!snapshot) return;
    const QDir folder(QString::fromStdString(snapshot->string()));
    if (isDiffusion(folder)) models.diffusion += name;
    if (isDecoder(folder)) models.decoders += name;
  } catch (const std::exception&) { // half a download is no proposal
  }
}

CachedModels cachedModels() {
  CachedModels models;
  const QDir cache(QString::fromStdString(hubCacheFolder().string()));
  for (const QString& entry : cache.entryList({u"models--*--*"_s}, QDir::Dirs, QDir::Name)) {
    const QStringList parts = entry.split(u"--"_s);
    if (parts.size() == 3) addRepository(parts[1] + u'/' + parts[2], models);
  }
  return models;
}

} // namespace

NewProjectBackend newProjectBackend() {
  return {
      .presets = presets,
      .models = cachedModels,
      .survey = surveyData,
      .check = [](const NewProjectRequest& request) { return checkNewProject(request, resolveModelPath); },
      .create =
          [](const NewProject& project, const TaskContext& context) {
            context.checkpoint();
            createProject(project);
          },
  };
}

} // namespace stillroom::ui
