// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

class Texts {
  Q_DECLARE_TR_FUNCTIONS(Texts)
};

} // namespace

QString unitText(Unit unit) {
  switch (unit) {
  case Unit::None:
    return {};
  case Unit::Images:
    return QCoreApplication::translate("units", "images");
  case Unit::Classes:
    return QCoreApplication::translate("units", "classes");
  case Unit::Samples:
    return QCoreApplication::translate("units", "samples");
  case Unit::Prototypes:
    return QCoreApplication::translate("units", "prototypes");
  case Unit::Detector:
    return QCoreApplication::translate("units", "detector");
  case Unit::Batches:
    return QCoreApplication::translate("units", "batches");
  case Unit::Steps:
    return QCoreApplication::translate("units", "steps");
  case Unit::Files:
    return QCoreApplication::translate("units", "files");
  }
  return {};
}

QString confidenceText(double p, int decimals) {
  const double step = std::pow(10.0, -decimals);
  double shown = p;
  if (p < 1 && p > 1 - step / 2) shown = 1 - step;
  if (p > 0 && p < step / 2) return u"<"_s + QLocale().toString(step, 'f', decimals);
  return QLocale().toString(shown, 'f', decimals);
}

QString similarityText(double similarity) {
  return QLocale().toString(similarity, 'f', 3);
}

QString percentText(double share, int decimals) {
  return QLocale().toString(100 * share, 'f', decimals);
}

QString percentOf(std::int64_t part, std::int64_t whole) {
  return whole > 0 ? percentText(static_cast<double>(part) / static_cast<double>(whole)) : u"–"_s;
}

QString durationText(double seconds) {
  const auto whole = static_cast<qlonglong>(std::llround(seconds));
  if (whole >= 3600) return Texts::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
  if (whole >= 60) return Texts::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
  return Texts::tr("%1 s").arg(whole);
}

QString rateText(double perSecond) {
  if (perSecond >= 1) return Texts::tr("%1 per second").arg(QLocale().toString(perSecond, 'f', perSecond < 10 ? 1 : 0));
  return Texts::tr("%1 per minute").arg(QLocale().toString(perSecond * 60, 'f', perSecond < 1.0 / 6 ? 1 : 0));
}

} // namespace stillroom::ui
