// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace stillroom::ui {

class SampleDelegate;
class ThumbnailCache;

/// The grid of samples: as many columns as fit, evenly spread. One cell size, so that 50,000 samples lay out at once.
class SampleGridView : public QListView {
  Q_OBJECT
public:
  explicit SampleGridView(ThumbnailCache& cache, QWidget* parent = nullptr);

  void setPictureSide(int side);
  void setShowsClass(bool shows);
  /// Shown in the middle while there is nothing else.
  void setEmptyText(const QString& text);

protected:
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  void spread();

  SampleDelegate* m_delegate;
  QString m_emptyText;
};

} // namespace stillroom::ui
