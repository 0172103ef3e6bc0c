// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace stillroom {

/// For every command that writes a file, before it starts to work: what can't be written is better known then. `ending`
/// with its dot, in any case; the file's content is of that kind. `inputs` are the files and folders that are read; a
/// name that is no path (of a model elsewhere) does no harm, nor an empty one. An output that is one of them, or lies
/// in one of them already, is refused, through links as well. Throws Error "output.ending", "output.folder" (there is
/// none to put it in), "output.no-file" (a folder or device stands there), "output.input", "file.write".
void requireOutputFile(const std::filesystem::path& out, std::string_view ending,
                       const std::vector<std::filesystem::path>& inputs);

} // namespace stillroom
