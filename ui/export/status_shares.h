// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/selection.h"

#include <QWidget>

#include <array>
#include <cstdint>

namespace stillroom::ui {

/// Shares of statuses as one bar. Its figures stand below it in words.
class StatusShares : public QWidget {
  Q_OBJECT
public:
  using Counts = std::array<std::int64_t, sampleStatusCount>;
  explicit StatusShares(QWidget* parent = nullptr);
  void setCounts(const Counts& counts);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  Counts m_counts{};
};

} // namespace stillroom::ui
