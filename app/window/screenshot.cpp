// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "ui/review/review_workspace.h"

#include <QApplication>
#include <QPixmap>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace stillroom {
namespace {

constexpr int quietMilliseconds = 500;
constexpr int longestMilliseconds = 60'000;

void fail(const QString& sentence) {
  std::fprintf(stderr, "%s\n", qPrintable(sentence));
  QApplication::exit(1);
}

void goTo(ui::MainWindow& window, const Screenshot& wanted) {
  if (wanted.page == u"run") return window.showRun();
  if (wanted.page == u"evaluate") return window.showEvaluate();
  if (wanted.page == u"export") return window.showExport();
  if (wanted.page == u"review") window.showReview();
  const auto& state = window.session().state();
  if (wanted.className.isEmpty() || state.sampleCount() == 0) return;
  const auto& classes = state.contents->classes;
  const auto found = std::find_if(classes.begin(), classes.end(), [&](const ClassInfo& info) {
    return wanted.className == QString::fromStdString(info.folder) ||
           wanted.className == QString::fromStdString(info.name);
  });
  if (found == classes.end()) return;
  window.review().showClass(found->index);
  if (const auto row = state.rowOf(found->index, std::max(0, wanted.slot))) window.review().showSample(*row);
}

void save(ui::MainWindow& window, const QString& file) {
  if (window.grab().save(file))
    QApplication::exit(0);
  else
    fail(QStringLiteral("The picture couldn't be written to %1. Check that the folder exists and can be written to.")
             .arg(file));
}

} // namespace

void takeScreenshot(ui::MainWindow& window, const Screenshot& wanted) {
  QTimer::singleShot(longestMilliseconds, &window,
                     [] { fail(QStringLiteral("The window wasn't ready within a minute.")); });
  auto* quiet = new QTimer(&window);
  quiet->setSingleShot(true);
  quiet->setInterval(quietMilliseconds);
  QObject::connect(quiet, &QTimer::timeout, &window, [&window, quiet, file = wanted.file] {
    if (window.cache().pending() > 0 || window.session().isOpening())
      quiet->start();
    else
      save(window, file);
  });
  QObject::connect(&window.session(), &ui::ProjectSession::opened, quiet, [&window, wanted, quiet] {
    goTo(window, wanted);
    quiet->start();
  });
  QObject::connect(&window.session(), &ui::ProjectSession::openFailed, quiet,
                   [](const QString& sentence) { fail(sentence); });
  if (!window.session().isOpening()) quiet->start();
}

} // namespace stillroom
