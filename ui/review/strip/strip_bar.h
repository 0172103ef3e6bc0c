// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/strip/candidate_strip_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace stillroom::ui {

QString stripOrderText(StripOrder order);

/// Above the candidate strip: what its marks mean, the order of its candidates, and the scale of its bars.
class StripBar : public QWidget {
  Q_OBJECT
public:
  explicit StripBar(QWidget* parent = nullptr);

  StripOrder order() const;
  /// Emits orderChanged() when it is another one.
  void setOrder(StripOrder order);
  bool logOdds() const;
  void setLogOdds(bool logOdds);

Q_SIGNALS:
  void orderChanged(stillroom::ui::StripOrder order);
  void logOddsChanged(bool logOdds);

protected:
  void resizeEvent(QResizeEvent* event) override;

private:
  QLabel* m_marks = nullptr;
  QComboBox* m_order;
  QToolButton* m_logOdds;
};

} // namespace stillroom::ui
