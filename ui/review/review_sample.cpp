// SPDX-License-Identifier: GPL-3.0-or-later
// What ReviewWorkspace shows of the current sample, and of what is computed beside the selection.
#include "ui/review/review_workspace.h"

#include "ui/charts/chart_panel.h"
#include "ui/common/texts.h"
#include "ui/review/before_after/before_after_page.h"
#include "ui/review/filter/filter_bar.h"
#include "ui/review/grid/sample_grid_view.h"
#include "ui/review/notes/history_panel.h"
#include "ui/review/notes/note_editor.h"
#include "ui/review/picture/compare_view.h"
#include "ui/review/picture/heat_bar.h"
#include "ui/review/picture/picture_view.h"
#include "ui/review/strip/candidate_strip_view.h"
#include "ui/review/strip/nearest_real.h"
#include "ui/session/project_session.h"

#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStackedWidget>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

/// A file's name is one long word, which would widen the panel.
QString boldLine(const QLabel& label, const QString& text) {
  QFont bold = label.font();
  bold.setBold(true);
  const QString line = QFontMetrics(bold).elidedText(text, Qt::ElideMiddle, label.contentsRect().width());
  return u"<b>"_s + line.toHtmlEscaped() + u"</b>"_s;
}

} // namespace

void ReviewWorkspace::refreshPicture() {
  const QModelIndex cell = m_stripView->currentIndex();
  const HeatView heat = m_heatBar->view();
  // What is on its way of another class isn't looked at any more; each part asks anew for what it shows.
  if (heat != m_grid->heat()) m_heat.dropRequests();
  m_picture->setPicture(cell.data(CandidateStripModel::ImageFileRole).toString(), m_title->text(),
                        cell.data(Qt::AccessibleTextRole).toString());
  // Nobody predicted anything of a real image or a prototype.
  const int predicted = m_picture->looksAway() ? -1 : cell.data(CandidateStripModel::PredictedRole).toInt();
  m_picture->setHeat(heat, heat.classFor(cell.data(CandidateStripModel::ClassRole).toInt(), predicted));
  m_stripView->setHeat(heat);
  m_compare->setPictures(cell.isValid() ? comparedPictures(m_strip, cell.data(CandidateStripModel::OrdinalRole).toInt())
                                        : QList<ComparedPicture>());
  m_compare->setHeat(heat);
  m_beforeAfter->setHeat(heat);
  m_grid->setHeat(heat);
  refreshPictureText();
}

void ReviewWorkspace::refreshPictureText() {
  if (m_picture->looksAway()) {
    m_pictureText->setText(boldLine(*m_pictureText, m_picture->accessibleName()) + u"<br>"_s +
                           tr("Esc goes back to the sample's image"));
    return;
  }
  const QModelIndex cell = m_stripView->currentIndex();
  const ReviewState& state = m_session.state();
  const int row = m_session.currentRow();
  if (!cell.isValid() || row == noRow || row >= state.sampleCount()) {
    m_pictureText->clear();
    return;
  }
  const int ordinal = cell.data(CandidateStripModel::OrdinalRole).toInt();
  const QString title = ordinal == baselineChoice ? tr("Baseline") : tr("Candidate %1").arg(ordinal);
  QString text = u"<b>"_s + title.toHtmlEscaped() + u"</b>"_s;
  if (cell.data(CandidateStripModel::ChosenRole).toBool()) text += u" · ◆ "_s + tr("chosen");
  if (cell.data(CandidateStripModel::InPoolRole).toBool()) text += u" · ● "_s + tr("in the pool");
  const auto p = state.confidence(row, ordinal);
  if (p)
    text += u"<br>"_s + tr("predicted as %1, p %2")
                            .arg(state.predictedName(state.predicted(row, ordinal)).toHtmlEscaped(),
                                 confidenceText(*p, 4).toHtmlEscaped());
  else
    text +=
        u"<br>"_s + (cell.data(CandidateStripModel::MissingRole).toBool() ? tr("not made yet") : tr("no prediction"));
  const auto others = static_cast<int>(m_session.effect().size());
  if (m_session.considered() == ordinal && others > 0)
    text += u"<br>"_s + tr("pinning it changes %n other samples", nullptr, others);
  m_pictureText->setText(text);
}

