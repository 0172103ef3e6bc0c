// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/filter/filter_popup.h"

#include "ui/common/status_glyph.h"
#include "ui/review/filter/range_edit.h"
#include "ui/state/sample_texts.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace stillroom::ui {
namespace {

constexpr int boxColumns = 3;

void fill(QComboBox& list, const std::vector<std::string>& names, int current) {
  const QSignalBlocker blocker(list);
  list.clear();
  list.addItem(FilterPopup::tr("any"), anyClass);
  for (std::size_t i = 0; i < names.size(); ++i)
    list.addItem(QString::fromStdString(names[i]), static_cast<int>(i));
  list.setCurrentIndex(list.findData(current));
}

} // namespace

FilterPopup::FilterPopup(QWidget* parent) : Popup(parent) {
  setAccessibleName(tr("More filters"));
  auto* form = new QGridLayout(this);
  form->setContentsMargins(14, 12, 14, 12);
  form->setHorizontalSpacing(12);
  form->setVerticalSpacing(10);
  form->setColumnStretch(1, 1);
  addRanges(*form);
  addStatuses(*form);
  addReviews(*form);
  m_intended = addClasses(*form, tr("Class"), tr("The class that the sample is of"), &SampleFilter::intended);
  m_predicted =
      addClasses(*form, tr("Predicted as"), tr("What the detector takes the baseline or the chosen image for"),
                 &SampleFilter::predicted);
  QGridLayout* other = addSet(*form, tr("Other"));
  m_noted = addFlag(*other, tr("With a note"), tr("Samples that a note was written on"), &SampleFilter::noted);
  m_moved = addFlag(*other, tr("Changed by the sliders"),
                    tr("Samples that the sliders, as they are now, choose another image for"), &SampleFilter::moved);
  m_confidence->setFocus();
}

void FilterPopup::addRanges(QGridLayout& form) {
  const auto add = [&](const QString& name, const QString& tip, const ValueRange& limits,
                       ValueRange SampleFilter::*member) {
    auto* range = new RangeEdit(name, limits, this);
    range->setToolTip(tip);
    auto* label = new QLabel(name, this);
    label->setBuddy(range);
    const int row = form.rowCount();
    form.addWidget(label, row, 0);
    form.addWidget(range, row, 1);
    connect(range, &RangeEdit::edited, this, [this, member](const ValueRange& value) {
      SampleFilter filter = m_filter;
      filter.*member = value;
      edit(filter);
    });
    return range;
  };
  m_confidence = add(tr("Confidence"), tr("p of the chosen image"), everyConfidence, &SampleFilter::confidence);
  m_similarity =
      add(tr("Similarity"), tr("Mean similarity of the chosen image to N"), everySimilarity, &SampleFilter::similarity);
}

void FilterPopup::addStatuses(QGridLayout& form) {
  QGridLayout* statuses = addSet(form, tr("Status"));
  for (std::size_t s = 0; s < sampleStatusCount; ++s) {
    const auto status = static_cast<SampleStatus>(s);
    addBit(*statuses, statusText(status), statusExplanation(status), &SampleFilter::statuses, status);
    m_boxes.back().box->setIcon(statusIcon(status, palette(), 16, devicePixelRatioF()));
  }
  QGridLayout* reasons = addSet(form, tr("Baseline"));
  addBit(*reasons, tr("Passes"), tr("Not flagged"), &SampleFilter::reasons, FlagReason::None);
  addBit(*reasons, filterText(SampleGroup::Mismatch), filterExplanation(SampleGroup::Mismatch), &SampleFilter::reasons,
         FlagReason::Mismatch);
  addBit(*reasons, filterText(SampleGroup::Low), filterExplanation(SampleGroup::Low), &SampleFilter::reasons,
         FlagReason::LowConfidence);
}

void FilterPopup::addReviews(QGridLayout& form) {
  QGridLayout* reviews = addSet(form, tr("Review"));
  addBit(*reviews, reviewMarkText(ReviewMark::None), tr("Nobody has looked at it yet"), &SampleFilter::reviews,
         ReviewMark::None);
  addBit(*reviews, reviewMarkText(ReviewMark::Reviewed), tr("Somebody has seen the image that is chosen now"),
         &SampleFilter::reviews, ReviewMark::Reviewed);
  addBit(*reviews, reviewMarkText(ReviewMark::Changed), tr("Another image is chosen now than the one seen"),
         &SampleFilter::reviews, ReviewMark::Changed);
}

