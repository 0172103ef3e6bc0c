// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_summary.h"

#include "ui/common/status_glyph.h"
#include "ui/common/texts.h"
#include "ui/export/status_shares.h"
#include "ui/state/sample_texts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace stillroom::ui {
namespace {

constexpr int signSide = 16;

QLabel* heading(const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setProperty("quiet", true);
  label->setContentsMargins(0, 10, 0, 0);
  return label;
}

} // namespace

ExportSummary::ExportSummary(QWidget* parent)
    : ExportCard(parent),
      m_title(heading(tr("Samples by status"), this)),
      m_shares(new StatusShares(this)),
      m_consistency(wrappedText({}, this, false)),
      m_chosenBy(wrappedText({}, this, false)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(18, 8, 18, 16);
  column->setSpacing(6);
  column->addWidget(m_title);
  column->addWidget(m_shares);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(8);
  grid->setVerticalSpacing(4);
  grid->setColumnStretch(1, 1);
  for (std::size_t i = 0; i < sampleStatusCount; ++i)
    addRow(*grid, static_cast<SampleStatus>(i));
  column->addLayout(grid);
  column->addWidget(heading(tr("Label consistency"), this));
  column->addWidget(m_consistency);
  column->addWidget(heading(tr("Chosen with"), this));
  column->addWidget(m_chosenBy);
  column->addStretch(1);
  refreshSigns();
}

void ExportSummary::addRow(QGridLayout& grid, SampleStatus status) {
  Row& row = m_rows[static_cast<std::size_t>(status)];
  row = {new QLabel(this), new QLabel(statusText(status), this), new QLabel(this)};
  const int at = static_cast<int>(status);
  grid.addWidget(row.sign, at, 0);
  grid.addWidget(row.name, at, 1);
  grid.addWidget(row.count, at, 2, Qt::AlignRight);
  row.name->setToolTip(statusExplanation(status));
}

void ExportSummary::refreshSigns() {
  for (std::size_t i = 0; i < m_rows.size(); ++i)
    m_rows[i].sign->setPixmap(statusIcon(static_cast<SampleStatus>(i), palette(), signSide, devicePixelRatioF())
                                  .pixmap(QSize(signSide, signSide), devicePixelRatioF()));
}

void ExportSummary::setState(const ReviewState& state, ExportSet set) {
  if (state.sampleCount() == 0) return;
  const SelectionResult& result = *state.result;
  const bool refined = set == ExportSet::Refined;
  const std::int64_t samples = state.sampleCount();
  showCounts(refined ? result : SelectionResult());
  m_title->setVisible(refined);
  m_shares->setVisible(refined);
  const QString before = percentOf(result.consistentBefore, samples),
                after = percentOf(result.consistentAfter, samples);
  m_consistency->setText(
      refined ? tr("The detector predicts %1 % of the baselines as their class, and %2 % of the chosen images.")
                    .arg(before, after)
              : tr("The detector predicts %1 % of the baselines as their class.").arg(before));
  const QString beta = confidenceText(static_cast<double>(result.settings.beta));
  m_chosenBy->setText(refined ? tr("k %1, β %2").arg(QLocale().toString(result.settings.k), beta)
                              : tr("nothing: the first image of every sample goes out"));
}

void ExportSummary::showCounts(const SelectionResult& result) {
  m_shares->setCounts(result.counts);
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    const Row& row = m_rows[i];
    row.count->setText(QLocale().toString(static_cast<qlonglong>(result.counts[i])));
    for (QLabel* label : {row.sign, row.name, row.count})
      label->setVisible(result.counts[i] > 0);
  }
}

void ExportSummary::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) refreshSigns();
  ExportCard::changeEvent(event);
}

} // namespace stillroom::ui
