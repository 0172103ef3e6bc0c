// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/preset_values_model.h"

#include <QFont>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

/// What TOML's quotes stand around. Its escapes are those of JSON here.
QString unquoted(const QString& text) {
  for (const QString& quotes : {u"'''"_s, u"\"\"\""_s})
    if (text.startsWith(quotes)) {
      const QString inner = text.mid(3, text.size() - 6);
      return inner.startsWith(u'\n') ? inner.mid(1) : inner;
    }
  if (text.startsWith(u'\'')) return text.mid(1, text.size() - 2);
  if (!text.startsWith(u'"')) return text;
  return QJsonDocument::fromJson((u'[' + text + u']').toUtf8()).array().at(0).toString();
}

/// What the dialog asks for elsewhere.
bool hasItsField(const QString& key) {
  static const QSet<QString> keys{u"distill.images_per_class"_s, u"distill.seed"_s, u"synthesis.model"_s,
                                  u"synthesis.decoder"_s, u"detector.file"_s};
  return keys.contains(key);
}

} // namespace

std::vector<PresetValue> valuesOf(const Preset& preset) {
  static const QRegularExpression line(uR"(^\[+([\w.]+)\]+$|^(\w+) = ('''.*?'''|""".*?"""|[^\n]*)$)"_s,
                                       QRegularExpression::MultilineOption |
                                           QRegularExpression::DotMatchesEverythingOption);
  std::vector<PresetValue> values;
  QString table;
  auto matches = line.globalMatch(QString::fromStdString(preset.toToml()));
  while (matches.hasNext()) {
    const QRegularExpressionMatch match = matches.next();
    if (match.hasCaptured(1))
      table = match.captured(1);
    else if (!table.isEmpty() && table != u"class"_s)
      values.push_back({table + u'.' + match.captured(2), unquoted(match.captured(3))});
  }
  return values;
}

void PresetValuesModel::setPreset(const Preset& preset) {
  QList<Row> rows;
  for (PresetValue& each : valuesOf(preset)) {
    if (hasItsField(each.key)) continue;
    Row row{std::move(each), {}, {}};
    for (const Row& old : m_rows) {
      if (old.preset.key != row.preset.key) continue;
      if (old.changed != row.preset.value) row.changed = old.changed;
      row.problem = old.problem;
    }
    rows.append(std::move(row));
  }
  if (rows.size() != m_rows.size()) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    return;
  }
  for (int row = 0; row < rowCount(); ++row)
    replace(row, std::move(rows[row]));
}

/// Says nothing where nothing changes: a cell that is being edited would start anew.
void PresetValuesModel::replace(int row, Row&& with) {
  if (m_rows[row] == with) return;
  const bool other = m_rows[row].changed != with.changed || m_rows[row].preset != with.preset;
  m_rows[row] = std::move(with);
  Q_EMIT dataChanged(index(row, KeyColumn), index(row, other ? ValueColumn : KeyColumn));
}

void PresetValuesModel::setProblems(const std::vector<FieldProblem>& problems) {
  for (int row = 0; row < rowCount(); ++row) {
    Row marked = m_rows[row];
    marked.problem.clear();
    for (const FieldProblem& each : problems)
      if (each.key == marked.preset.key) marked.problem = each.sentence;
    replace(row, std::move(marked));
  }
}

std::vector<PresetValue> PresetValuesModel::changes() const {
  std::vector<PresetValue> changes;
  for (const Row& row : m_rows)
    if (row.changed) changes.push_back({row.preset.key, *row.changed});
  return changes;
}

void PresetValuesModel::reset(int row) {
  setData(index(row, ValueColumn), m_rows[row].preset.value, Qt::EditRole);
}

int PresetValuesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PresetValuesModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : columnTotal;
}

QVariant PresetValuesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == KeyColumn ? tr("Setting") : tr("Value");
}

QString PresetValuesModel::toolTip(const Row& row) const {
  if (!row.problem.isEmpty()) return row.problem;
  return row.changed ? tr("The preset has %1 (Delete brings it back)").arg(row.preset.value) : QString();
}

QVariant PresetValuesModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = m_rows[index.row()];
  const QString value = row.changed.value_or(row.preset.value);
  switch (role) {
  case Qt::DisplayRole:
    if (index.column() == ValueColumn) return value;
    return row.problem.isEmpty() ? row.changed ? u"● "_s + row.preset.key : row.preset.key : u"⚠ "_s + row.preset.key;
  case Qt::EditRole:
    return index.column() == KeyColumn ? row.preset.key : value;
  case Qt::FontRole: {
    QFont font;
    font.setBold(row.changed.has_value());
    return font;
  }
  case Qt::ToolTipRole:
  case Qt::AccessibleDescriptionRole:
    return toolTip(row);
  default:
    return {};
  }
}

bool PresetValuesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!index.isValid() || index.column() != ValueColumn || role != Qt::EditRole) return false;
  Row& row = m_rows[index.row()];
  const QString text = value.toString();
  row.changed = text == row.preset.value ? std::nullopt : std::optional(text);
  row.problem.clear();
  Q_EMIT dataChanged(index.siblingAtColumn(KeyColumn), index);
  return true;
}

Qt::ItemFlags PresetValuesModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  return index.column() == ValueColumn ? flags | Qt::ItemIsEditable : flags;
}

} // namespace stillroom::ui
