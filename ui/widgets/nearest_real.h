// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace stillroom::ui {

class ThumbnailCache;

/// The real images nearest to a sample's prototype, one below the other.
class NearestReal : public QWidget {
  Q_OBJECT
public:
  explicit NearestReal(ThumbnailCache& cache, QWidget* parent = nullptr);

  void setImages(const QStringList& files, qlonglong clusterSize);
  QSize sizeHint() const override { return {92, 0}; }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  ThumbnailCache& m_cache;
  QStringList m_files;
};

} // namespace stillroom::ui
