// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/bare_keys.h"
#include "ui/common/key_sheet.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace stillroom::ui {

class ClassPanel;
class GridPanel;
class PicturePanel;
class ReviewCentre;
class ReviewDecider;
class SettingsPanel;

/// What actions act on.
struct ReviewParts {
  ReviewDecider& decider;
  ClassPanel& classes;
  GridPanel& grid;
  ReviewCentre& centre;
  PicturePanel& picture;
  SettingsPanel& settings;
  QList<QWidget*> deciding; ///< what shows samples and their images: bare keys act there and nowhere else
};

/// Everything that can be done in a review, with its keys. Keys without Ctrl or Alt act where the samples are; those
/// with one in `page` and all that is in it. While `page` isn't shown nothing can be done.
class ReviewActions : public QObject {
  Q_OBJECT
public:
  ReviewActions(const ReviewParts& parts, QWidget& page);

  /// Whether there are samples, and whether something may be decided about them; else refused() says that it can't.
  void setEnabled(bool samples, bool deciding);
  /// Says how many candidates would be made.
  void nameMaking();

  /// Adds all of it to a menu.
  void fillMenu(QMenu& menu) const;
  void showSampleMenu(QPoint place) const;
  void showImageMenu(QPoint place) const;

Q_SIGNALS:
  /// Somebody wants to decide and can't, since the project is only read.
  void refused();

protected:
  bool eventFilter(QObject* object, QEvent* event) override;

private:
  void refresh();
  void take(const QAction& action, const std::function<void()>& function);
  QAction* add(const QString& text, const QList<QKeySequence>& keys, std::function<void()> function);
  QList<QAction*> decisionActions();
  QList<QAction*> candidateActions();
  QList<QAction*> walkingActions();
  QList<QAction*> makingActions();
  QList<QAction*> pictureActions();
  QList<QAction*> settingActions();
  QList<QAction*> viewActions();
  QList<QAction*> windowActions() const;
  void showKeys() const;

  ReviewParts m_parts;
  QWidget& m_page;
  BareKeys m_keys;
  ActionGroup m_decisions, m_candidates, m_samples, m_picture, m_settings, m_view;
  QList<QAction*> m_making; ///< the planned candidates, and more of them
  QAction* m_copy = nullptr;
  bool m_samplesThere = false, m_deciding = false;
};

} // namespace stillroom::ui
