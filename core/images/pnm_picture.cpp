// SPDX-License-Identifier: GPL-3.0-or-later
// PBM, PGM and PPM, plain and packed. Deep grey is scaled to 8 bits as colours are; PIL's conversion would turn it
// white.
#include "images/byte_numbers.h"
#include "images/picture_format.h"

#include <algorithm>
#include <cmath>

namespace stillroom {
namespace {

bool isSpace(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

class PnmReader {
public:
  explicit PnmReader(std::string_view bytes) : m_bytes(bytes), m_kind(bytes[1]) {
    if (bytes[2] == '#')
      m_at = 2;
    else if (!isSpace(bytes[2]))
      throw PictureRefused(PictureFault::Damaged, "its header is no PNM header");
  }

  DecodedImage image() {
    const std::uint64_t width = headerNumber(), height = headerNumber();
    requireBytes(width, height);
    DecodedImage image = blankImage(width, height);
    if (isBits()) {
      readBits(image);
      return image;
    }
    m_most = static_cast<unsigned>(headerNumber());
    if (m_most == 0 || m_most > 65535)
      throw PictureRefused(PictureFault::Damaged, "its largest value isn't 1 to 65535");
    const bool grey = m_kind == '2' || m_kind == '5', plain = m_kind <= '3';
    for (std::size_t i = 0; i < image.rgb.size(); i += grey ? 3 : 1) {
      const std::uint8_t value = scaled(plain ? plainNumber() : packedNumber());
      std::fill_n(image.rgb.begin() + static_cast<std::ptrdiff_t>(i), grey ? 3 : 1, value);
    }
    return image;
  }

private:
  bool isBits() const { return m_kind == '1' || m_kind == '4'; }

  /// The least that so many pixels can take, before memory is taken for them.
  void requireBytes(std::uint64_t width, std::uint64_t height) const {
    const std::uint64_t row = m_kind == '4' ? (width + 7) / 8 : width;
    if (row > 0 && (m_bytes.size() - m_at) / row < height) throw PictureRefused(PictureFault::CutShort);
  }

  char next() {
    if (m_at >= m_bytes.size()) throw PictureRefused(PictureFault::CutShort);
    return m_bytes[m_at++];
  }

  /// The next character that isn't in a comment.
  char nextOutside() {
    char c = next();
    while (c == '#') {
      while (c != '\n' && c != '\r')
        c = next();
      c = next();
    }
    return c;
  }

  /// Takes the one space behind it too.
  std::uint64_t headerNumber() {
    char c = nextOutside();
    while (isSpace(c))
      c = nextOutside();
    std::uint64_t value = 0;
    for (; !isSpace(c); c = nextOutside())
      value = digit(c, value);
    return value;
  }

  static std::uint64_t digit(char c, std::uint64_t before) {
    if (c < '0' || c > '9') throw PictureRefused(PictureFault::Damaged, "there is no number where one must be");
    return std::min<std::uint64_t>(before * 10 + static_cast<std::uint64_t>(c - '0'), UINT32_MAX);
  }

  /// A number that the file's end touches may have lost digits, unless another one would make it too large.
  unsigned plainNumber() {
    char c = nextOutside();
    while (isSpace(c))
      c = nextOutside();
    std::uint64_t value = digit(c, 0);
    bool ended = false;
    while (!ended && m_at < m_bytes.size()) {
      c = nextOutside();
      ended = isSpace(c);
      if (!ended) value = digit(c, value);
    }
    if (!ended && value > 0 && value * 10 <= m_most) throw PictureRefused(PictureFault::CutShort);
    if (value > m_most) throw PictureRefused(PictureFault::Damaged, "a value is larger than its header says");
    return static_cast<unsigned>(value);
  }

  unsigned packedNumber() {
    const auto high = static_cast<std::uint8_t>(next());
    return m_most < 256 ? high : unsigned{high} << 8 | static_cast<std::uint8_t>(next());
  }

  std::uint8_t scaled(unsigned value) const {
    return m_most == 255 ? static_cast<std::uint8_t>(value)
                         : static_cast<std::uint8_t>(std::min(255.0, std::nearbyint(value / double(m_most) * 255)));
  }

  void readBits(DecodedImage& image) {
    const auto width = static_cast<std::size_t>(image.width);
    for (std::size_t i = 0; i < image.rgb.size() / 3; ++i) {
      const bool black = m_kind == '1' ? plainBit() : packedBit(i % width);
      std::fill_n(image.rgb.begin() + static_cast<std::ptrdiff_t>(3 * i), 3,
                  black ? std::uint8_t{0} : std::uint8_t{255});
    }
  }

  bool plainBit() {
    char c = nextOutside();
    while (isSpace(c))
      c = nextOutside();
    if (c != '0' && c != '1') throw PictureRefused(PictureFault::Damaged, "a pixel is neither 0 nor 1");
    return c == '1';
  }

  /// Rows begin with a byte of their own.
  bool packedBit(std::size_t x) {
    if (x % 8 == 0) m_byte = static_cast<std::uint8_t>(next());
    return packedAt(&m_byte, x % 8, 1) != 0;
  }

  std::string_view m_bytes;
  char m_kind;
  std::size_t m_at = 3;
  unsigned m_most = 0; ///< maxval
  std::uint8_t m_byte = 0;
};

} // namespace

DecodedImage decodePnm(std::string_view bytes, int) {
  return PnmReader(bytes).image();
}

} // namespace stillroom
