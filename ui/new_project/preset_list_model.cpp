// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/preset_list_model.h"

#include "ui/common/cell_painting.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 10, padding = 5, gap = 1;

QString modelText(const std::string& model) {
  if (model.empty()) return PresetListModel::tr("a diffusion model of yours");
  if (model == "sample") return PresetListModel::tr("the embedded model");
  if (model == "random") return PresetListModel::tr("random weights");
  return QFileInfo(QString::fromStdString(model)).fileName();
}

} // namespace

QString presetLine(const Preset& preset) {
  const QLocale locale;
  const QString made =
      PresetListModel::tr("%1\u00a0px, stored at %2\u00a0px · %3")
          .arg(locale.toString(static_cast<qlonglong>(preset.synthesis.size)),
               locale.toString(static_cast<qlonglong>(preset.synthesis.storedSize)), modelText(preset.synthesis.model));
  if (preset.selection.strategy == "baseline") return made + u" · "_s + PresetListModel::tr("nothing is refined");
  return made + u" · "_s +
         PresetListModel::tr("k\u00a0%1, β\u00a0%2, %3 candidates")
             .arg(locale.toString(static_cast<qlonglong>(preset.selection.k)), locale.toString(preset.selection.beta),
                  locale.toString(static_cast<qlonglong>(preset.synthesis.candidates)));
}

QString presetDescription(const Preset& preset) {
  static constexpr const char* known[] = {
      QT_TRANSLATE_NOOP("presets", "D4M's own choices for CIFAR-10"),
      QT_TRANSLATE_NOOP("presets", "D4M's own choices for ImageNette"),
      QT_TRANSLATE_NOOP("presets", "The paper's choices for CIFAR-10"),
      QT_TRANSLATE_NOOP("presets", "The paper's choices for ImageNette"),
      QT_TRANSLATE_NOOP("presets", "The paper's choices for ImageWoof"),
      QT_TRANSLATE_NOOP("presets", "The embedded sample: drawn pictures, a small model that knows them"),
      QT_TRANSLATE_NOOP("presets", "Random weights: every step of the method in seconds, pictures without meaning"),
  };
  for (const char* sentence : known)
    if (preset.description == sentence) return QCoreApplication::translate("presets", sentence);
  return QString::fromStdString(preset.description);
}

void PresetListModel::setPresets(const std::vector<PresetChoice>& presets) {
  beginResetModel();
  m_rows.clear();
  for (const PresetChoice& each : presets)
    m_rows.append({each.name, each.name, presetLine(each.preset)});
  endResetModel();
}

int PresetListModel::rowOf(const QString& nameOrFile) {
  for (int row = 0; row < m_rows.size(); ++row)
    if (m_rows[row].name == nameOrFile) return row;
  if (!QDir::isAbsolutePath(nameOrFile)) return -1;
  const int row = rowCount();
  beginInsertRows({}, row, row);
  m_rows.append({nameOrFile, QFileInfo(nameOrFile).fileName(), QDir::toNativeSeparators(nameOrFile)});
  endInsertRows();
  return row;
}

int PresetListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PresetListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = m_rows[index.row()];
  switch (role) {
  case Qt::DisplayRole:
    return row.title;
  case NameRole:
    return row.name;
  case LineRole:
  case Qt::ToolTipRole:
  case Qt::AccessibleDescriptionRole:
    return row.line;
  default:
    return {};
  }
}

QSize PresetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  const int lines = QFontMetrics(option.font).height() + QFontMetrics(smallFont(option.font)).height();
  return {0, lines + gap + 2 * padding};
}

void PresetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  if (selected) painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
  const QColor strong = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
  QRect line = option.rect.adjusted(margin, padding, -margin, -padding);
  for (const bool title : {true, false}) {
    painter->setFont(title ? option.font : smallFont(option.font));
    painter->setPen(title || selected ? strong : quietText(option.palette));
    line.setHeight(painter->fontMetrics().height());
    const QString text = index.data(title ? static_cast<int>(Qt::DisplayRole) : PresetListModel::LineRole).toString();
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    line.translate(0, line.height() + gap);
  }
  painter->restore();
}

} // namespace stillroom::ui
