// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <functional>

namespace stillroom::ui {

/// Where to begin looking: at what a field names already, else at home.
QString startFolder(const QString& text);
/// The filter of a dialog for files of weights.
QString weightFiles();

/// The button beside a field that finds a file or a folder for it. Its name says what is chosen, and is the title of
/// the dialog.
class ChooseButton : public QPushButton {
  Q_OBJECT
public:
  ChooseButton(const QString& name, QWidget* parent);

  /// Calls `choose` when it is pressed.
  void onPressed(std::function<void()> choose);
  /// Asks whether a folder or a file is wanted, and hands on what was chosen: for models.
  void chooseModel(std::function<void(const QString&)> take);
};

} // namespace stillroom::ui