void ReviewWorkspace::refreshNearest() {
  const ReviewState& state = m_session.state();
  const int row = m_session.currentRow();
  if (row == noRow || row >= state.sampleCount()) return;
  const auto sample = static_cast<std::size_t>(row);
  QStringList nearest;
  if (sample < state.contents->nearestReal.size())
    for (const std::string& file : state.contents->nearestReal[sample])
      nearest += QString::fromStdString(file);
  m_nearest->setImages(nearest,
                       sample < state.contents->clusterSizes.size() ? state.contents->clusterSizes[sample] : 0);
  if (m_session.backend().prototypes) m_nearest->setPrototype(m_prototypes.find(state.classOf(row), state.slotOf(row)));
}

void ReviewWorkspace::refreshNote() {
  const ReviewState& state = m_session.state();
  const int row = m_session.currentRow();
  m_note->setSample(state.classOf(row), state.slotOf(row), state.noteOf(row), !m_session.readOnly());
}

void ReviewWorkspace::refreshHistory() {
  m_history->setHistory(m_session.history(), m_session.state());
}

/// Makes what the shown chart needs, and only that.
void ReviewWorkspace::analyse() {
  const ReviewState& state = m_session.state();
  if (!isVisible() || state.sampleCount() == 0) return;
  switch (m_charts->shown()) {
  case ChartPanel::Kind::Curves:
    m_analysis.wantCurves(state);
    break;
  case ChartPanel::Kind::Landscape:
    m_analysis.wantLandscape(state);
    break;
  case ChartPanel::Kind::Diversity:
    m_analysis.wantDiversity(state);
    break;
  default:
    m_analysis.cancel();
  }
}

void ReviewWorkspace::refreshPending() {
  const ReviewState& state = m_session.state();
  const auto pending =
      state.result ? static_cast<int>(state.result->counts[static_cast<std::size_t>(SampleStatus::Pending)]) : 0;
  m_makePending->setText(tr("Make the candidates of %n pending samples", nullptr, pending));
  m_makePending->setVisible(pending > 0);
  m_makePending->setEnabled(!m_session.readOnly());
}

/// Where the settings keep what belongs to the open project.
QString ReviewWorkspace::viewKey() const {
  const QByteArray folder = QByteArray::fromStdString(m_session.state().contents->folder.string());
  return u"projects/"_s + QString::fromLatin1(QCryptographicHash::hash(folder, QCryptographicHash::Sha1).toHex());
}

void ReviewWorkspace::rememberView() const {
  if (!m_session.isOpen() || m_refreshing) return;
  QSettings settings;
  settings.setValue(viewKey() + u"/filter"_s, m_filterBar->state());
  settings.setValue(viewKey() + u"/charts"_s, m_charts->state());
}

void ReviewWorkspace::restoreView() {
  const QSettings settings;
  const QByteArray filter = settings.value(viewKey() + u"/filter"_s).toByteArray();
  {
    // What was shown of the project before isn't this one's.
    const QScopedValueRollback guard(m_refreshing, true);
    m_search->clear();
    chooseClass(allClasses);
    m_filterBar->setFilter({});
    m_filterBar->setOrder({});
  }
  m_filterBar->restoreState(filter);
  m_charts->restoreState(settings.value(viewKey() + u"/charts"_s).toByteArray());
}

void ReviewWorkspace::applyBeta(double beta) {
  SelectionSettings settings = m_session.settings();
  settings.beta = static_cast<float>(beta);
  m_session.previewSettings(settings);
}

void ReviewWorkspace::compare(bool on) {
  if (on) m_picture->lookBack();
  m_pictures->setCurrentIndex(on ? 1 : 0);
}

void ReviewWorkspace::showBeforeAfter(bool on) {
  m_centre->setCurrentIndex(on ? 1 : 0);
  refreshBeforeAfter();
  takeFocus();
}

void ReviewWorkspace::refreshBeforeAfter() {
  const ReviewState& state = m_session.state();
  if (m_centre->currentIndex() == 0 || state.sampleCount() == 0) return;
  const int row = m_session.currentRow(), shown = m_samples.query().classIndex;
  m_beforeAfter->setState(state, shown != allClasses || row == noRow ? shown : state.classOf(row));
  m_beforeAfter->setCurrentRow(row);
}

} // namespace stillroom::ui
