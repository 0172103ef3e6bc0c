// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>

class QCustomPlot;

namespace stillroom::ui {

/// Recorded: what is painted, for a worker that makes a PNG of it.
enum class PictureFormat { Png, Svg, Pdf, Recorded };

/// PNG, SVG or PDF by the ending of a file's name; nothing for another.
std::optional<PictureFormat> pictureFormat(const QString& file);

/// "png", "svg" or "pdf"; what is recorded becomes a PNG.
QString fileEnding(PictureFormat format);

/// A plot as a file's content. PNG has two pixels for each one asked for.
QByteArray plotPicture(QCustomPlot& plot, PictureFormat format, QSize size, const QString& title);

/// The PNG of a plot that was recorded at this size; on any thread.
QByteArray pngOf(const QByteArray& recorded, QSize size);

} // namespace stillroom::ui
