// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"

#include "ui/common/theme.h"
#include "ui/shell/application.h"

#include <QApplication>
#include <QtTest>

#include <cmath>

using namespace stillroom;
using namespace stillroom::ui;

namespace {

double linear(double value) {
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// As WCAG 2.1 defines it.
double contrast(const QColor& one, const QColor& other) {
  const double a = luminance(one) + 0.05, b = luminance(other) + 0.05;
  return std::max(a, b) / std::min(a, b);
}

QColor mixed(const QColor& over, const QColor& under, double share) {
  const auto mix = [share](float a, float b) {
    return static_cast<float>(share * double{a} + (1 - share) * double{b});
  };
  return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                          mix(over.blueF(), under.blueF()));
}

} // namespace

/// Whether everything can be told from its ground: text 4.5:1, signs, bars and edges 3:1.
class TestContrast : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    setUpApplication(QStringLiteral("en"));
  }
  void cleanupTestCase() { applyTheme(Theme::Light); }

  void textAndSignsStandOut_data() {
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(Theme::Light);
    QTest::newRow("dark") << static_cast<int>(Theme::Dark);
  }
  void textAndSignsStandOut() {
    QFETCH(int, theme);
    applyTheme(static_cast<Theme>(theme));
    const QPalette palette = QApplication::palette();
    const QColor accent = palette.color(QPalette::Highlight);
    QList<QColor> grounds{palette.color(QPalette::Window), palette.color(QPalette::Base),
                          palette.color(QPalette::AlternateBase)};
    for (const QColor& edge : {edgeColour(palette), accent})
      for (const QColor& ground : grounds)
        compare(edge, ground, 3);
    for (const QColor& ground : {grounds[0], grounds[1]})
      grounds += mixed(accent, ground, selectedShare);
    for (const QColor& ground : grounds) {
      for (const QColor& text : {palette.color(QPalette::Text), quietText(palette), warningColour(palette)})
        compare(text, ground, 4.5);
      for (std::size_t status = 0; status < sampleStatusCount; ++status)
        compare(statusColour(static_cast<SampleStatus>(status), palette), ground, 3);
    }
    // Bars on their track.
    for (std::size_t status = 0; status < sampleStatusCount; ++status)
      compare(statusColour(static_cast<SampleStatus>(status), palette), lineColour(palette), 3);
    compare(palette.color(QPalette::HighlightedText), accent, 4.5);
  }

private:
  static void compare(const QColor& colour, const QColor& ground, double least) {
    QVERIFY2(
        contrast(colour, ground) >= least,
        qPrintable(
            QStringLiteral("%1 on %2: %3").arg(colour.name(), ground.name()).arg(contrast(colour, ground), 0, 'f', 2)));
  }
};

STILLROOM_TEST(TestContrast)
#include "test_contrast.moc"
