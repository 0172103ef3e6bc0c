// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"
#include "ui/new_project/field_note.h"
#include "ui/new_project/new_project_dialog.h"
#include "ui/new_project/new_project_form.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>

#include <filesystem>
#include <memory>

namespace stillroom::tests {

QString text(const std::filesystem::path& path);

/// A folder of the Hugging Face cache (ORGANISATION--NAME) with one snapshot of one file; returns the snapshot.
std::filesystem::path cacheRepository(const std::filesystem::path& cache, const std::string& name,
                                      const std::string& file, const std::string& content);

/// Drops a file or folder on a widget.
void drop(QWidget& on, const QString& path);

/// The new-project dialog over core and the disk, with writeTinyData's pictures in root()/data.
struct NewProjectFixture {
  NewProjectFixture();

  /// Opens the dialog anew.
  void open(ui::NewProjectBackend backend = ui::newProjectBackend());
  /// Closes it, forgets what was made, and lets the preset chosen last have been the tiny one.
  void close();
  /// Gives the pictures and waits for the folder that is proposed.
  void fillIn();
  void create();
  void createAndWait();
  /// The project that was made.
  std::shared_ptr<Project> made() const;

  std::filesystem::path root() const { return dir.path().toStdString(); }

  /// By its accessible name, as a screen reader finds it.
  template <class Widget>
  Widget* field(const QString& name) const {
    for (auto* widget : dialog->findChildren<Widget*>())
      if (widget->accessibleName() == name && !qobject_cast<QComboBox*>(widget->parentWidget())) return widget;
    return nullptr;
  }
  template <class Widget>
  Widget* field(const char* name) const {
    return field<Widget>(QString::fromUtf8(name));
  }
  QAbstractButton* button(const QString& text) const;
  /// The field with this name, or the line in it.
  QLineEdit* line(const QString& name) const;
  void type(const QString& name, const QString& typed) const;
  /// What stands beneath a field is what a screen reader says of it.
  QString sentence(const QString& name) const;
  ui::FieldNote::Kind kindOf(const QString& name) const;
  QString banner() const;

  QTemporaryDir dir;
  ui::RunController controller;
  std::unique_ptr<ui::NewProjectDialog> dialog;
};

} // namespace stillroom::tests
