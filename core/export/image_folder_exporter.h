// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

namespace stillroom {

/// "imagefolder": OUT/<class folder>/<slot>.png, copies of the stored files, as torchvision's ImageFolder reads them,
/// and OUT/manifest.json (manifest.h).
Exporter imageFolderExporter();

} // namespace stillroom
