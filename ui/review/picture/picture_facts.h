// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>

namespace stillroom::ui {

/// What is known of an image of the candidate strip, as rich text: which one it is and its marks, what the detector
/// predicts, and how many other samples' choices pinning it would change. `cell` is of a CandidateStripModel; empty for
/// an invalid one.
QString pictureFacts(const QModelIndex& cell, int othersChanged);

} // namespace stillroom::ui
