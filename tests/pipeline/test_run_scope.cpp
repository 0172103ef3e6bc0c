// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/run_scope.h"
#include "project/preset.h"
#include "project/project.h"
#include "support/errors.h"
#include "support/test_main.h"
#include "support/tiny_project.h"

#include <ATen/Parallel.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;

/// What a run sets for the whole process and gives back.
class TestRunScope : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  std::filesystem::path m_folder;

private Q_SLOTS:
  void initTestCase() { m_folder = makeTinyProject(m_dir.path().toStdString()); }
  void cleanup() { at::set_num_threads(1); }

  void threadsAreThoseOfThePresetDuringARunAlone() {
    at::set_num_threads(3);
    const auto project = Project::open(m_folder, Access::ReadWrite);
    {
      const RunScope scope(*project);
      QCOMPARE(at::get_num_threads(), static_cast<int>(project->preset().run.threads));
      QVERIFY(at::get_num_threads() != 3);
    }
    QCOMPARE(at::get_num_threads(), 3);
  }

  void aRunThatFailsGivesThemBackToo() {
    at::set_num_threads(3);
    const auto project = Project::open(m_folder, Access::ReadWrite);
    QCOMPARE(errorCode([&] { runPipeline(*project, {.shard = 9, .shards = 1}, {}); }), std::string("run.shard"));
    QCOMPARE(at::get_num_threads(), 3);
  }
};

STILLROOM_TEST(TestRunScope)
#include "test_run_scope.moc"
