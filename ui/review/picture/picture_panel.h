// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/heat_colours.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QLayout;
class QToolButton;

namespace stillroom::ui {

class CandidateStripModel;
class HeatBar;
class HeatCache;
class NoteEditor;
class PictureView;
class ThumbnailCache;

/// One image of the current sample, large; how Grad-CAM is shown; what is known of the image; and the note on the
/// sample.
class PicturePanel : public QWidget {
  Q_OBJECT
public:
  PicturePanel(ThumbnailCache& cache, HeatCache& heat, QWidget* parent = nullptr);

  /// Shows an image of the sample called `sample`; nothing where `ordinal` is none. `othersChanged`: the other samples
  /// whose choice would change if it were pinned.
  void setImage(const CandidateStripModel& images, std::optional<int> ordinal, const QString& sample,
                int othersChanged);
  void setNote(int classIndex, int slot, const QString& note, bool editable);
  void clearNote();

  /// The classes that predictions name, in their order, for Grad-CAM to look for.
  void setClasses(const QStringList& names);
  /// How a person wants Grad-CAM to be shown. It is shown so here once setHeat() says so.
  HeatView heat() const;
  void setHeat(const HeatView& view);

  /// Looks at a real image or a prototype in place of the sample's, until something of the sample is looked at.
  void lookAt(const QString& file, const QString& title);
  void lookBack();
  /// Looks back, by Esc where a widget adds it.
  QAction* backAction() const;

  void toggleHeat();
  void showHeat(bool shown);
  /// What the button says of comparing, which goes on elsewhere.
  void setCompares(bool on);
  void fit();
  void actualSize();
  /// What shows the picture: a key that decides acts there.
  QWidget* decidingWidget() const;
  /// Takes the keyboard to the note, once noteWanted() has brought the panel to light.
  void editNote();

Q_SIGNALS:
  void heatChanged(const stillroom::ui::HeatView& view);
  void noteEdited(int classIndex, int slot, const QString& note);
  void noteWanted();
  /// A person pushed the button.
  void compareToggled();
  /// The person has done with the note.
  void noteFinished();

private:
  QLayout* makeTools();
  void makeText();
  void refreshLook();
  QString elsewhereText() const;

  PictureView* m_picture = nullptr;
  HeatBar* m_heatBar = nullptr;
  QToolButton* m_compare = nullptr;
  QLabel* m_text = nullptr;
  NoteEditor* m_note = nullptr;
  HeatView m_heat;
  QString m_facts;                       ///< of the sample's image
  int m_intended = -1, m_predicted = -1; ///< its classes, for Grad-CAM
};

} // namespace stillroom::ui
