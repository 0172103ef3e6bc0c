// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace stillroom::ui {

/// The formats that images can be written in, and what the chosen one is.
class ExportFormatEdit : public QWidget {
  Q_OBJECT
public:
  explicit ExportFormatEdit(QWidget* parent = nullptr);

  const Exporter& format() const;
  QComboBox* box() const { return m_box; }

private:
  void explain(int index);

  QComboBox* m_box;
  QLabel* m_text;
};

} // namespace stillroom::ui
