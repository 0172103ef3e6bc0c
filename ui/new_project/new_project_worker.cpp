// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/new_project_worker.h"

#include "base/error.h"
#include "ui/common/error_text.h"

namespace stillroom::ui {

NewProjectWorker::NewProjectWorker(NewProjectBackend backend, QObject* parent)
    : QObject(parent), m_backend(std::move(backend)) {}

void NewProjectWorker::load() {
  m_loading.start([this](const std::stop_token&, const LatestJob::Deliver& deliver) { loadOn(deliver); });
}

void NewProjectWorker::loadOn(const LatestJob::Deliver& deliver) {
  try {
    deliver([this, presets = m_backend.presets()] { Q_EMIT presetsReady(presets); });
    deliver([this, models = m_backend.models()] { Q_EMIT modelsReady(models); });
  } catch (const std::exception& error) {
    deliver([this, sentence = errorText(error)] { Q_EMIT failed(sentence); });
  }
}

void NewProjectWorker::check(const NewProjectRequest& request) {
  m_checking.start([this, request](const std::stop_token&, const LatestJob::Deliver& deliver) {
    deliver([this, request, check = m_backend.check(request)] { Q_EMIT checked(request, check); });
  });
}

void NewProjectWorker::survey(const QString& folder) {
  m_surveying.start([this, folder](const std::stop_token& stop, const LatestJob::Deliver& deliver) {
    const auto tell = [&](const DataSurvey& found) { deliver([this, found] { Q_EMIT surveyed(found); }); };
    try {
      tell(m_backend.survey(folder, stop, tell));
    } catch (const Cancelled&) {
      throw;
    } catch (const std::exception& error) {
      tell({.folder = folder, .problem = errorText(error)});
    }
  });
}

} // namespace stillroom::ui
