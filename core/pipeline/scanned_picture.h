// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "project/catalogue.h"
#include "project/data_stats.h"

#include <ATen/core/Tensor.h>

#include <filesystem>

namespace stillroom {

/// A file of the data, read once: what it is recorded as, and its pixels.
struct ScannedPicture {
  RealImage image;
  FileStat stat; ///< before it was read
};

/// Looks at a real image for the first time: `image.problem` says why it is to be skipped.
ScannedPicture inspectPicture(const std::filesystem::path& data, RealImage image);

/// A real image as it was scanned, [H, W, 3] u8: what is hashed and what is decoded are the same bytes. Throws Error
/// "data.altered" where it is another file by now, "data.vanished" where it isn't there any more though its class's
/// folder is, "image.unreadable", or what readFile() throws. Safe on any thread.
at::Tensor readScanned(const std::filesystem::path& data, const RealImage& image);

/// Whether an error concerns one picture, which can be left out. Others end a run: a disk that isn't there, say, whose
/// pictures have not changed.
bool concernsOnePicture(const Error& error);

} // namespace stillroom
