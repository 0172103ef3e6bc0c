// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tiny_project.h"

#include "ui/evaluate/choice_list.h"
#include "ui/evaluate/evaluate_form.h"
#include "ui/evaluate/evaluate_workspace.h"
#include "ui/evaluate/path_field.h"
#include "ui/session/project_session.h"
#include "ui/session/run_controller.h"
#include "ui/shell/application.h"

#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <memory>

namespace stillroom::tests {

/// The Evaluate page over a tiny project that was really run, with the project's own pictures to test on.
class EvaluateFixture : public QObject {
protected:
  static constexpr int patience = 300000; ///< milliseconds; what is waited for comes in seconds

  void makeProject() {
    QStandardPaths::setTestModeEnabled(true);
    ui::setUpApplication(QStringLiteral("en"));
    m_root = m_dir.path().toStdString();
    m_project = makeTinyProject(m_root, "p");
    runUntil(m_project);
  }

  void openPage() {
    QSettings().clear();
    std::filesystem::remove_all(m_project / "evaluation");
    m_session = std::make_unique<ui::ProjectSession>();
    m_runs = std::make_unique<ui::RunController>();
    showPage();
    QSignalSpy opened(m_session.get(), &ui::ProjectSession::opened);
    m_session->open(QString::fromStdString(m_project.string()));
    QVERIFY(opened.wait(patience));
  }

  void showPage() {
    m_page = std::make_unique<ui::EvaluateWorkspace>(*m_session, *m_runs);
    m_page->resize(1100, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
  }

  void closePage() {
    m_page.reset();
    m_runs.reset();
    m_session.reset();
  }

  template <class Widget>
  Widget& named(const char* accessibleName) const {
    for (Widget* widget : m_page->findChildren<Widget*>())
      if (widget->accessibleName() == QLatin1String(accessibleName)) return *widget;
    qFatal("There is no %s", accessibleName);
  }
  QPushButton& button(const char* name) const { return *m_page->findChild<QPushButton*>(QLatin1String(name)); }
  QPushButton& startButton() const { return button("evaluateStart"); }

  /// Baseline and refined set, one small network.
  void fill(int repeats, int epochs) const {
    named<ui::ChoiceList>("Sets that networks are trained on")
        .setChosen({QStringLiteral("refined"), QStringLiteral("baseline")});
    named<ui::ChoiceList>("Networks that are trained").setChosen({QStringLiteral("conv3")});
    named<QSpinBox>("Repeats").setValue(repeats);
    named<QSpinBox>("Epochs").setValue(epochs);
    named<QLineEdit>("Folder of test images").setText(QString::fromStdString((m_root / "data").string()));
  }

  ui::EvaluationRunner& runner() const { return m_page->runner(); }

  QString endOf(QSignalSpy& ended) const {
    if (ended.isEmpty() && !ended.wait(patience)) return QStringLiteral("never");
    const auto outcome = ended.takeFirst().front().value<ui::RunController::Outcome>();
    return QVariant::fromValue(outcome).toString();
  }

  QString runToTheEnd() {
    QSignalSpy ended(&runner(), &ui::EvaluationRunner::ended);
    QTest::mouseClick(&startButton(), Qt::LeftButton);
    return endOf(ended);
  }

  QTemporaryDir m_dir;
  std::filesystem::path m_root, m_project;
  std::unique_ptr<ui::ProjectSession> m_session;
  std::unique_ptr<ui::RunController> m_runs;
  std::unique_ptr<ui::EvaluateWorkspace> m_page;
};

} // namespace stillroom::tests
