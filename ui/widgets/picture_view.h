// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/heat_bar.h"

#include <QString>
#include <QWidget>

namespace stillroom::ui {

class HeatCache;
class ThumbnailCache;

/// One picture as large as fits, pixel by pixel where it is small, with Grad-CAM over it where asked for.
class PictureView : public QWidget {
  Q_OBJECT
public:
  PictureView(ThumbnailCache& cache, HeatCache& heat, QWidget* parent = nullptr);

  void setPicture(const QString& file, const QString& description);
  /// Lays Grad-CAM of a predicted class over the picture; none below 0.
  void setHeat(const HeatView& view, int classIndex);
  QSize sizeHint() const override { return {280, 280}; }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  ThumbnailCache& m_cache;
  HeatCache& m_heat;
  QString m_file;
  HeatView m_heatView;
  int m_heatClass = -1;
};

} // namespace stillroom::ui
