// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMainWindow>

class QMenu;

namespace stillroom::ui {

/// What ReviewDocks arranges; it takes all of them over.
struct DockedPanels {
  QWidget* centre = nullptr; ///< in the middle, and always there
  QWidget* classes = nullptr;
  QWidget* candidates = nullptr;
  QWidget* picture = nullptr;
  QWidget* settings = nullptr;
  QWidget* charts = nullptr;
  QWidget* history = nullptr;
};

/// The grid in the middle and panels around it that a person can move, close and bring back.
class ReviewDocks : public QMainWindow {
  Q_OBJECT
public:
  explicit ReviewDocks(const DockedPanels& panels, QWidget* parent = nullptr);

  /// Where the panels lie; a state of another version gives the layout of a new window.
  QByteArray layoutState() const;
  void restoreLayout(const QByteArray& state);
  void resetLayout();
  /// Opens the panel that holds a widget and brings it in front of those it shares its place with.
  void reveal(const QWidget& content);
  /// Adds an entry for each panel that can be closed, and one that resets all of them.
  void fillMenu(QMenu& menu);

protected:
  void showEvent(QShowEvent* event) override;

private:
  static constexpr int layoutVersion = 1;

  void giveSizes();
  QDockWidget* addPanel(const QString& name, const QString& title, QWidget* content);

  QDockWidget *m_classes, *m_candidates, *m_picture, *m_settings, *m_charts, *m_history;
  bool m_sized = false; ///< the panels have had their first sizes
};

} // namespace stillroom::ui
