// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/sample_filter.h"

namespace stillroom::ui {

class ProjectSession;

/// What is left to review when nothing is that a query shows.
struct ReviewRest {
  int nextClass = noRow; ///< the next class after the query's, round the end, where its filter shows some; or noRow
  int others = 0;        ///< how many samples are left in the project, whatever the filter
};
ReviewRest restOf(const ProjectSession& session, const GridQuery& query);

} // namespace stillroom::ui
