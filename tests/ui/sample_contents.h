// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/contents.h"
#include "ui/state/review_state.h"

#include <filesystem>
#include <memory>

namespace stillroom::tests {

struct ContentsShape {
  int classes = 4;
  int imagesPerClass = 10;
  int candidates = 20;
  int featureSize = 16;
  unsigned seed = 1;
  /// Every third flagged sample lacks its last candidates.
  bool somePending = true;
};

/// A project's contents with random predictions and features; flagged samples have candidates. No files.
std::shared_ptr<ProjectContents> makeContents(const ContentsShape& shape = {});

/// Draws the images that the contents name into `folder`/images (and real ones), and points the contents there.
void drawImages(ProjectContents& contents, const std::filesystem::path& folder, int side = 64);

/// The contents with the selection at their own settings and overrides.
ui::ReviewState makeState(const std::shared_ptr<const ProjectContents>& contents);

} // namespace stillroom::tests
