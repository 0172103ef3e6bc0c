// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stillroom {

/// From here on LibTorch's tensors of 1 MiB or more on the CPU take memory from a BlockPool and give it back there: a
/// twentieth to a quarter less time for a network. To be called in main() before there are tensors.
void keepTensorMemory();

/// Gives what no tensor uses back to the system: after a run, say. Any thread.
void releaseTensorMemory();

} // namespace stillroom
