// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "project/catalogue.h"
#include "project/project.h"

namespace stillroom {

/// What `read` makes of a project's catalogue as it is at one moment, on a connection of its own: nobody waits for it,
/// and nothing that it reads is old. It may be called again. Throws Error "project.changing" and what `read` throws.
template <class Function>
auto atOneMoment(const Project& project, const Function& read) {
  constexpr int attempts = 5;
  for (int attempt = 1;; ++attempt) {
    const Catalogue catalogue(project.databaseFile(), true);
    try {
      auto result = catalogue.atOneMoment([&] { return read(catalogue); });
      if (catalogue.isCurrent()) return result;
    } catch (const Error&) {
      if (catalogue.isCurrent()) throw;
    }
    if (attempt == attempts) project.throwChanging();
  }
}

} // namespace stillroom
