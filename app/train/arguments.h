// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace stillroom {

/// Wrong usage: printed to standard error, exit status 2.
class UsageError : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

/// `--name value`, `--name=value` and `--flag`, by name without the dashes.
class Arguments {
public:
  /// Throws UsageError for anything not among `options` and `flags`, and for a missing value.
  Arguments(const std::vector<std::string>& words, const std::set<std::string>& options,
            const std::set<std::string>& flags);

  bool has(const std::string& name) const { return m_values.count(name) != 0; }
  /// Throws UsageError when it was not given.
  const std::string& required(const std::string& name) const;
  std::string value(const std::string& name, const std::string& otherwise) const;

private:
  std::map<std::string, std::string> m_values;
};

/// Prints a line between lines of progress.
using Note = std::function<void(const std::string&)>;

/// --threads. Throws UsageError.
int threadCount(const std::string& text);

/// "  --name   help", aligned.
std::string helpLine(const std::string& name, const std::string& help);

} // namespace stillroom
