// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample_contents.h"

#include "ui/charts/axis_ticks.h"
#include "ui/charts/beta_curves_chart.h"
#include "ui/charts/cell_grid.h"
#include "ui/charts/chart_colours.h"
#include "ui/charts/chart_menu.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/confidence_chart.h"
#include "ui/charts/confusion_chart.h"
#include "ui/charts/diversity_chart.h"
#include "ui/charts/flagged_share_chart.h"
#include "ui/charts/landscape_chart.h"
#include "ui/common/theme.h"
#include "ui/shell/application.h"

#include <QAction>
#include <QComboBox>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <random>

namespace stillroom::ui::tests {

/// A project's state with all that charts show of it.
struct Figures {
  ReviewState state;
  std::shared_ptr<const BetaCurves> curves;
  Landscape landscape;
  std::vector<ClassDiversity> diversity;
  std::size_t classes = 0;

  explicit Figures(const stillroom::tests::ContentsShape& shape)
      : state(stillroom::tests::makeState(stillroom::tests::makeContents(shape))) {
    const SelectionIndex index(state.input());
    curves = std::make_shared<BetaCurves>(state.input(), index, state.overrides);
    std::vector<float> betas{0.9F}; // not in order
    for (int i = 50; i < 100; i += 5)
      if (i != 90) betas.push_back(static_cast<float>(i) / 100);
    landscape = selectionLandscape(state.input(), index, *state.result, state.overrides, betas);
    diversity = classDiversity(state.input(), index, state.result->samples);
    classes = index.classes().size();
  }

  void giveTo(ChartPanel& panel) const {
    panel.setState(state);
    panel.setCurves(curves);
    panel.setLandscape(landscape, classes);
    panel.setDiversity(diversity);
  }
};

inline constexpr std::array allKinds{ChartPanel::Kind::Confidence, ChartPanel::Kind::Curves,
                                     ChartPanel::Kind::Landscape,  ChartPanel::Kind::Diversity,
                                     ChartPanel::Kind::Flagged,    ChartPanel::Kind::Confusion};

inline int colours(const QImage& image) {
  QSet<QRgb> seen;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      seen.insert(image.pixel(x, y));
  return static_cast<int>(seen.size());
}

/// Shown at a size, so that places can be clicked.
inline void put(QWidget& widget, QSize size = {360, 280}) {
  widget.resize(size);
  widget.show();
  QVERIFY(QTest::qWaitForWindowExposed(&widget));
  widget.grab();
}

inline void click(QWidget& widget, QPointF at) {
  QTest::mouseClick(&widget, Qt::LeftButton, {}, at.toPoint());
}

inline QList<QStringList> lines(Chart& chart) {
  QList<QStringList> fields;
  for (const QString& line : chart.values().split(u'\n', Qt::SkipEmptyParts))
    fields += line.split(u'\t');
  return fields;
}

inline void shoot(QWidget& widget, const QString& name) {
  if (const QString folder = qEnvironmentVariable("STILLROOM_SHOTS"); !folder.isEmpty())
    widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

/// Ready for charts, without touching a person's settings.
inline void setUpCharts() {
  QStandardPaths::setTestModeEnabled(true);
  setUpApplication();
  applyTheme(Theme::Light);
}

} // namespace stillroom::ui::tests
