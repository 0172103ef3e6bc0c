// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stillroom {

class StageRun;

// The stages of a run. Each does what is missing, commits unit by unit, and may be called again at any time. They throw
// Cancelled at a checkpoint and Error otherwise; what was finished is committed either way.
void scanImages(StageRun& run);
void encodeImages(StageRun& run);
void makePrototypes(StageRun& run);
void prepareDetector(StageRun& run);
void synthesiseBaselines(StageRun& run);
void detectBaselines(StageRun& run);
void generateCandidates(StageRun& run);
void detectCandidates(StageRun& run);

} // namespace stillroom
