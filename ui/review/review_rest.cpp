// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_rest.h"

#include "ui/session/project_session.h"

namespace stillroom::ui {

ReviewRest restOf(const ProjectSession& session, const GridQuery& query) {
  ReviewRest rest;
  for (int row = 0; row < session.state().sampleCount(); ++row)
    rest.others += session.toReview(row) ? 1 : 0;
  if (query.classIndex == allClasses) return rest;
  GridQuery everywhere = query;
  everywhere.classIndex = allClasses;
  everywhere.order = {};
  int first = noRow;
  for (const int row : rowsOf(session.state(), session.movedChoices(), everywhere)) {
    if (!session.toReview(row)) continue;
    const int classIndex = session.state().classOf(row);
    if (first == noRow) first = classIndex;
    if (classIndex > query.classIndex) {
      rest.nextClass = classIndex;
      return rest;
    }
  }
  rest.nextClass = first;
  return rest;
}

} // namespace stillroom::ui