QGridLayout* FilterPopup::addSet(QGridLayout& form, const QString& label) {
  const int row = form.rowCount();
  form.addWidget(new QLabel(label, this), row, 0, Qt::AlignTop);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(14);
  grid->setVerticalSpacing(4);
  form.addLayout(grid, row, 1);
  return grid;
}

QCheckBox* FilterPopup::addBox(QGridLayout& grid, const QString& text, const QString& tip) {
  auto* box = new QCheckBox(text, this);
  box->setToolTip(tip);
  box->setAccessibleDescription(tip);
  grid.addWidget(box, grid.count() / boxColumns, grid.count() % boxColumns);
  return box;
}

template <class Enum>
void FilterPopup::addBit(QGridLayout& grid, const QString& text, const QString& tip, std::uint8_t SampleFilter::*set,
                         Enum value) {
  QCheckBox* box = addBox(grid, text, tip);
  m_boxes.append({box, set, bit(value)});
  connect(box, &QCheckBox::toggled, this, [this, set, flag = bit(value)](bool checked) {
    SampleFilter filter = m_filter;
    filter.*set = static_cast<std::uint8_t>(checked ? filter.*set | flag : filter.*set & ~flag);
    edit(filter);
  });
}

QCheckBox* FilterPopup::addFlag(QGridLayout& grid, const QString& text, const QString& tip,
                                bool SampleFilter::*member) {
  QCheckBox* box = addBox(grid, text, tip);
  connect(box, &QCheckBox::toggled, this, [this, member](bool checked) {
    SampleFilter filter = m_filter;
    filter.*member = checked;
    edit(filter);
  });
  return box;
}

QComboBox* FilterPopup::addClasses(QGridLayout& form, const QString& label, const QString& tip,
                                   int SampleFilter::*member) {
  auto* list = new QComboBox(this);
  list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  list->setMinimumContentsLength(16);
  list->setMaxVisibleItems(16);
  list->setAccessibleName(label);
  list->view()->setAccessibleName(label);
  list->setToolTip(tip);
  auto* text = new QLabel(label, this);
  text->setBuddy(list);
  const int row = form.rowCount();
  form.addWidget(text, row, 0);
  form.addWidget(list, row, 1);
  connect(list, &QComboBox::currentIndexChanged, this, [this, list, member] {
    SampleFilter filter = m_filter;
    filter.*member = list->currentData().toInt();
    edit(filter);
  });
  return list;
}

void FilterPopup::setClasses(const ProjectContents* contents) {
  std::vector<std::string> names;
  if (contents)
    for (const ClassInfo& info : contents->classes)
      names.push_back(info.name);
  const std::vector<std::string> predictions =
      contents && !contents->detectorClasses.empty() ? contents->detectorClasses : names;
  fill(*m_intended, names, m_filter.intended);
  fill(*m_predicted, predictions, m_filter.predicted);
}

void FilterPopup::setFilter(const SampleFilter& filter) {
  m_filter = filter;
  m_confidence->setValue(filter.confidence);
  m_similarity->setValue(filter.similarity);
  for (const Box& each : m_boxes) {
    const QSignalBlocker blocker(each.box);
    each.box->setChecked((filter.*each.set & each.bit) != 0);
  }
  const QSignalBlocker noted(m_noted), moved(m_moved), intended(m_intended), predicted(m_predicted);
  m_noted->setChecked(filter.noted);
  m_moved->setChecked(filter.moved);
  m_intended->setCurrentIndex(m_intended->findData(filter.intended));
  m_predicted->setCurrentIndex(m_predicted->findData(filter.predicted));
}

int FilterPopup::conditions(const SampleFilter& filter) {
  const bool chip = groupOf(filter).has_value();
  const bool each[] = {filter.confidence != everyConfidence,
                       filter.similarity != everySimilarity,
                       !chip && filter.statuses != 0,
                       !chip && filter.reasons != 0,
                       filter.reviews != 0,
                       filter.noted,
                       filter.moved,
                       filter.intended != anyClass,
                       filter.predicted != anyClass};
  return static_cast<int>(std::count(std::begin(each), std::end(each), true));
}

void FilterPopup::edit(const SampleFilter& filter) {
  if (filter == m_filter) return;
  m_filter = filter;
  Q_EMIT edited(m_filter);
}

void FilterPopup::openBelow(const QWidget& widget) {
  Popup::openBelow(widget, *m_confidence);
}

} // namespace stillroom::ui
