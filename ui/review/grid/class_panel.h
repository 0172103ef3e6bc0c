// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/grid/class_list_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLineEdit;
class QListView;

namespace stillroom::ui {

class ThumbnailCache;

/// The classes of a project in a list, with a field that finds some of them by name.
class ClassPanel : public QWidget {
  Q_OBJECT
public:
  explicit ClassPanel(ThumbnailCache& cache, QWidget* parent = nullptr);

  void setState(const ReviewState& state);
  /// Highlights a class, or allClasses; nothing while the search hides it.
  void highlight(int classIndex);
  void focusSearch();
  /// Lists every class again.
  void clearSearch();

Q_SIGNALS:
  /// A person wants to see a class, or allClasses.
  void classWanted(int classIndex);

private:
  void makeSearch();
  void makeList(ThumbnailCache& cache);
  void find(const QString& text);
  void rehighlight();

  ClassListModel m_classes;
  QSortFilterProxyModel m_found;
  int m_highlighted = allClasses;
  QLineEdit* m_search = nullptr;
  QListView* m_list = nullptr;
  bool m_refreshing = false; ///< the list's current index means nothing
};

} // namespace stillroom::ui
