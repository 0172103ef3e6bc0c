// SPDX-License-Identifier: GPL-3.0-or-later
// TIFF by libtiff, the first page; turned as its orientation says, which PIL does for TIFF alone.
#include "images/byte_numbers.h"
#include "images/picture_format.h"
#include "images/pixel_colours.h"

#include <tiffio.h>

#include <algorithm>
#include <array>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <memory>

namespace stillroom {
namespace {

constexpr std::uint64_t mostUnitBytes = std::uint64_t{1} << 30; ///< of a strip or tile, decoded

[[noreturn]] void refuseTiff(const std::string& what) {
  throw PictureRefused(PictureFault::Unsupported, "a TIFF picture with " + what);
}

/// A file in memory, and what libtiff said about it.
class TiffFile {
public:
  explicit TiffFile(std::string_view bytes) : m_bytes(bytes), m_tiff(open(), TIFFClose) {
    if (!m_tiff) refuse();
    m_guessed = false; // what the header lacks has a default
  }

  TIFF* get() const { return m_tiff.get(); }
  std::size_t size() const { return m_bytes.size(); }

  [[noreturn]] void refuse() const {
    throw PictureRefused(m_cut ? PictureFault::CutShort : PictureFault::Damaged, m_message.data());
  }
  /// Decoders warn where they make something up.
  void requireSound(bool read) const {
    if (!read || m_guessed) refuse();
  }

  template <typename T>
  T field(std::uint32_t tag, T otherwise) const {
    T value{};
    return TIFFGetFieldDefaulted(get(), tag, &value) ? value : otherwise;
  }

private:
  TIFF* open() {
    const std::unique_ptr<TIFFOpenOptions, decltype(&TIFFOpenOptionsFree)> options(TIFFOpenOptionsAlloc(),
                                                                                   TIFFOpenOptionsFree);
    TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), static_cast<tmsize_t>(mostUnitBytes));
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), onError, this);
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), onWarning, this);
    return TIFFClientOpenExt(
        "picture", "rm", this, read, [](thandle_t, void*, tmsize_t) -> tmsize_t { return -1; }, seek,
        [](thandle_t) { return 0; }, [](thandle_t self) { return of(self).m_bytes.size(); }, nullptr, nullptr,
        options.get());
  }

  static TiffFile& of(void* self) { return *static_cast<TiffFile*>(self); }

  static tmsize_t read(thandle_t self, void* to, tmsize_t size) {
    TiffFile& file = of(self);
    const std::size_t left = file.m_at < file.m_bytes.size() ? file.m_bytes.size() - file.m_at : 0;
    const std::size_t count = std::min(left, static_cast<std::size_t>(size));
    std::memcpy(to, file.m_bytes.data() + (count ? file.m_at : 0), count);
    file.m_at += count;
    file.m_cut |= count < static_cast<std::size_t>(size);
    return static_cast<tmsize_t>(count);
  }

  static toff_t seek(thandle_t self, toff_t offset, int whence) {
    TiffFile& file = of(self);
    const std::size_t from = whence == SEEK_CUR ? file.m_at : whence == SEEK_END ? file.m_bytes.size() : 0;
    return file.m_at = from + static_cast<std::size_t>(offset);
  }

  static int onError(TIFF*, void* self, const char*, const char* format, va_list arguments) {
    TiffFile& file = of(self);
    if (!file.m_message[0]) std::vsnprintf(file.m_message.data(), file.m_message.size(), format, arguments);
    return 1; // nothing goes to standard error
  }

  static int onWarning(TIFF* tiff, void* self, const char* module, const char* format, va_list arguments) {
    of(self).m_guessed = true;
    return onError(tiff, self, module, format, arguments);
  }

  std::string_view m_bytes;
  std::size_t m_at = 0;
  bool m_cut = false, m_guessed = false;
  std::array<char, 200> m_message{};
  std::unique_ptr<TIFF, decltype(&TIFFClose)> m_tiff;
};

/// How a file's samples lie.
struct TiffLayout {
  std::uint32_t width = 0, height = 0;
  std::uint16_t bits = 1, samples = 1, photometric = 0, compression = 1, planes = 1, orientation = 1, kind = 1;
  std::uint16_t alpha = 0; ///< 1 where colours are multiplied by the sample behind them
  std::size_t colours = 1; ///< samples that make a colour
};

