// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace stillroom::ui {

class ThumbnailCache;

/// The baseline and the candidates of one sample in a row.
class CandidateStripView : public QListView {
  Q_OBJECT
public:
  explicit CandidateStripView(ThumbnailCache& cache, QWidget* parent = nullptr);

protected:
  void wheelEvent(QWheelEvent* event) override;
};

} // namespace stillroom::ui
