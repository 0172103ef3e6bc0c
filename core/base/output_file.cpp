// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/output_file.h"

#include "base/error.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>
#include <unistd.h>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

std::string lowered(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; });
  return text;
}

void requireEnding(const fs::path& out, std::string_view ending) {
  if (lowered(out.extension().string()) != ending)
    throw Error("output.ending", "{0} doesn't end in {1}, which is what would be written. Give it that ending.",
                {out.string(), std::string(ending)});
}

void requirePlace(const fs::path& out) {
  std::error_code error;
  const fs::path parent = out.parent_path(), folder = parent.empty() ? "." : parent;
  if (!fs::is_directory(folder, error))
    throw Error("output.folder", "The folder of {0} doesn't exist. Make it first or choose another place.",
                {out.string()});
  const fs::file_status status = fs::status(out, error);
  if (fs::exists(status) && !fs::is_regular_file(status))
    throw Error("output.no-file", "{0} is there already and no file. Choose another name.", {out.string()});
  if (::access(folder.c_str(), W_OK | X_OK) != 0)
    throw Error("file.write", "{0} can't be written: {1}. Free some space or check the permissions, then go on.",
                {out.string(), std::strerror(errno)});
}

/// Whether `inner` is `outer` or lies below it.
bool liesIn(const fs::path& inner, const fs::path& outer) {
  std::error_code error;
  if (fs::equivalent(inner, outer, error)) return true;
  if (!fs::is_directory(outer, error)) return false;
  const fs::path file = fs::canonical(inner, error), folder = fs::canonical(outer, error);
  return !error && std::mismatch(folder.begin(), folder.end(), file.begin(), file.end()).first == folder.end();
}

void requireNoInput(const fs::path& out, const std::vector<fs::path>& inputs) {
  std::error_code error;
  if (!fs::exists(out, error)) return;
  for (const fs::path& input : inputs)
    if (!input.empty() && liesIn(out, input))
      throw Error("output.input", "{0} would be written over, but {1} is read. Choose another name for the output.",
                  {out.string(), input.string()});
}

} // namespace

void requireOutputFile(const fs::path& out, std::string_view ending, const std::vector<fs::path>& inputs) {
  requireEnding(out, ending);
  requirePlace(out);
  requireNoInput(out, inputs);
}

} // namespace stillroom