class TiffReader {
public:
  explicit TiffReader(std::string_view bytes) : m_file(bytes) { readLayout(); }

  DecodedImage image() {
    requireStriles();
    DecodedImage image = blankImage(m_layout.width, m_layout.height);
    if (m_layout.photometric == PHOTOMETRIC_YCBCR)
      readSubsampled(image);
    else
      readSamples(image);
    return turned(std::move(image));
  }

private:
  void readLayout() {
    TiffLayout& layout = m_layout;
    layout.width = m_file.field<std::uint32_t>(TIFFTAG_IMAGEWIDTH, 0);
    layout.height = m_file.field<std::uint32_t>(TIFFTAG_IMAGELENGTH, 0);
    layout.bits = m_file.field<std::uint16_t>(TIFFTAG_BITSPERSAMPLE, 1);
    layout.samples = m_file.field<std::uint16_t>(TIFFTAG_SAMPLESPERPIXEL, 1);
    layout.photometric = m_file.field<std::uint16_t>(TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISWHITE);
    layout.compression = m_file.field<std::uint16_t>(TIFFTAG_COMPRESSION, COMPRESSION_NONE);
    layout.planes = m_file.field<std::uint16_t>(TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    layout.orientation = m_file.field<std::uint16_t>(TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    layout.kind = m_file.field<std::uint16_t>(TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_UINT);
    std::uint16_t extras = 0, *kinds = nullptr;
    if (TIFFGetFieldDefaulted(m_file.get(), TIFFTAG_EXTRASAMPLES, &extras, &kinds) && extras > 0 && kinds)
      layout.alpha = kinds[0];
    requireKnown();
    if (layout.photometric == PHOTOMETRIC_YCBCR && layout.compression == COMPRESSION_JPEG &&
        layout.planes == PLANARCONFIG_CONTIG) {
      TIFFSetField(m_file.get(), TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB);
      layout.photometric = PHOTOMETRIC_RGB;
    }
  }

  void requireKnown() {
    TiffLayout& layout = m_layout;
    if (layout.compression == COMPRESSION_OJPEG) refuseTiff("the old kind of JPEG compression");
    if (!TIFFIsCODECConfigured(layout.compression))
      refuseTiff("compression " + std::to_string(layout.compression) + ", which libtiff lacks here");
    if (layout.kind != SAMPLEFORMAT_UINT && layout.kind != SAMPLEFORMAT_VOID)
      refuseTiff(layout.kind == SAMPLEFORMAT_IEEEFP ? "floating-point samples" : "signed or complex samples");
    switch (layout.photometric) {
    case PHOTOMETRIC_MINISWHITE:
    case PHOTOMETRIC_MINISBLACK:
    case PHOTOMETRIC_PALETTE:
      layout.colours = 1;
      break;
    case PHOTOMETRIC_RGB:
    case PHOTOMETRIC_YCBCR:
      layout.colours = 3;
      break;
    case PHOTOMETRIC_SEPARATED:
      layout.colours = 4;
      break;
    default:
      refuseTiff("photometric interpretation " + std::to_string(layout.photometric));
    }
    const bool depths = layout.colours == 1 ? layout.bits == 1 || layout.bits == 2 || layout.bits == 4 : false;
    if (!depths && layout.bits != 8 && (layout.bits != 16 || layout.photometric == PHOTOMETRIC_PALETTE))
      refuseTiff(std::to_string(layout.bits) + " bits per sample");
    if (layout.samples < layout.colours || layout.samples > 6)
      refuseTiff(std::to_string(layout.samples) + " samples per pixel");
    if (layout.alpha == EXTRASAMPLE_ASSOCALPHA && layout.photometric != PHOTOMETRIC_RGB)
      refuseTiff("grey multiplied by its transparency");
  }

  /// All strips or tiles must lie in the file: libtiff makes up what the header lacks.
  void requireStriles() const {
    TIFF* tiff = m_file.get();
    const std::uint32_t count = TIFFIsTiled(tiff) ? TIFFNumberOfTiles(tiff) : TIFFNumberOfStrips(tiff);
    for (std::uint32_t i = 0; i < count; ++i) {
      const std::uint64_t begin = TIFFGetStrileOffset(tiff, i), bytes = TIFFGetStrileByteCount(tiff, i);
      if (begin == 0 || bytes == 0) throw PictureRefused(PictureFault::Damaged, "a part of its pixels is missing");
      if (begin > m_file.size() || bytes > m_file.size() - begin) throw PictureRefused(PictureFault::CutShort);
    }
  }

  /// Samples that are asked for of each pixel.
  std::size_t kept() const { return m_layout.colours + (m_layout.alpha == EXTRASAMPLE_ASSOCALPHA ? 1 : 0); }

  /// By strips or tiles, one after the other.
  void readSamples(DecodedImage& image) {
    std::vector<std::uint8_t> samples(image.rgb.size() / 3 * kept());
    const bool tiled = TIFFIsTiled(m_file.get()) != 0;
    const auto unitWidth = tiled ? m_file.field<std::uint32_t>(TIFFTAG_TILEWIDTH, 0) : m_layout.width;
    const auto rows = m_file.field<std::uint32_t>(tiled ? TIFFTAG_TILELENGTH : TIFFTAG_ROWSPERSTRIP, 0);
    const std::uint32_t unitHeight = tiled ? rows : std::min(rows, m_layout.height);
    const auto most = static_cast<std::uint64_t>(tiled ? TIFFTileSize(m_file.get()) : TIFFStripSize(m_file.get()));
    if (unitWidth == 0 || unitHeight == 0 || most == 0) m_file.refuse();
    if (most > mostUnitBytes) throw PictureRefused(PictureFault::TooLarge);
    m_unit.resize(most);
    const std::size_t planes = m_layout.planes == PLANARCONFIG_SEPARATE ? kept() : 1;
    for (std::size_t plane = 0; plane < planes; ++plane)
      for (std::uint32_t y = 0; y < m_layout.height; y += unitHeight)
        for (std::uint32_t x = 0; x < m_layout.width; x += unitWidth) {
          const std::uint32_t height = std::min(unitHeight, m_layout.height - y);
          readUnit(x, y, height, static_cast<std::uint16_t>(plane), tiled);
          takeUnit(samples, x, y, std::min(unitWidth, m_layout.width - x), height, unitWidth, plane);
        }
    colour(samples, image);
  }

  void readUnit(std::uint32_t x, std::uint32_t y, std::uint32_t height, std::uint16_t plane, bool tiled) {
    TIFF* tiff = m_file.get();
    const tmsize_t wanted = tiled ? static_cast<tmsize_t>(m_unit.size()) : TIFFVStripSize(tiff, height);
    const tmsize_t read = tiled
                              ? TIFFReadEncodedTile(tiff, TIFFComputeTile(tiff, x, y, 0, plane), m_unit.data(), wanted)
                              : TIFFReadEncodedStrip(tiff, TIFFComputeStrip(tiff, y, plane), m_unit.data(), wanted);
    m_file.requireSound(wanted > 0 && read == wanted);
  }

  /// From the unit that was read to its place in the picture, 8 bits a sample.
  void takeUnit(std::vector<std::uint8_t>& samples, std::uint32_t left, std::uint32_t top, std::uint32_t width,
                std::uint32_t height, std::uint32_t unitWidth, std::size_t plane) const {
    const bool separate = m_layout.planes == PLANARCONFIG_SEPARATE;
    const std::size_t perPixel = separate ? 1 : m_layout.samples, taken = separate ? 1 : kept();
    const std::size_t stride = (std::size_t{unitWidth} * perPixel * m_layout.bits + 7) / 8;
    if (stride * height > m_unit.size()) m_file.refuse();
    for (std::size_t y = 0; y < height; ++y) {
      const std::uint8_t* row = m_unit.data() + y * stride;
      std::uint8_t* to = samples.data() + ((top + y) * m_layout.width + left) * kept() + plane;
      for (std::size_t x = 0; x < width; ++x, to += kept())
        for (std::size_t s = 0; s < taken; ++s)
          to[s] = sampleAt(row, x * perPixel + s);
    }
  }

  std::uint8_t sampleAt(const std::uint8_t* row, std::size_t index) const {
    if (m_layout.bits == 8) return row[index];
    if (m_layout.bits < 8) return static_cast<std::uint8_t>(packedAt(row, index, m_layout.bits));
    std::uint16_t value = 0;
    std::memcpy(&value, row + 2 * index, 2);
    return static_cast<std::uint8_t>(value >> 8); // as PIL
  }

  void colour(const std::vector<std::uint8_t>& samples, DecodedImage& image) const {
    const auto palette = palette256();
    const unsigned most = m_layout.bits < 8 ? (1U << m_layout.bits) - 1 : 255;
    for (std::size_t i = 0; i < image.rgb.size() / 3; ++i) {
      const std::uint8_t* from = samples.data() + i * kept();
      std::uint8_t* rgb = image.rgb.data() + 3 * i;
      if (m_layout.photometric == PHOTOMETRIC_PALETTE)
        std::copy(palette[*from].begin(), palette[*from].end(), rgb);
      else if (m_layout.photometric == PHOTOMETRIC_SEPARATED)
        cmykToRgb({from[0], from[1], from[2], from[3]}, rgb);
      else if (m_layout.photometric != PHOTOMETRIC_RGB)
        std::fill_n(rgb, 3, grey(*from * 255 / most));
      else if (m_layout.alpha == EXTRASAMPLE_ASSOCALPHA)
        divide(from, rgb);
      else
        std::copy_n(from, 3, rgb);
    }
  }

  std::uint8_t grey(unsigned value) const {
    return static_cast<std::uint8_t>(m_layout.photometric == PHOTOMETRIC_MINISWHITE ? 255 - value : value);
  }

  /// Undoes a multiplication by alpha, as PIL does.
  static void divide(const std::uint8_t* rgba, std::uint8_t* rgb) {
    for (std::size_t c = 0; c < 3; ++c)
      rgb[c] = rgba[3] == 0 ? 0 : static_cast<std::uint8_t>(std::min(255, 255 * rgba[c] / rgba[3]));
  }

  /// All that 8 bits can name; a file's palette has as many colours as its bits can name.
  std::array<std::array<std::uint8_t, 3>, 256> palette256() const {
    std::array<std::array<std::uint8_t, 3>, 256> palette{};
    if (m_layout.photometric != PHOTOMETRIC_PALETTE) return palette;
    std::array<std::uint16_t*, 3> channels{};
    if (!TIFFGetField(m_file.get(), TIFFTAG_COLORMAP, channels.data(), &channels[1], &channels[2])) m_file.refuse();
    for (std::size_t i = 0; i < std::size_t{1} << m_layout.bits; ++i)
      for (std::size_t c = 0; c < 3; ++c)
        palette[i][c] = static_cast<std::uint8_t>(channels[c][i] >> 8);
    return palette;
  }

  /// Colours of which one serves several pixels are left to libtiff, as PIL does.
  void readSubsampled(DecodedImage& image) {
    std::vector<std::uint32_t> raster(image.rgb.size() / 3);
    m_file.requireSound(TIFFReadRGBAImageOriented(m_file.get(), m_layout.width, m_layout.height, raster.data(),
                                                  m_layout.orientation, 1) != 0);
    for (std::size_t i = 0; i < raster.size(); ++i) {
      image.rgb[3 * i] = static_cast<std::uint8_t>(TIFFGetR(raster[i]));
      image.rgb[3 * i + 1] = static_cast<std::uint8_t>(TIFFGetG(raster[i]));
      image.rgb[3 * i + 2] = static_cast<std::uint8_t>(TIFFGetB(raster[i]));
    }
  }

  /// The first row and column of the file go where its orientation says.
  DecodedImage turned(DecodedImage image) const {
    const unsigned orientation = m_layout.orientation;
    if (orientation <= 1 || orientation > 8) return image;
    const bool swapped = orientation >= 5;
    const bool right = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
    const bool bottom = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
    DecodedImage out =
        swapped ? blankImage(m_layout.height, m_layout.width) : blankImage(m_layout.width, m_layout.height);
    for (int y = 0; y < out.height; ++y)
      for (int x = 0; x < out.width; ++x) {
        const int across = right ? out.width - 1 - x : x, down = bottom ? out.height - 1 - y : y;
        const int from = swapped ? across * image.width + down : down * image.width + across;
        std::copy_n(image.rgb.begin() + std::ptrdiff_t{3} * from, 3,
                    out.rgb.begin() + std::ptrdiff_t{3} * (y * out.width + x));
      }
    return out;
  }

  TiffFile m_file;
  TiffLayout m_layout;
  std::vector<std::uint8_t> m_unit;
};

} // namespace

DecodedImage decodeTiff(std::string_view bytes, int) {
  return TiffReader(bytes).image();
}

} // namespace stillroom
