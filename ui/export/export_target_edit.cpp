// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_target_edit.h"

#include "ui/common/status_glyph.h"
#include "ui/common/theme.h"
#include "ui/export/export_card.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

using Answer = TargetCheck::Answer;
constexpr int noteSignSide = 16;

std::filesystem::path pathOf(const QString& text) {
  QString path = text.trimmed();
  if (path == u"~" || path.startsWith(u"~/")) path.replace(0, 1, QDir::homePath());
  return path.isEmpty() ? std::filesystem::path() : std::filesystem::path(QDir::cleanPath(path).toStdString());
}

/// Zero-width spaces let a long path wrap at its folders.
QString shown(const std::filesystem::path& path) {
  return QDir::toNativeSeparators(QString::fromStdString(path.string())).replace(u'/', u"/\u200b"_s);
}

} // namespace

ExportTargetEdit::ExportTargetEdit(QWidget* parent)
    : QWidget(parent),
      m_field(new QLineEdit(this)),
      m_browse(new QPushButton(themeIcon(u"open"_s), tr("Bro&wse…"), this)),
      m_sign(new QLabel(this)),
      m_text(wrappedText({}, this)) {
  m_pool.setMaxThreadCount(1);
  m_field->setAccessibleName(tr("Folder to export to"));
  m_field->setObjectName(u"exportFolder"_s);
  m_field->setToolTip(tr("A folder that doesn't exist yet, or an empty one: nothing is ever replaced"));
  m_field->setMinimumHeight(m_browse->sizeHint().height());
  m_browse->setToolTip(tr("Finds the folder in which the export is put"));
  m_browse->setAutoDefault(true); // Enter presses it, not the page's own button
  connect(m_browse, &QPushButton::clicked, this, &ExportTargetEdit::browse);
  connect(m_field, &QLineEdit::textChanged, this, &ExportTargetEdit::edited);
  auto* answer = new QHBoxLayout;
  answer->setSpacing(6);
  answer->addWidget(m_sign, 0, Qt::AlignTop);
  answer->addWidget(m_text, 1);
  // Room for one line at all times: the page doesn't jump when the answer comes.
  m_text->setMinimumHeight(m_text->fontMetrics().height());
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setVerticalSpacing(4);
  grid->addWidget(m_field, 0, 0);
  grid->addWidget(m_browse, 0, 1);
  grid->addLayout(answer, 1, 0, 1, 2);
  showAnswer();
}

void ExportTargetEdit::setProject(const std::filesystem::path& folder, const QString& name) {
  m_project = folder;
  m_name = name;
  m_written = {};
  propose();
}

void ExportTargetEdit::setWanted(ExportSet set, const ExportTarget& wanted) {
  const bool another = std::exchange(m_set, set) != set;
  if (std::exchange(m_wanted, wanted) != wanted) edited();
  if (another && m_field->text() == m_proposed) propose();
}

void ExportTargetEdit::setWritten() {
  m_written = target();
  if (m_field->text() == m_proposed) propose();
  edited();
}

ExportTarget ExportTargetEdit::target() const {
  ExportTarget target = m_wanted;
  target.folder = pathOf(m_field->text());
  return target;
}

std::optional<bool> ExportTargetEdit::isFree() const {
  return m_known ? std::optional(m_answer.answer == Answer::Free) : std::nullopt;
}

void ExportTargetEdit::browse() {
  const QString from = QFileInfo(m_field->text()).absolutePath();
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Put the export in this folder"), from);
  if (folder.isEmpty()) return;
  const std::string name = QFileInfo(m_proposed).fileName().toStdString();
  fill([folder = folder.toStdString(), name] { return targetIn(folder, name); }, false);
}

void ExportTargetEdit::propose() {
  fill([project = m_project, name = m_name.toStdString(), set = m_set] { return proposeTarget(project, name, set); },
       true);
}

/// Writes what a worker finds into the field, unless a person writes something meanwhile.
void ExportTargetEdit::fill(std::function<std::filesystem::path()> find, bool proposal) {
  const QString before = m_field->text();
  m_pool.start([this, find = std::move(find), proposal, before, fill = ++m_fills] {
    const QString found = QString::fromStdString(find().string());
    QMetaObject::invokeMethod(this, [this, found, proposal, before, fill] {
      if (fill != m_fills || m_field->text() != before) return;
      if (proposal) m_proposed = found;
      m_field->setText(found);
      if (m_field->hasFocus()) m_field->selectAll(); // what is typed next replaces it
    });
  });
}

void ExportTargetEdit::edited() {
  m_known = false;
  check();
  Q_EMIT changed();
}

/// One question at a time, so that a disk that doesn't answer isn't asked about every letter.
void ExportTargetEdit::check() {
  if (std::exchange(m_checking, true)) return;
  m_pool.start([this, asked = target(), project = m_project] {
    const TargetCheck answer = checkTarget(asked, project);
    QMetaObject::invokeMethod(this, [this, asked, answer] { answered(asked, answer); });
  });
}

void ExportTargetEdit::answered(const ExportTarget& asked, const TargetCheck& answer) {
  m_checking = false;
  if (asked != target()) {
    check();
    return;
  }
  m_answer = answer;
  m_known = true;
  showAnswer();
  Q_EMIT changed();
}

void ExportTargetEdit::showAnswer() {
  const QString text = m_known ? answerText() : QString();
  m_text->setText(text);
  m_field->setAccessibleDescription(text);
  const bool problem =
      m_known && m_answer.answer != Answer::Free && !(m_answer.answer == Answer::Taken && m_written == target());
  m_sign->setVisible(problem);
  m_sign->setPixmap(statusIcon(SampleStatus::Failed, palette(), noteSignSide, devicePixelRatioF())
                        .pixmap(QSize(noteSignSide, noteSignSide), devicePixelRatioF()));
}

QString ExportTargetEdit::answerText() const {
  switch (m_answer.answer) {
  case Answer::Free:
    return plan();
  case Answer::Unnamed:
    return tr("Name a folder.");
  case Answer::Relative:
    return tr("Give the whole path, beginning with “/”.");
  case Answer::InsideProject:
    return tr("This lies inside the project %1, whose files are all its own. Choose a place outside.")
        .arg(shown(m_answer.where));
  case Answer::Taken:
    if (m_written == target()) return tr("Just written. Name another folder for the next export.");
    return tr("%1 exists already, and nothing is ever replaced. Name another folder.").arg(shown(m_answer.where));
  case Answer::NoFolder:
    return tr("%1 is no folder. Choose another place.").arg(shown(m_answer.where));
  case Answer::NotWritable:
    return tr("You may not write to %1. Choose another place.").arg(shown(m_answer.where));
  }
  return {};
}

/// What is about to be written, by name.
QString ExportTargetEdit::plan() const {
  QStringList names;
  for (const std::filesystem::path& path : target().paths())
    names += QString::fromStdString(path.filename().string());
  if (names.isEmpty()) return {};
  if (!m_wanted.images) return tr("Will be written there: %1").arg(names.join(u", "_s));
  names.removeFirst();
  return names.isEmpty()
             ? tr("Will be made with a folder for each class in it.")
             : tr("Will be made with a folder for each class in it; beside it: %1").arg(names.join(u", "_s));
}

void ExportTargetEdit::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) showAnswer();
  QWidget::changeEvent(event);
}

} // namespace stillroom::ui
