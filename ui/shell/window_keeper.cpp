// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_keeper.h"

#include "ui/shell/language.h"
#include "ui/shell/main_window.h"

#include <QGuiApplication>

namespace stillroom::ui {

WindowKeeper::WindowKeeper(QObject* parent) : QObject(parent) {
  makeWindow();
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::makeWindow() {
  m_window = std::make_unique<MainWindow>();
  // Queued: the menu that asks belongs to the window that goes.
  connect(m_window.get(), &MainWindow::languageWanted, this, &WindowKeeper::speak, Qt::QueuedConnection);
}

void WindowKeeper::speak(const QString& language) {
  const QString project = m_window->projectFolder();
  const bool quits = QGuiApplication::quitOnLastWindowClosed();
  QGuiApplication::setQuitOnLastWindowClosed(false);
  if (m_window->close()) {
    m_window.reset(); // gives the project back before it is opened again
    chooseLanguage(language);
    applyLanguage(language);
    makeWindow();
    m_window->show();
    if (!project.isEmpty()) m_window->openProject(project);
  }
  QGuiApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace stillroom::ui
