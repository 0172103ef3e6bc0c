// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_message.h"
#include "ui/state/review_state.h"

class QCheckBox;
class QPushButton;

namespace stillroom::ui {

/// What a person should know before the refined set goes out: pending samples and what can become of them, or images
/// that are still to be made. Hidden where there is neither.
class ExportNotice : public ExportMessage {
  Q_OBJECT
public:
  explicit ExportNotice(QWidget* parent = nullptr);

  /// `readOnly`: nothing can be made in this window.
  void setState(const ReviewState& state, bool readOnly);
  /// Whether pending samples go out with their baseline.
  bool allowsPending() const;
  void forgetAnswer();

  /// Samples that are still to be made and judged.
  static int missingSamples(const ReviewState& state);
  static int pendingSamples(const ReviewState& state);

Q_SIGNALS:
  void answered();
  void showWanted(); ///< the pending samples
  void makeWanted(); ///< their candidates
  void runWanted();

private:
  QPushButton* m_show = nullptr;
  QPushButton* m_make = nullptr;
  QPushButton* m_run = nullptr;
  QCheckBox* m_allow;
};

} // namespace stillroom::ui
