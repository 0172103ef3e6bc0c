// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QToolBar>

class QActionGroup;

namespace stillroom::ui {

/// The workspaces, one below the other at the window's left edge. Their keys work from everywhere in the program, also
/// where a field would take them for its own.
class Rail : public QToolBar {
  Q_OBJECT
public:
  explicit Rail(QWidget* parent = nullptr);

  /// One more page, at the end; disabled until setPagesEnabled().
  void addPage(const QString& icon, const QString& text, const QString& tip, const QList<QKeySequence>& keys);
  QList<QAction*> pages() const;
  void setPagesEnabled(bool enabled);
  void setPage(int page);

Q_SIGNALS:
  void wanted(int page);

protected:
  bool eventFilter(QObject* object, QEvent* event) override;

private:
  QActionGroup* m_pages;
};

} // namespace stillroom::ui
