// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/output_matcher.h"

#include "base/error.h"
#include "text/name_match.h"

#include <algorithm>

namespace stillroom {
namespace {

/// Gives each class one output, or says why it can't. −1 stands for a class without an output, an output without class.
class OutputMatcher {
public:
  OutputMatcher(const DetectorCard& card, const std::vector<ClassInfo>& classes)
      : m_card(card),
        m_classes(classes),
        m_outputOf(classes.size(), -1),
        m_classOf(static_cast<std::size_t>(card.spec.classes), -1) {}

  /// The class of each output.
  std::vector<int> match() {
    if (m_card.classes.empty()) matchInOrder();
    // All folders come first: a display name may equal another class's folder.
    matchNames(&ClassInfo::folder);
    matchNames(&ClassInfo::name);
    requireAll();
    return m_classOf;
  }

private:
  void matchInOrder() {
    for (std::size_t i = 0; i < std::min(m_classes.size(), m_classOf.size()); ++i)
      take(i, i);
  }

  void matchNames(std::string ClassInfo::*name) {
    for (std::size_t i = 0; i < m_classes.size(); ++i) {
      if (m_outputOf[i] >= 0) continue;
      const std::string& wanted = m_classes[i].*name;
      const std::vector<std::size_t> found = findName(m_card.classes, wanted);
      if (found.empty()) continue;
      if (found.size() > 1)
        throw Error("detector.repeated",
                    "The detector has more than one class {0}, so that its outputs can't be told apart. Use a detector "
                    "whose classes have different names.",
                    {wanted});
      take(i, found.front());
    }
  }

  void take(std::size_t classPosition, std::size_t output) {
    if (m_classOf.at(output) >= 0)
      throw Error("detector.ambiguous",
                  "The detector's class {0} fits two classes of this project, {1} and {2}. Give them different names, "
                  "or train a detector on this data.",
                  {m_card.classes.at(output), m_classes.at(static_cast<std::size_t>(m_classOf[output])).folder,
                   m_classes[classPosition].folder});
    m_outputOf[classPosition] = static_cast<int>(output);
    m_classOf[output] = m_classes[classPosition].index;
  }

  void requireAll() const {
    for (std::size_t i = 0; i < m_classes.size(); ++i)
      if (m_outputOf[i] < 0)
        throw Error(
            "detector.classes",
            "The detector knows no class {0} (it has {1} classes). Use a detector trained on this data, or train one.",
            {m_classes[i].folder, std::to_string(m_classOf.size())});
  }

  const DetectorCard& m_card;
  const std::vector<ClassInfo>& m_classes;
  std::vector<int> m_outputOf, m_classOf;
};

} // namespace

MatchedOutputs matchOutputs(const DetectorCard& card, const std::vector<ClassInfo>& classes) {
  MatchedOutputs matched{OutputMatcher(card, classes).match(), {}};
  for (std::size_t i = 0; i < matched.classes.size(); ++i) {
    if (matched.classes[i] >= 0) continue;
    matched.classes[i] = static_cast<int>(classes.size() + matched.foreignClasses.size());
    matched.foreignClasses.push_back(i < card.classes.size() ? card.classes[i] : "output " + std::to_string(i));
  }
  return matched;
}

} // namespace stillroom
