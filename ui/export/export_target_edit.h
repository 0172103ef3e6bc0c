// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_target.h"

#include <QThreadPool>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace stillroom::ui {

/// Where an export goes: a field for the folder, a button that finds one, and beneath it what is in the way there or
/// what will be written. A worker looks at the disk; answers that were overtaken are dropped.
class ExportTargetEdit : public QWidget {
  Q_OBJECT
public:
  explicit ExportTargetEdit(QWidget* parent = nullptr);

  /// Another project: a place for it is proposed.
  void setProject(const std::filesystem::path& folder, const QString& name);
  /// What is wanted of the place. Another set moves a proposal that nobody changed.
  void setWanted(ExportSet set, const ExportTarget& wanted);
  /// The place was just written to: another one is proposed where nobody named one.
  void setWritten();

  ExportTarget target() const;
  /// Nothing: the disk is still being asked.
  std::optional<bool> isFree() const;
  QLineEdit* field() const { return m_field; }

Q_SIGNALS:
  /// Another folder, or an answer about it.
  void changed();

protected:
  void changeEvent(QEvent* event) override;

private:
  void browse();
  void edited();
  void propose();
  void check();
  void answered(const ExportTarget& asked, const TargetCheck& answer);
  void fill(std::function<std::filesystem::path()> find, bool proposal);
  void showAnswer();
  QString answerText() const;
  QString plan() const;

  std::filesystem::path m_project;
  QString m_name;
  ExportSet m_set = ExportSet::Refined;
  ExportTarget m_wanted; ///< its folder is the field's
  QString m_proposed;
  ExportTarget m_written;
  TargetCheck m_answer;
  bool m_known = false;    ///< m_answer is about what the field says
  bool m_checking = false; ///< a worker looks
  std::uint64_t m_fills = 0;

  QLineEdit* m_field;
  QPushButton* m_browse;
  QLabel* m_sign;
  QLabel* m_text;
  QThreadPool m_pool; ///< one thread; last: it ends before anything else goes
};

} // namespace stillroom::ui
