// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/preset_texts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

class PresetTexts {
  Q_DECLARE_TR_FUNCTIONS(PresetTexts)
};

QString modelText(const std::string& model) {
  if (model.empty()) return PresetTexts::tr("a diffusion model of yours");
  if (model == "sample") return PresetTexts::tr("the embedded model");
  if (model == "random") return PresetTexts::tr("random weights");
  return QFileInfo(QString::fromStdString(model)).fileName();
}

QString builtinModel(const std::string& model) {
  if (model == "sample") return PresetTexts::tr("the embedded one");
  if (model == "random") return PresetTexts::tr("random weights");
  return QDir::toNativeSeparators(QString::fromStdString(model));
}

} // namespace

QString presetLine(const Preset& preset) {
  const QLocale locale;
  const QString made =
      PresetTexts::tr("%1\u00a0px, stored at %2\u00a0px · %3")
          .arg(locale.toString(static_cast<qlonglong>(preset.synthesis.size)),
               locale.toString(static_cast<qlonglong>(preset.synthesis.storedSize)), modelText(preset.synthesis.model));
  if (preset.selection.strategy == "baseline") return made + u" · "_s + PresetTexts::tr("nothing is refined");
  return made + u" · "_s +
         PresetTexts::tr("k\u00a0%1, β\u00a0%2, %3 candidates")
             .arg(locale.toString(static_cast<qlonglong>(preset.selection.k)), locale.toString(preset.selection.beta),
                  locale.toString(static_cast<qlonglong>(preset.synthesis.candidates)));
}

QString presetDescription(const Preset& preset) {
  static constexpr const char* known[] = {
      QT_TRANSLATE_NOOP("presets", "D4M's own choices for CIFAR-10"),
      QT_TRANSLATE_NOOP("presets", "D4M's own choices for ImageNette"),
      QT_TRANSLATE_NOOP("presets", "The paper's choices for CIFAR-10"),
      QT_TRANSLATE_NOOP("presets", "The paper's choices for ImageNette"),
      QT_TRANSLATE_NOOP("presets", "The paper's choices for ImageWoof"),
      QT_TRANSLATE_NOOP("presets", "The embedded sample: drawn pictures, a small model that knows them"),
      QT_TRANSLATE_NOOP("presets", "Random weights: every step of the method in seconds, pictures without meaning"),
  };
  for (const char* sentence : known)
    if (preset.description == sentence) return QCoreApplication::translate("presets", sentence);
  return QString::fromStdString(preset.description);
}

QString asPresetSays(const std::string& value, const QString& otherwise) {
  return value.empty() ? otherwise : PresetTexts::tr("As the preset says: %1").arg(builtinModel(value));
}

} // namespace stillroom::ui
