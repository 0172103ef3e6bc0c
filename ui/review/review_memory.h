// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <filesystem>

namespace stillroom::ui {

class ChartPanel;
class GridPanel;
class PicturePanel;
class ProjectSession;
class ReviewCentre;
struct ReviewPlace;

/// Keeps where a person is in the review of a project, and goes back there. It is written once they rest.
class ReviewMemory : public QObject {
  Q_OBJECT
public:
  ReviewMemory(ProjectSession& session, GridPanel& grid, ChartPanel& charts, PicturePanel& picture,
               ReviewCentre& centre, QObject* parent = nullptr);

  /// Writes it now.
  void remember();
  /// To where the open project was left; one that was never shown begins at its first flagged sample.
  void restore();

private:
  void restore(const ReviewPlace& place);
  void showFirstFlagged();

  ProjectSession& m_session;
  GridPanel& m_grid;
  ChartPanel& m_charts;
  PicturePanel& m_picture;
  ReviewCentre& m_centre;
  std::filesystem::path m_restored; ///< the project whose place is shown; what is shown of another isn't remembered
  QTimer m_resting;
};

} // namespace stillroom::ui
