// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace stillroom::ui {

class MainWindow;

/// Holds the one main window, and makes it anew where the language changes: widgets take their texts when they are
/// made. The project that was open is opened again, where it was left.
class WindowKeeper : public QObject {
  Q_OBJECT
public:
  explicit WindowKeeper(QObject* parent = nullptr);
  ~WindowKeeper() override;

  MainWindow& window() const { return *m_window; }

private:
  void makeWindow();
  void speak(const QString& language);

  std::unique_ptr<MainWindow> m_window;
};

} // namespace stillroom::ui
