// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/review_state.h"

#include <memory>
#include <vector>

class QMimeData;

namespace stillroom::ui {

/// A sample's image and how it came about, one fact a line, in the command line's words and with "." in numbers: it is
/// read in reports and by programs.
QString sampleParameters(const ReviewState& state, int row);

/// What leaves the window with samples: their image files, their parameters as text, and, of a single one, the picture.
/// The picture is decoded on a worker, which is waited for when somebody asks for it.
std::unique_ptr<QMimeData> sampleMimeData(const ReviewState& state, const std::vector<int>& rows);

/// Puts samples on the clipboard, as soon as a worker has decoded the picture.
void copySamples(const ReviewState& state, const std::vector<int>& rows);

} // namespace stillroom::ui
