// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_project_fixture.h"

#include "base/files.h"
#include "support/tiny_project.h"
#include "ui/common/message_banner.h"
#include "ui/shell/application.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

namespace stillroom::tests {
namespace fs = std::filesystem;
using namespace ui;

QString text(const fs::path& path) {
  return QString::fromStdString(path.string());
}

fs::path cacheRepository(const fs::path& cache, const std::string& name, const std::string& file,
                         const std::string& content) {
  const fs::path folder = cache / ("models--" + name), snapshot = folder / "snapshots" / "abc123";
  fs::create_directories(folder / "refs");
  fs::create_directories(snapshot);
  writeFileAtomically(folder / "refs" / "main", "abc123");
  writeFileAtomically(snapshot / file, content);
  return snapshot;
}

void drop(QWidget& on, const QString& path) {
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(path)});
  QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&on, &enter);
  QVERIFY(enter.isAccepted());
  QDropEvent event({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&on, &event);
}

NewProjectFixture::NewProjectFixture() {
  QStandardPaths::setTestModeEnabled(true);
  setUpApplication(QStringLiteral("en"));
  qputenv("HF_HUB_CACHE", dir.filePath(QStringLiteral("cache")).toUtf8());
  writeTinyData(root() / "data");
}

void NewProjectFixture::open(NewProjectBackend backend) {
  dialog = std::make_unique<NewProjectDialog>(controller, std::move(backend));
  dialog->show();
  QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
  QTRY_VERIFY(field<QComboBox>("Preset")->count() > 0);
}

void NewProjectFixture::close() {
  dialog.reset();
  fs::remove_all(root() / "data.stillroom");
  QSettings().clear();
  QSettings().setValue(QStringLiteral("newProject/preset"), QStringLiteral("tiny"));
}

void NewProjectFixture::fillIn() {
  dialog->form().setData(text(root() / "data"));
  QTRY_VERIFY(field<QLineEdit>("Project folder")->text().endsWith(QStringLiteral(".stillroom")));
}

void NewProjectFixture::create() {
  button(QStringLiteral("Create the project"))->click();
}

void NewProjectFixture::createAndWait() {
  QSignalSpy spy(dialog.get(), &NewProjectDialog::made);
  create();
  QVERIFY(spy.wait(10000));
}

std::shared_ptr<Project> NewProjectFixture::made() const {
  return Project::open(root() / "data.stillroom", Access::ReadOnly);
}

QAbstractButton* NewProjectFixture::button(const QString& text) const {
  for (auto* each : dialog->findChildren<QAbstractButton*>())
    if (each->text().remove(u'&') == text) return each;
  return nullptr;
}

QLineEdit* NewProjectFixture::line(const QString& name) const {
  if (auto* list = field<QComboBox>(name)) return list->lineEdit();
  return field<QLineEdit>(name);
}

void NewProjectFixture::type(const QString& name, const QString& typed) const {
  line(name)->setFocus();
  line(name)->clear();
  QTest::keyClicks(line(name), typed);
}

QString NewProjectFixture::sentence(const QString& name) const {
  auto* widget = field<QWidget>(name);
  return widget ? widget->accessibleDescription() : QString();
}

FieldNote::Kind NewProjectFixture::kindOf(const QString& name) const {
  for (auto* note : dialog->findChildren<FieldNote*>())
    if (note->sentence() == sentence(name)) return note->kind();
  return FieldNote::Kind::Hint;
}

QString NewProjectFixture::banner() const {
  return dialog->findChild<MessageBanner*>()->sentence();
}

} // namespace stillroom::tests
