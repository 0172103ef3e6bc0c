// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pixels/image_ops.h"

namespace stillroom {

/// Which of the rows or columns of a resized image are wanted: `count` from `first` on, of `whole`.
struct ResizedPart {
  std::int64_t whole = 0, first = 0, count = 0;
};

/// One pass of PIL's resampling (Resample.c) over contiguous 8-bit images [N, H, W, 3] on the CPU, in its 22-bit fixed
/// point, so that the bytes are PIL's own: [N, H, columns.count, 3] and [N, rows.count, W, 3] u8. An unchanged size
/// returns the images themselves. Runs on the calling thread: files are read and resized several at a time.
at::Tensor resizeColumns(const at::Tensor& images, const ResizedPart& columns, ResizeFilter filter);
at::Tensor resizeRows(const at::Tensor& images, const ResizedPart& rows, ResizeFilter filter);

} // namespace stillroom
