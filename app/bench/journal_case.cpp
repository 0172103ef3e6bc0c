// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_case.h"

#include "base/random.h"
#include "project/catalogue.h"
#include "project/journal.h"

#include <string>
#include <vector>

namespace stillroom {

namespace {

std::vector<JournalEntry> longJournal() {
  std::vector<JournalEntry> journal;
  RandomStream random({.purpose = "bench"});
  for (std::int64_t i = 1; i <= 100'000; ++i) {
    const std::string sample = R"({"class":"n02102040","slot":)" + std::to_string(random.below(5000));
    JournalEntry entry{i, "2026-01-02T03:04:05Z", "override", sample + R"(,"choice":3,"note":""})"};
    if (i % 3 == 0) entry = {i, entry.time, "reviewed", sample + R"(,"reviewed":true,"shown":3})"};
    if (i % 10 == 0) entry = {i, entry.time, i % 20 ? "redo" : "undo", "{}"};
    journal.push_back(entry);
  }
  return journal;
}

} // namespace

BenchCase journalCase(const BenchOptions&) {
  return {.run =
              [journal = longJournal()] {
                (void)Decisions::fold(journal, {});
                (void)decisionHistory(journal);
                (void)nextUndo(journal);
              },
          .dtype = "text"};
}

} // namespace stillroom
