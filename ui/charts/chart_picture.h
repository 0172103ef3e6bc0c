// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>

class QCustomPlot;

namespace stillroom::ui {

enum class PictureFormat { Png, Svg, Pdf };

/// By the ending of a file's name; nothing for another.
std::optional<PictureFormat> pictureFormat(const QString& file);

/// A plot as a file's content. PNG has two pixels for each one asked for.
QByteArray plotPicture(QCustomPlot& plot, PictureFormat format, QSize size, const QString& title);

} // namespace stillroom::ui
