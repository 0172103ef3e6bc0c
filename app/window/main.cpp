// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "models/kernels/tensor_memory.h"
#include "ui/common/theme.h"
#include "ui/shell/application.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_keeper.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace stillroom {
namespace {

bool given(const char* variable) {
  const char* value = std::getenv(variable);
  return value && *value;
}

bool hasDisplay(int argc, char** argv) {
  const bool toldWhere = std::any_of(argv + 1, argv + argc,
                                     [](const char* argument) { return std::strncmp(argument, "-platform", 9) == 0; });
  return toldWhere || given("DISPLAY") || given("WAYLAND_DISPLAY") || given("QT_QPA_PLATFORM");
}

/// These print and end: on a machine without a display too.
bool onlyPrints(int argc, char** argv) {
  return std::any_of(argv + 1, argv + argc, [](const std::string_view argument) {
    return argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v";
  });
}

void requirePage(const QString& name) {
  const QStringList pages{QStringLiteral("run"), QStringLiteral("review"), QStringLiteral("evaluate"),
                          QStringLiteral("export")};
  if (name.isEmpty() || pages.contains(name)) return;
  std::fprintf(stderr, "There is no page %s. These are: %s.\n", qPrintable(name),
               qPrintable(pages.join(QStringLiteral(", "))));
  std::exit(2);
}

QCommandLineOption hidden(const char* name, const char* value) {
  QCommandLineOption option(QString::fromLatin1(name), {}, QString::fromLatin1(value));
  option.setFlags(QCommandLineOption::HiddenFromHelp);
  return option;
}

QStringList languageCodes() {
  QStringList codes;
  for (const ui::Language& language : ui::languages())
    codes.append(language.code);
  return codes;
}

void requireLanguage(const QString& code) {
  if (code.isEmpty() || languageCodes().contains(code)) return;
  std::fprintf(stderr, "There is no language %s here. These are: %s.\n", qPrintable(code),
               qPrintable(languageCodes().join(QStringLiteral(", "))));
  std::exit(2);
}

struct Arguments {
  QString project, language, theme;
  QSize size;
  Screenshot screenshot;
};

Arguments read(QCommandLineParser& parser) {
  parser.setApplicationDescription(
      QStringLiteral("Distil an image dataset, find its doubtful images, make them anew, and decide."));
  parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("The project folder to open."),
                               QStringLiteral("[PROJECT]"));
  const QCommandLineOption file = hidden("screenshot", "file"), size = hidden("size", "WxH"),
                           className = hidden("class", "name"), sample = hidden("sample", "slot"),
                           page = hidden("page", "name"), theme = hidden("theme", "name");
  const QCommandLineOption language(
      QStringLiteral("language"),
      QStringLiteral("The window's language this time: %1.").arg(languageCodes().join(QStringLiteral(", "))),
      QStringLiteral("CODE"));
  parser.addOptions({file, size, className, sample, page, theme, language});
  const QCommandLineOption help = parser.addHelpOption(), version = parser.addVersionOption();
  parser.process(QApplication::arguments());
  Arguments arguments;
  arguments.project = parser.positionalArguments().value(0);
  arguments.language = parser.value(language);
  requireLanguage(arguments.language);
  requirePage(parser.value(page));
  arguments.theme = parser.value(theme);
  const QStringList sides = parser.value(size).split(u'x');
  if (sides.size() == 2) arguments.size = {sides[0].toInt(), sides[1].toInt()};
  arguments.screenshot = {parser.value(file), parser.value(className),
                          parser.isSet(sample) ? parser.value(sample).toInt() : -1, parser.value(page)};
  return arguments;
}

int run(int argc, char** argv) {
  if (!hasDisplay(argc, argv) && onlyPrints(argc, argv)) ::setenv("QT_QPA_PLATFORM", "minimal", 1);
  if (!hasDisplay(argc, argv)) {
    std::fputs("Stillroom's window needs a display: neither DISPLAY nor WAYLAND_DISPLAY is set. On a machine without "
               "one use stillroom-cli.\n",
               stderr);
    return 1;
  }
  QApplication application(argc, argv);
  QApplication::setApplicationVersion(QStringLiteral(STILLROOM_VERSION));
  QCommandLineParser parser;
  const Arguments arguments = read(parser);
  ui::setUpApplication(arguments.language);
  if (!arguments.theme.isEmpty()) ui::applyTheme(arguments.theme == u"dark" ? ui::Theme::Dark : ui::Theme::Light);
  const ui::WindowKeeper keeper;
  ui::MainWindow& window = keeper.window();
  if (arguments.size.isValid()) window.resize(arguments.size);
  if (!arguments.project.isEmpty()) window.openProject(arguments.project);
  window.show();
  if (!arguments.screenshot.file.isEmpty()) takeScreenshot(window, arguments.screenshot);
  return QApplication::exec();
}

} // namespace
} // namespace stillroom

int main(int argc, char** argv) {
  stillroom::keepTensorMemory();
  return stillroom::run(argc, argv);
}
