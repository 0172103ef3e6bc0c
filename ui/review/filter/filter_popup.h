// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/popup.h"
#include "ui/state/sample_filter.h"

#include <QList>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace stillroom::ui {

class RangeEdit;

/// What a filter can ask for beyond the chips: ranges, statuses, flags, reviews, classes. It opens below a widget and
/// closes when something else is clicked.
class FilterPopup : public Popup {
  Q_OBJECT
public:
  explicit FilterPopup(QWidget* parent);

  void setFilter(const SampleFilter& filter);
  /// Names for the two class lists.
  void setClasses(const ProjectContents* contents);
  void openBelow(const QWidget& widget);

  /// How many of these conditions a filter has; statuses and flags that a chip stands for are the chip's.
  static int conditions(const SampleFilter& filter);

Q_SIGNALS:
  void edited(const stillroom::ui::SampleFilter& filter);

private:
  struct Box {
    QCheckBox* box;
    std::uint8_t SampleFilter::*set;
    std::uint8_t bit;
  };
  QGridLayout* addSet(QGridLayout& form, const QString& label);
  QCheckBox* addBox(QGridLayout& grid, const QString& text, const QString& tip);
  template <class Enum>
  void addBit(QGridLayout& grid, const QString& text, const QString& tip, std::uint8_t SampleFilter::*set, Enum value);
  void addRanges(QGridLayout& form);
  void addStatuses(QGridLayout& form);
  void addReviews(QGridLayout& form);
  QComboBox* addClasses(QGridLayout& form, const QString& label, const QString& tip, int SampleFilter::*member);
  QCheckBox* addFlag(QGridLayout& grid, const QString& text, const QString& tip, bool SampleFilter::*member);
  void edit(const SampleFilter& filter);

  SampleFilter m_filter;
  RangeEdit *m_confidence, *m_similarity;
  QList<Box> m_boxes;
  QCheckBox *m_noted, *m_moved;
  QComboBox *m_intended, *m_predicted;
};

} // namespace stillroom::ui
