// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/edge_style.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

struct Tones {
  QRgb window, base, alternate, button, text, quiet, line, edge, accent, accentText;
};
constexpr Tones lightTones{0xfff4f5f7, 0xffffffff, 0xfff0f2f4, 0xffffffff, 0xff1c2126,
                           0xff515a64, 0xffd3d8de, 0xff7d8690, 0xff0072b2, 0xffffffff};
constexpr Tones darkTones{0xff1d2023, 0xff26292d, 0xff2c3035, 0xff30343a, 0xffe7e9eb,
                          0xffa9b2bb, 0xff42484f, 0xff7f878f, 0xff4aa3dc, 0xff0c1216};

QPalette paletteOf(const Tones& tones) {
  const QColor text(tones.text), quiet(tones.quiet), base(tones.base);
  QPalette palette(QColor(tones.button), QColor(tones.window));
  palette.setColor(QPalette::WindowText, text);
  palette.setColor(QPalette::Text, text);
  palette.setColor(QPalette::ButtonText, text);
  palette.setColor(QPalette::Base, base);
  palette.setColor(QPalette::AlternateBase, QColor(tones.alternate));
  palette.setColor(QPalette::ToolTipBase, base);
  palette.setColor(QPalette::ToolTipText, text);
  palette.setColor(QPalette::PlaceholderText, quiet);
  palette.setColor(QPalette::Highlight, QColor(tones.accent));
  palette.setColor(QPalette::HighlightedText, QColor(tones.accentText));
  palette.setColor(QPalette::Link, QColor(tones.accent));
  palette.setColor(QPalette::Mid, QColor(tones.line));
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
    palette.setColor(QPalette::Disabled, role,
                     QColor::fromRgbF((text.redF() + 1.2F * base.redF()) / 2.2F,
                                      (text.greenF() + 1.2F * base.greenF()) / 2.2F,
                                      (text.blueF() + 1.2F * base.blueF()) / 2.2F));
  palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(tones.line));
  return palette;
}

QString styleSheet(const Tones& tones) {
  QFile file(u":/style/stillroom.qss"_s);
  if (!file.open(QIODevice::ReadOnly)) return {};
  QString sheet = QString::fromUtf8(file.readAll());
  // Longer words first: @accent is the beginning of @accentText.
  const std::pair<const char*, QRgb> tokens[] = {{"@accentText", tones.accentText},
                                                 {"@accent", tones.accent},
                                                 {"@window", tones.window},
                                                 {"@alternate", tones.alternate},
                                                 {"@base", tones.base},
                                                 {"@button", tones.button},
                                                 {"@quiet", tones.quiet},
                                                 {"@edge", tones.edge},
                                                 {"@line", tones.line},
                                                 {"@text", tones.text}};
  for (const auto& [token, colour] : tokens)
    sheet.replace(QLatin1String(token), QColor(colour).name());
  return sheet;
}

bool systemIsDark() {
  static const bool dark = isDark(QGuiApplication::palette());
  return dark;
}

/// Draws an SVG whose strokes and fills say currentColor, in the palette's colour of the moment.
class SvgEngine : public QIconEngine {
public:
  explicit SvgEngine(QByteArray svg) : m_svg(std::move(svg)) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const QPalette palette = QApplication::palette();
    QColor colour =
        palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
    if (mode == QIcon::Selected) colour = palette.color(QPalette::HighlightedText);
    if (state == QIcon::On && mode != QIcon::Disabled) colour = palette.color(QPalette::Highlight);
    QByteArray svg = m_svg;
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer(svg).render(painter, rect);
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect({}, size), mode, state);
    return pixmap;
  }
  QIconEngine* clone() const override { return new SvgEngine(m_svg); }

private:
  QByteArray m_svg;
};

} // namespace

void applyTheme(Theme theme) {
  const bool dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark());
  const Tones& tones = dark ? darkTones : lightTones;
  systemIsDark(); // remembered before the palette changes
  QApplication::setStyle(new EdgeStyle);
  QApplication::setPalette(paletteOf(tones));
  qApp->setStyleSheet(styleSheet(tones));
}

bool isDark(const QPalette& palette) {
  return palette.color(QPalette::Window).lightness() < 128;
}

QColor quietText(const QPalette& palette) {
  return palette.color(QPalette::PlaceholderText);
}

QColor lineColour(const QPalette& palette) {
  return palette.color(QPalette::Mid);
}

QColor edgeColour(const QPalette& palette) {
  return QColor((isDark(palette) ? darkTones : lightTones).edge);
}

QColor statusColour(SampleStatus status, const QPalette& palette) {
  const bool dark = isDark(palette);
  switch (status) {
  case SampleStatus::Normal:
    return QColor(dark ? 0xff2fbf94 : 0xff007a58);
  case SampleStatus::Refined:
    return QColor(dark ? 0xff56b4e9 : 0xff0072b2);
  case SampleStatus::Fallback:
    return QColor(dark ? 0xffe69f00 : 0xff9a6500);
  case SampleStatus::Pending:
    return QColor(dark ? 0xffa9b2bb : 0xff5f6973);
  case SampleStatus::Failed:
    return QColor(dark ? 0xfff89a60 : 0xffa04200);
  case SampleStatus::Overridden:
    return QColor(dark ? 0xffdd8fbb : 0xffa84a80);
  }
  return palette.color(QPalette::Text);
}

QColor warningColour(const QPalette& palette) {
  return statusColour(SampleStatus::Failed, palette);
}

QIcon themeIcon(const QString& name) {
  QFile file(u":/icons/"_s + name + u".svg"_s);
  return file.open(QIODevice::ReadOnly) ? QIcon(new SvgEngine(file.readAll())) : QIcon();
}

} // namespace stillroom::ui
