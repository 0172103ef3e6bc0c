// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace stillroom::tests {

/// Makes a test class known to the program it is linked into, under the name of its file.
class RegisteredTest {
public:
  using Maker = std::unique_ptr<QObject> (*)();
  RegisteredTest(const char* file, Maker make);
};

} // namespace stillroom::tests

/// Stands where QTEST_MAIN stands in a program of one test class. `tests_ROOM NAME [FUNCTION]` runs the class of the
/// file NAME.cpp, `tests_ROOM` alone runs all of them.
#define STILLROOM_TEST(Class)                                                                                          \
  static const stillroom::tests::RegisteredTest registered##Class(                                                     \
      __FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
