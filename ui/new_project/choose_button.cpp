// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/choose_button.h"

#include "ui/new_project/new_project_request.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace stillroom::ui {

QString startFolder(const QString& text) {
  const QFileInfo info(typedPath(text));
  return info.isAbsolute() && info.exists() ? info.absoluteFilePath() : QDir::homePath();
}

QString weightFiles() {
  return ChooseButton::tr("Weights (*.safetensors *.pth *.pt);;All files (*)");
}

ChooseButton::ChooseButton(const QString& name, QWidget* parent) : QPushButton(tr("Choose…"), parent) {
  setAccessibleName(name);
  setToolTip(name);
  setAutoDefault(false);
}

void ChooseButton::onPressed(std::function<void()> choose) {
  connect(this, &QPushButton::clicked, this, [action = std::move(choose)] { action(); });
}

void ChooseButton::chooseModel(std::function<void(const QString&)> take) {
  auto* menu = new QMenu(this); // without the arrow that setMenu() would squeeze in
  menu->addAction(tr("A &folder…"), this, [this, take] {
    const QString folder = QFileDialog::getExistingDirectory(window(), accessibleName(), QDir::homePath());
    if (!folder.isEmpty()) take(folder);
  });
  menu->addAction(tr("A fi&le…"), this, [this, take] {
    const QString file = QFileDialog::getOpenFileName(window(), accessibleName(), QDir::homePath(), weightFiles());
    if (!file.isEmpty()) take(file);
  });
  connect(this, &QPushButton::clicked, menu, [this, menu] { menu->popup(mapToGlobal(QPoint(0, height()))); });
}

} // namespace stillroom::ui
