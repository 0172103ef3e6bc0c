// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <array>
#include <utility>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace stillroom::ui {

enum class CompareMode {
  SideBySide, ///< two pictures
  Blink,      ///< two pictures at one place in turns
  Slider,     ///< two pictures at one place with a divider between
  All         ///< all pictures beside each other
};
inline constexpr std::array allCompareModes{CompareMode::SideBySide, CompareMode::Blink, CompareMode::Slider,
                                            CompareMode::All};

QString compareModeText(CompareMode mode);

/// Above compared pictures: how they are compared, which two, how fast they take turns, the zoom, and the way back.
/// What can't be used at the moment stays in its place.
class CompareBar : public QWidget {
  Q_OBJECT
public:
  /// Slower than three changes a second: faster flicker harms some people.
  static constexpr int fastest = 350, slowest = 2000;

  explicit CompareBar(QWidget* parent = nullptr);

  CompareMode mode() const { return m_mode; }
  void setMode(CompareMode mode);
  /// The next way that shows something else.
  void nextMode();
  /// Names of what can be compared; the pair stays while it exists, else it is the first and the last, swapped or not
  /// as it was.
  void setNames(const QStringList& names);
  std::pair<int, int> pair() const;
  void swap();
  bool paused() const;
  void setPaused(bool paused);
  /// Milliseconds that each picture stays.
  int interval() const;
  void setInterval(int milliseconds);

Q_SIGNALS:
  void modeChanged(stillroom::ui::CompareMode mode);
  void pairChanged();
  /// Paused or not, or another interval.
  void paceChanged();
  void fitWanted();
  void actualSizeWanted();
  void backWanted();

private:
  QToolButton* makeChip(const QString& text, const QString& tip, bool checkable);
  QWidget* makeGroup();
  void makeBack();
  void makeModes();
  void makeZoom();
  void makePair();
  void makePace();
  void refresh();

  CompareMode m_mode = CompareMode::SideBySide;
  QStringList m_names;
  std::array<QToolButton*, allCompareModes.size()> m_modes{};
  QComboBox *m_first = nullptr, *m_second = nullptr;
  QToolButton *m_swap = nullptr, *m_pause = nullptr;
  QSlider* m_interval = nullptr;
  QLabel* m_seconds = nullptr;
};

} // namespace stillroom::ui
