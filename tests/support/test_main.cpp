// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"

#ifdef STILLROOM_TEST_WIDGETS
#include <QApplication>
#else
#include <QCoreApplication>
#endif
#include <QTest>

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

namespace stillroom::tests {
namespace {

std::map<std::string, RegisteredTest::Maker>& registeredTests() {
  static std::map<std::string, RegisteredTest::Maker> tests;
  return tests;
}

} // namespace

RegisteredTest::RegisteredTest(const char* file, Maker make) {
  registeredTests().emplace(std::filesystem::path(file).stem().string(), make);
}

} // namespace stillroom::tests

int main(int argc, char** argv) {
  using stillroom::tests::registeredTests;
#ifdef STILLROOM_TEST_WIDGETS
  QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true); // as QTEST_MAIN does
  QApplication app(argc, argv);
#else
  QCoreApplication app(argc, argv);
#endif
  QStringList arguments = QCoreApplication::arguments();
  const auto& tests = registeredTests();
  if (arguments.size() > 1 && !arguments[1].startsWith('-')) {
    const auto found = tests.find(arguments[1].toStdString());
    if (found == tests.end()) {
      std::fprintf(stderr, "There is no test %s here. These are:\n", qPrintable(arguments[1]));
      for (const auto& test : tests)
        std::fprintf(stderr, "  %s\n", test.first.c_str());
      return 2;
    }
    arguments.removeAt(1);
    return QTest::qExec(found->second().get(), arguments);
  }
  int failed = 0;
  for (const auto& test : tests)
    failed += QTest::qExec(test.second().get(), arguments);
  return failed;
}
