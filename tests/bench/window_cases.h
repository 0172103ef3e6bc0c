// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace stillroom::bench {

/// Milliseconds of each repetition, and of what it takes turns with; for rates, calls a second.
struct Turns {
  QString peer;
  std::vector<double> own, others;
};

/// A project of ImageNet-1K's size at 50 images a class opened until its first pictures show, in turns with reading
/// its contents without a window.
Turns openProject(int repetitions);

/// One step of β over the same project until its selection is painted, in turns with painting the grid alone.
Turns slideBeta(int repetitions);

/// A scrolled page until it is painted, in turns with painting the grid where it stands.
Turns scroll(int repetitions);

/// Calls of the U-Net a second that a pipeline keeps while somebody drags β, in turns with nobody touching anything.
Turns pipelineShare(int repetitions);

} // namespace stillroom::bench
