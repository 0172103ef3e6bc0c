// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/results_page.h"

#include "ui/charts/difference_chart.h"
#include "ui/common/error_text.h"
#include "ui/evaluate/chart_head.h"
#include "ui/evaluate/plain_table.h"
#include "ui/evaluate/queue_model.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

/// The set that others are compared with, before somebody chooses another.
bool isUsualReference(const QString& set) {
  return set.endsWith(u":baseline");
}

DifferenceRow rowOf(const SummaryPair& pair, bool turned, const TestedRuns& test) {
  const PairedComparison& found = pair.comparison;
  const auto ends = [&](const Interval& interval) {
    return turned ? std::pair(-interval.high, -interval.low) : std::pair(interval.low, interval.high);
  };
  DifferenceRow row;
  const std::string &set = turned ? pair.a : pair.b, &reference = turned ? pair.b : pair.a;
  row.name =
      shortSetName(set) + u" − "_s + shortSetName(reference) + u", "_s + QString::fromStdString(pair.architecture);
  row.difference = turned ? -found.difference : found.difference;
  row.bootstrap = ends(found.bootstrap);
  if (found.t) row.t = ends(*found.t);
  row.resolved = found.resolved;
  for (const KeptRun& run : test.runs)
    if (run.set == pair.a && run.architecture == pair.architecture && run.protocol == pair.protocol)
      for (const KeptRun& other : test.runs)
        row.repeats += other.set == pair.b && other.architecture == run.architecture &&
                       other.protocol == run.protocol && other.seed == run.seed;
  return row;
}

} // namespace

ResultsPage::ResultsPage(QWidget* parent)
    : QWidget(parent),
      m_pages(new QStackedWidget(this)),
      m_differences(new DifferenceChart(this)),
      m_printed(new TableChart(tr("Accuracies"), this)) {
  m_printed->hide();
  m_differences->setSavedSize({Chart::twoColumns, 260});
  try {
    m_paper = paperFigures();
  } catch (const std::exception&) { // the page does without
  }
  auto* empty = new QLabel(tr("Nothing has been trained yet. Choose two sets at the left, name the test images, and "
                              "press Start."),
                           this);
  empty->setAlignment(Qt::AlignCenter);
  empty->setWordWrap(true);
  empty->setProperty("quiet", true);
  auto* split = new QSplitter(Qt::Vertical, this);
  split->setChildrenCollapsible(false);
  split->addWidget(makeTable());
  split->addWidget(makeDifferences());
  split->setStretchFactor(0, 3);
  split->setStretchFactor(1, 2);
  m_pages->addWidget(empty);
  m_pages->addWidget(split);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 8, 0, 0);
  layout->addWidget(m_pages);
  connect(m_differences, &Chart::problem, this, &ResultsPage::problem);
  connect(m_printed, &Chart::problem, this, &ResultsPage::problem);
}

QWidget* ResultsPage::makeTable() {
  auto* whole = new QWidget(this);
  auto* column = new QVBoxLayout(whole);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(new ChartHead(*m_printed, whole));
  QTableView* table = plainTable(tr("Results"), whole);
  table->setModel(&m_model);
  table->horizontalHeader()->setSectionResizeMode(ResultsModel::SetColumn, QHeaderView::Stretch);
  column->addWidget(table, 1);
  m_damaged = new QLabel(whole);
  m_damaged->setTextFormat(Qt::PlainText);
  m_damaged->setWordWrap(true);
  m_damaged->hide();
  column->addWidget(m_damaged);
  return whole;
}

QWidget* ResultsPage::makeDifferences() {
  auto* whole = new QWidget(this);
  auto* column = new QVBoxLayout(whole);
  column->setContentsMargins(0, 6, 0, 0);
  column->setSpacing(4);
  m_reference = new QComboBox(whole);
  m_reference->setAccessibleName(tr("Set that the others are compared with"));
  m_reference->view()->setAccessibleName(m_reference->accessibleName());
  m_reference->setToolTip(m_reference->accessibleName());
  m_reference->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  auto* against = new QLabel(tr("A&gainst"), whole);
  against->setProperty("quiet", true);
  against->setBuddy(m_reference);
  auto* head = new ChartHead(*m_differences, whole);
  head->add(against);
  head->add(m_reference);
  column->addWidget(head);
  column->addWidget(m_differences, 1);
  connect(m_reference, &QComboBox::currentIndexChanged, this, &ResultsPage::showDifferences);
  connect(m_reference, &QComboBox::activated, this, [this] { m_wanted = m_reference->currentData().toString(); });
  return whole;
}

void ResultsPage::setResults(KeptEvaluations kept) {
  m_kept = std::move(kept);
  m_model.setResults(m_kept, m_paper);
  m_printed->setContent(m_model.content());
  m_pages->setCurrentIndex(m_model.rowCount() > 0 || !m_kept.damaged.empty() ? 1 : 0);
  QStringList damaged;
  for (const SkippedFile& each : m_kept.damaged)
    damaged += QString::fromStdString(each.why);
  m_damaged->setText(damaged.join(u'\n'));
  m_damaged->setVisible(!damaged.isEmpty());
  fillReferences();
  showDifferences();
}

void ResultsPage::fillReferences() {
  const QSignalBlocker quiet(m_reference);
  m_reference->clear();
  for (const TestedRuns& test : m_kept.tests)
    for (const SummaryRow& row : test.summary.rows)
      if (const QString set = QString::fromStdString(row.set); m_reference->findData(set) < 0)
        m_reference->addItem(shortSetName(row.set), set);
  int wanted = m_wanted.isEmpty() ? -1 : m_reference->findData(m_wanted);
  for (int i = 0; wanted < 0 && i < m_reference->count(); ++i)
    if (isUsualReference(m_reference->itemData(i).toString())) wanted = i;
  m_reference->setCurrentIndex(std::max(0, wanted));
}

void ResultsPage::showDifferences() {
  const std::string reference = m_reference->currentData().toString().toStdString();
  std::vector<DifferenceRow> rows;
  for (const TestedRuns& test : m_kept.tests)
    for (const SummaryPair& pair : test.summary.pairs)
      if (pair.a == reference || pair.b == reference) rows.push_back(rowOf(pair, pair.b == reference, test));
  m_differences->setRows(std::move(rows));
}

} // namespace stillroom::ui
