// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/catalogue.h"
#include "project/project.h"
#include "support/test_main.h"
#include "support/tiny_project.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

/// Requests of thousands of samples look each class up: what that takes must not grow with the real images.
class TestClassLookups : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void noRealImageIsReadForAClassOrADecision() {
    const QTemporaryDir place;
    const fs::path folder = makeTinyProject(place.path().toStdString());
    runUntil(folder, Stage::Synthesise);
    SQLite::Database((folder / "project.db").string(), SQLite::OPEN_READWRITE).exec("DROP TABLE real_image");
    const auto project = Project::open(folder, Access::ReadWrite);
    QCOMPARE(project->classIndex("birch"), 1);
    QCOMPARE(project->classIndex("@2"), 2);
    QCOMPARE(project->classFolder(0), std::string("ash"));
    project->setOverride(1, 0, baselineChoice);
    QCOMPARE(project->decisions().overrides.size(), std::size_t{1});
    QVERIFY_EXCEPTION_THROWN((void)project->catalogue().classes(), std::exception);
  }
};

STILLROOM_TEST(TestClassLookups)
#include "test_class_lookups.moc"
