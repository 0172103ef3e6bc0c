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
  SideBySide,
  Blink, ///< two pictures at one place in turns
  Slider ///< two pictures at one place with a divider between
};
inline constexpr std::array allCompareModes{CompareMode::SideBySide, CompareMode::Blink, CompareMode::Slider};

QString compareModeText(CompareMode mode);

/// Above compared pictures: how they are compared, which two, how fast they take turns, and the zoom.
class CompareBar : public QWidget {
  Q_OBJECT
public:
  /// Slower than three changes a second: faster flicker harms some people.
  static constexpr int fastest = 350, slowest = 2000;

  explicit CompareBar(QWidget* parent = nullptr);

  CompareMode mode() const { return m_mode; }
  void setMode(CompareMode mode);
  /// Titles of what can be compared; the pair stays while it exists, else it is the first and the last.
  void setTitles(const QStringList& titles);
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

private:
  QToolButton* makeChip(const QString& text, const QString& tip, bool checkable);
  QWidget* makeGroup();
  void makeModes();
  void makePair();
  void makePace();
  void refresh();

  CompareMode m_mode = CompareMode::SideBySide;
  QStringList m_titles;
  std::array<QToolButton*, allCompareModes.size()> m_modes{};
  QWidget *m_pair = nullptr, *m_pace = nullptr;
  QComboBox *m_first = nullptr, *m_second = nullptr;
  QToolButton *m_swap = nullptr, *m_pause = nullptr;
  QSlider* m_interval = nullptr;
  QLabel* m_seconds = nullptr;
};

} // namespace stillroom::ui
