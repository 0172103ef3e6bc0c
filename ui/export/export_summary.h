// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "ui/export/export_card.h"
#include "ui/state/review_state.h"

#include <array>

class QGridLayout;

namespace stillroom::ui {

class StatusShares;

/// What an export will be: its samples by status, how many are what they are meant to be, and what chose them.
class ExportSummary : public ExportCard {
  Q_OBJECT
public:
  explicit ExportSummary(QWidget* parent = nullptr);

  void setState(const ReviewState& state, ExportSet set);

protected:
  void changeEvent(QEvent* event) override;

private:
  struct Row {
    QLabel* sign = nullptr;
    QLabel* name = nullptr;
    QLabel* count = nullptr;
  };

  void addRow(QGridLayout& grid, SampleStatus status);
  void refreshSigns();
  void showCounts(const SelectionResult& result);

  QLabel* m_title;
  StatusShares* m_shares;
  std::array<Row, sampleStatusCount> m_rows{};
  QLabel* m_consistency;
  QLabel* m_chosenBy;
};

} // namespace stillroom::ui
