// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/review_state.h"

#include <QWidget>

#include <array>

class QLabel;

namespace stillroom::ui {

/// The statuses with their signs and how many samples have each: legend and counts in one.
class FlagLegend : public QWidget {
  Q_OBJECT
public:
  explicit FlagLegend(QWidget* parent = nullptr);

  void setState(const ReviewState& state);

protected:
  void changeEvent(QEvent* event) override;

private:
  void dress();

  std::array<QLabel*, sampleStatusCount> m_signs{}, m_names{}, m_counts{};
};

} // namespace stillroom::ui
