// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"

#include "ui/charts/qcustomplot_include.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPicture>
#include <QSvgGenerator>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr double pngScale = 2;
constexpr double pointsPerInch = 72;

void paintVectors(QCustomPlot& plot, QPaintDevice& device, QSize size) {
  QCPPainter painter;
  painter.begin(&device);
  painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching | QCPPainter::pmNonCosmetic);
  plot.toPainter(&painter, size.width(), size.height());
}

void writeSvg(QCustomPlot& plot, QIODevice& to, QSize size, const QString& title) {
  QSvgGenerator svg;
  svg.setOutputDevice(&to);
  svg.setSize(size);
  svg.setViewBox(QRect({}, size));
  svg.setTitle(title);
  svg.setResolution(plot.logicalDpiX());
  paintVectors(plot, svg, size);
}

void writePdf(QCustomPlot& plot, QIODevice& to, QSize size, const QString& title) {
  QPdfWriter pdf(&to);
  pdf.setTitle(title);
  pdf.setResolution(plot.logicalDpiX());
  const QSizeF page = QSizeF(size) * pointsPerInch / plot.logicalDpiX();
  pdf.setPageSize(QPageSize(page, QPageSize::Point, {}, QPageSize::ExactMatch));
  pdf.setPageMargins({});
  paintVectors(plot, pdf, size);
}

} // namespace

std::optional<PictureFormat> pictureFormat(const QString& file) {
  const QString ending = QFileInfo(file).suffix().toLower();
  if (ending == u"png") return PictureFormat::Png;
  if (ending == u"svg") return PictureFormat::Svg;
  if (ending == u"pdf") return PictureFormat::Pdf;
  return std::nullopt;
}

QString fileEnding(PictureFormat format) {
  if (format == PictureFormat::Svg) return u"svg"_s;
  return format == PictureFormat::Pdf ? u"pdf"_s : u"png"_s;
}

QByteArray plotPicture(QCustomPlot& plot, PictureFormat format, QSize size, const QString& title) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  switch (format) {
  case PictureFormat::Png:
    plot.toPixmap(size.width(), size.height(), pngScale).save(&buffer, "PNG");
    break;
  case PictureFormat::Svg:
    writeSvg(plot, buffer, size, title);
    break;
  case PictureFormat::Pdf:
    writePdf(plot, buffer, size, title);
    break;
  case PictureFormat::Recorded:
    QPicture recorded;
    paintVectors(plot, recorded, size);
    recorded.save(&buffer);
    break;
  }
  return bytes;
}

QByteArray pngOf(const QByteArray& recorded, QSize size) {
  QBuffer from;
  from.setData(recorded);
  from.open(QIODevice::ReadOnly);
  QPicture picture;
  picture.load(&from);
  QImage image(size * pngScale, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.scale(pngScale, pngScale);
  painter.drawPicture(0, 0, picture);
  painter.end();
  QByteArray bytes;
  QBuffer to(&bytes);
  to.open(QIODevice::WriteOnly);
  image.save(&to, "PNG");
  return bytes;
}

} // namespace stillroom::ui
