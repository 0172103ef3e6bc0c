// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_result.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const std::filesystem::path& path) {
  return QDir::toNativeSeparators(QString::fromStdString(path.string()));
}

} // namespace

ExportResult::ExportResult(QWidget* parent)
    : ExportMessage(SampleStatus::Normal, 4, parent), m_paths(wrappedText({}, this)) {
  m_open = addButton(tr("&Open folder"), tr("Opens the folder in your file manager"));
  m_copy = addButton(tr("Cop&y path"), tr("Copies the path, to be pasted elsewhere"));
  connect(m_open, &QPushButton::clicked, this, &ExportResult::openFolder);
  connect(m_copy, &QPushButton::clicked, this, &ExportResult::copyPath);
  m_paths->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addWidget(m_open);
  buttons->addWidget(m_copy);
  grid().addWidget(m_paths, 1, 1);
  grid().addLayout(buttons, 0, 2, 2, 1, Qt::AlignVCenter);
}

void ExportResult::setReport(const ExportReport& report) {
  const std::vector<std::filesystem::path> written = report.target.paths();
  m_path = written.empty() ? QString() : nameOf(written.front());
  m_folder = nameOf(report.target.images ? report.target.folder : report.target.folder.parent_path());
  text().setText(textOf(report));
  QStringList paths;
  const auto& sheets = report.sheets;
  for (const std::filesystem::path& path : written) {
    const bool pages = sheets.size() > 1 && path == report.target.sheetFile();
    const QString name = pages ? nameOf(sheets.front()) + u" … "_s + nameOf(sheets.back().filename()) : nameOf(path);
    paths += QString(name).replace(u'/', u"/\u200b"_s); // a long path wraps at its folders
  }
  m_paths->setText(paths.join(u'\n'));
  setAccessibleName(text().text());
  show();
}

QString ExportResult::textOf(const ExportReport& report) {
  QStringList parts;
  if (report.images > 0) parts += tr("%n image(s)", nullptr, static_cast<int>(report.images));
  if (report.charts > 0) parts += tr("%n file(s) of charts", nullptr, static_cast<int>(report.charts));
  QString text = parts.isEmpty() ? tr("Exported.") : tr("Exported: %1.").arg(parts.join(u", "_s));
  if (report.missing > 0)
    text += u' ' + tr("%n sample(s) have no image, since every attempt failed; the manifest names them.", nullptr,
                      static_cast<int>(report.missing));
  return text;
}

QString ExportResult::sentence() const {
  return text().text();
}

void ExportResult::takeFocus() {
  m_open->setFocus();
}

void ExportResult::openFolder() {
  if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)))
    Q_EMIT problem(tr("No file manager could be started. The export is in %1.").arg(m_folder));
}

void ExportResult::copyPath() {
  QApplication::clipboard()->setText(m_path);
}

} // namespace stillroom::ui
