// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace stillroom::ui {

class ThumbnailCache;

/// One picture as large as fits, pixel by pixel where it is small.
class PictureView : public QWidget {
  Q_OBJECT
public:
  explicit PictureView(ThumbnailCache& cache, QWidget* parent = nullptr);

  void setPicture(const QString& file, const QString& description);
  QSize sizeHint() const override { return {280, 280}; }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  ThumbnailCache& m_cache;
  QString m_file;
};

} // namespace stillroom::ui
