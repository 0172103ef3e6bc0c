// SPDX-License-Identifier: GPL-3.0-or-later
// JSON from outside holds no more than is asked for, and is refused before more is built.
#include "support/errors.h"
#include "support/test_main.h"
#include "text/bounded_json.h"
#include "text/config_reader.h"

#include <QtTest>

#include <optional>

using namespace stillroom;
using Kind = JsonProblem::Kind;

namespace {

std::optional<Kind> refusal(const std::string& text, const JsonBounds& bounds = {}, JsonProblem* problem = nullptr) {
  try {
    (void)boundedJson(text, bounds);
  } catch (const JsonProblem& found) {
    if (problem) *problem = found;
    return found.kind();
  }
  return std::nullopt;
}

std::string nested(std::size_t depth) {
  return std::string(depth, '[') + std::string(depth, ']');
}

} // namespace

class TestBoundedJson : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void depthIsBounded() {
    for (const int depth : {1, 3, 64}) {
      const JsonBounds bounds{.depth = depth};
      QVERIFY(!refusal(nested(static_cast<std::size_t>(depth)), bounds));
      QVERIFY(refusal(nested(static_cast<std::size_t>(depth) + 1), bounds) == Kind::Depth);
    }
    QVERIFY(refusal(R"({"a":{"b":{"c":{}}}})", {.depth = 3}) == Kind::Depth);
    // A fault far behind shows that nothing was read up to it.
    QVERIFY(refusal(std::string(50'000'000, '[') + "?") == Kind::Depth);
  }

  void valuesAreCounted() {
    std::string list = "[";
    for (int i = 0; i < 100; ++i)
      list += i == 0 ? "0" : ",0";
    QVERIFY(!refusal(list + "]", {.values = 102})); // the list's two ends count as well
    QVERIFY(refusal(list + "]", {.values = 101}) == Kind::Values);
    QVERIFY(refusal(list + ",?", {.values = 50}) == Kind::Values);
    QVERIFY(refusal(R"({"a":1,"b":2,"c":3})", {.values = 5}) == Kind::Values); // so do keys
  }

  void configurationsHaveASentenceOfTheirOwn() {
    std::string list = "[";
    for (std::size_t i = 0; i <= JsonBounds().values; ++i)
      list += "0,";
    std::string sentence;
    QCOMPARE(tests::errorCode([&] { parseJson(list, "here.json"); }, &sentence), std::string("config.values"));
    QVERIFY2(sentence.starts_with("here.json"), sentence.c_str());
    QCOMPARE(tests::errorCode([&] { parseJson(nested(65), "here.json"); }), std::string("config.depth"));
  }

  void equalKeysAreFound() {
    const JsonBounds strict{.repeatedKeys = false};
    JsonProblem problem(Kind::Syntax, "");
    QVERIFY(refusal(R"({"a":{"b":1},"c":{"b":2,"b":3}})", strict, &problem) == Kind::Key);
    QCOMPARE(problem.key(), std::string("b"));
    QVERIFY(!refusal(R"({"a":{"b":1},"b":{"a":2}})", strict));
    QVERIFY(boundedJson(R"({"a":1,"a":2})") == nlohmann::json({{"a", 2}}));
  }

  void faultsHaveAPlace() {
    JsonProblem problem(Kind::Key, "");
    QVERIFY(refusal("{\"a\": 1,\n ?}", {}, &problem) == Kind::Syntax);
    QVERIFY(problem.place() >= 10 && problem.place() <= 12);
    QVERIFY(refusal("1e9999") == Kind::Value);
  }
};

STILLROOM_TEST(TestBoundedJson)
#include "test_bounded_json.moc"
