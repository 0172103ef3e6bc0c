// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/filter/filter_state.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QSlider;
class QToolButton;

namespace stillroom::ui {

class FilterPopup;

/// What the grid shows and how: chips by status, a search field (Ctrl+F), more filters, order, size of the pictures.
/// It goes on in the next line where it is narrow; chips that don't fit in one line become a list.
class FilterBar : public QWidget {
  Q_OBJECT
public:
  explicit FilterBar(QWidget* parent = nullptr);

  const SampleFilter& filter() const { return m_filter; }
  const SampleOrder& order() const { return m_order; }
  int thumbnailSize() const;
  /// Each says what it changes, as if a person had.
  void setFilter(const SampleFilter& filter);
  void setOrder(const SampleOrder& order);
  void setThumbnailSize(int side);

  /// Numbers on the chips, for a class or for allClasses, and the names of the classes.
  void setState(const ReviewState& state, int classIndex);
  void setShown(int shown, int total);
  /// Says so where it is more than one, since a decision is about all of them.
  void setSelected(int count);
  void focusSearch();

  /// Filter, order and size, to be remembered; but for classes, whose numbers are a project's own.
  QByteArray state() const;
  /// False, and nothing changes, where that is no such state.
  bool restoreState(const QByteArray& state);

Q_SIGNALS:
  void filterChanged(const stillroom::ui::SampleFilter& filter);
  void orderChanged(const stillroom::ui::SampleOrder& order);
  void thumbnailSizeChanged(int side);
  /// Enter, Down or Escape in the search field: the keyboard goes back to the samples.
  void gridWanted();

protected:
  bool eventFilter(QObject* object, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  QLayout* makeChips();
  QWidget* makeGroups();
  QLayout* makeTools();
  QWidget* makeSearch();
  QWidget* makeMore();
  QWidget* makeClear();
  QWidget* makeOrder();
  QWidget* makeSize();
  void choose(SampleGroup group);
  void foldChips();
  void refreshShown();
  void change(const SampleFilter& filter, int delay);
  void refresh();
  void refreshOrder();

  SampleFilter m_filter;
  SampleOrder m_order;
  std::shared_ptr<const ProjectContents> m_named; ///< whose classes the popup lists
  std::array<QToolButton*, allSampleGroups.size()> m_chips{};
  QComboBox* m_groups = nullptr; ///< in place of the chips
  QLineEdit* m_search = nullptr;
  QToolButton* m_more = nullptr;
  FilterPopup* m_popup = nullptr;
  QLabel* m_shown = nullptr;
  int m_shownCount = 0, m_total = 0, m_selected = 0;
  QToolButton* m_clear = nullptr;
  QComboBox* m_key = nullptr;
  QToolButton* m_direction = nullptr;
  QSlider* m_size = nullptr;
  QTimer m_announce; ///< typing and dragging are announced a few times a second
};

} // namespace stillroom::ui
