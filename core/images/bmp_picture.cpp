// SPDX-License-Identifier: GPL-3.0-or-later
// BMP of Windows and OS/2, by the rules that PIL's BmpImagePlugin reads it by.
#include "images/byte_numbers.h"
#include "images/picture_format.h"

#include <algorithm>
#include <array>
#include <bit>

namespace stillroom {
namespace {

using Colour = std::array<std::uint8_t, 3>;

enum class BmpKind : std::uint64_t { Raw = 0, Runs8 = 1, Runs4 = 2, Masks = 3 };

[[noreturn]] void refuseBmp(const std::string& what) {
  throw PictureRefused(PictureFault::Unsupported, "a BMP picture with " + what);
}

class BmpReader {
public:
  explicit BmpReader(std::string_view bytes) : m_bytes(bytes) {
    readHeader();
    if (m_bits <= 8) readPalette();
    if (m_kind == BmpKind::Masks) readMasks();
  }

  DecodedImage image() const {
    const std::size_t rowBytes = (m_width * m_bits + 7) / 8, stride = (m_width * m_bits + 31) / 32 * 4;
    const bool runLengths = m_kind == BmpKind::Runs4 || m_kind == BmpKind::Runs8;
    if (!runLengths &&
        (m_pixels > m_bytes.size() || (m_bytes.size() - m_pixels + stride - rowBytes) / stride < m_height))
      throw PictureRefused(PictureFault::CutShort); // the last row's filling may be missing
    DecodedImage image = blankImage(m_width, m_height);
    if (runLengths) {
      const std::vector<std::uint8_t> indices = runs();
      for (std::size_t y = 0; y < m_height; ++y)
        for (std::size_t x = 0; x < m_width; ++x)
          put(image, x, y, colourOf(indices[y * m_width + x]));
      return image;
    }
    for (std::size_t y = 0; y < m_height; ++y) {
      const std::uint8_t* row = reinterpret_cast<const std::uint8_t*>(m_bytes.data()) + m_pixels + y * stride;
      for (std::size_t x = 0; x < m_width; ++x)
        put(image, x, y, m_bits <= 8 ? colourOf(packedAt(row, x, m_bits)) : deepColour(row + x * m_bits / 8));
    }
    return image;
  }

private:
  std::uint64_t number(std::uint64_t at, std::size_t count) const {
    if (at + count > m_bytes.size()) throw PictureRefused(PictureFault::CutShort);
    return numberAt(m_bytes, at, count, ByteOrder::Little);
  }

  void readHeader() {
    const std::uint64_t size = number(14, 4);
    m_end = 14 + size;
    if (size == 12) {
      m_width = number(18, 2), m_height = number(20, 2), m_bits = static_cast<unsigned>(number(24, 2));
      m_entryBytes = 3;
    } else if (size == 40 || size == 52 || size == 56 || size == 64 || size == 108 || size == 124) {
      m_width = number(18, 4), m_height = number(22, 4), m_bits = static_cast<unsigned>(number(28, 2));
      m_topDown = m_height >> 24 == 0xFF; // negative
      if (m_topDown) m_height = (std::uint64_t{1} << 32) - m_height;
      if (number(30, 4) > 3) refuseBmp("compression " + std::to_string(number(30, 4)));
      m_kind = static_cast<BmpKind>(number(30, 4));
      m_colours = number(46, 4);
      number(m_end - 1, 1); // the header is whole
    } else {
      refuseBmp("a header of " + std::to_string(size) + " bytes");
    }
    if (m_width == 0) throw PictureRefused(PictureFault::Damaged, "its size is 0 pixels");
    if (m_bits != 1 && m_bits != 4 && m_bits != 8 && m_bits != 16 && m_bits != 24 && m_bits != 32)
      refuseBmp(std::to_string(m_bits) + " bits per pixel");
    if ((m_kind == BmpKind::Runs4 || m_kind == BmpKind::Runs8) && m_bits > 8) refuseBmp("runs of deep colours");
    if (m_kind == BmpKind::Masks && m_bits <= 8) refuseBmp("colour masks for a palette");
    m_pixels = number(10, 4);
  }

  void readPalette() {
    if (m_colours == 0) m_colours = std::uint64_t{1} << m_bits;
    if (m_colours > 65536) refuseBmp("a palette of " + std::to_string(m_colours) + " colours");
    for (std::uint64_t i = 0; i < std::min<std::uint64_t>(m_colours, 256); ++i) {
      const std::uint64_t at = m_end + i * m_entryBytes;
      m_palette.push_back(
          {std::uint8_t(number(at + 2, 1)), std::uint8_t(number(at + 1, 1)), std::uint8_t(number(at, 1))});
    }
    const std::uint64_t end = m_end + m_colours * m_entryBytes;
    if (m_pixels == 0 || m_pixels == m_end) m_pixels = end; // as if the palette weren't there
  }

  /// The layouts that PIL knows.
  void readMasks() {
    const std::uint64_t at = 14 + 40; // behind the smallest header, or in a larger one
    std::array<std::uint64_t, 3> masks{};
    for (std::size_t c = 0; c < 3; ++c)
      masks[c] = number(at + 4 * c, 4);
    if (m_pixels == 0) m_pixels = std::max(m_end, at + 12);
    using Masks = std::array<std::uint64_t, 3>;
    if (m_bits == 16) {
      m_wideGreen = masks == Masks{0xF800, 0x7E0, 0x1F};
      if (!m_wideGreen && masks != Masks{0x7C00, 0x3E0, 0x1F}) refuseBmp("unusual colour masks");
      return;
    }
    const bool none = m_bits == 32 && masks == Masks{};
    for (std::size_t c = 0; c < 3 && !none; ++c) {
      m_byteOf[c] = static_cast<std::size_t>(std::countr_zero(masks[c])) / 8;
      if (m_byteOf[c] >= m_bits / 8 || masks[c] != std::uint64_t{0xFF} << (8 * m_byteOf[c]))
        refuseBmp("unusual colour masks");
    }
  }

  Colour colourOf(unsigned index) const {
    if (index >= m_palette.size())
      throw PictureRefused(PictureFault::Damaged, "a pixel has a colour that its palette doesn't hold");
    return m_palette[index];
  }

  Colour deepColour(const std::uint8_t* at) const {
    if (m_bits > 16) return {at[m_byteOf[0]], at[m_byteOf[1]], at[m_byteOf[2]]};
    const unsigned value = at[0] | at[1] << 8, greenBits = m_wideGreen ? 6 : 5, greenMost = (1U << greenBits) - 1;
    return {std::uint8_t((value >> (5 + greenBits) & 31) * 255 / 31),
            std::uint8_t((value >> 5 & greenMost) * 255 / greenMost), std::uint8_t((value & 31) * 255 / 31)};
  }

  void put(DecodedImage& image, std::size_t x, std::size_t fileRow, const Colour& colour) const {
    const std::size_t y = m_topDown ? fileRow : m_height - 1 - fileRow;
    std::copy(colour.begin(), colour.end(), image.rgb.begin() + static_cast<std::ptrdiff_t>(3 * (y * m_width + x)));
  }

  /// Runs and their escapes, undone: the palette's numbers in the order of the file's rows. What is skipped is 0.
  std::vector<std::uint8_t> runs() const {
    const std::size_t wanted = m_width * m_height;
    std::vector<std::uint8_t> out;
    out.reserve(wanted);
    std::size_t x = 0;
    for (std::uint64_t at = m_pixels; out.size() < wanted;) {
      const auto count = static_cast<std::size_t>(number(at, 1)), value = static_cast<std::size_t>(number(at + 1, 1));
      at += 2;
      if (count > 0) {
        const std::size_t run = std::min(count, m_width - std::min(x, m_width));
        for (std::size_t i = 0; i < run; ++i)
          out.push_back(nibbleOr(value, i));
        x += run;
      } else if (value == 0) {
        out.resize((out.size() + m_width - 1) / m_width * m_width);
        x = 0;
      } else if (value == 1) {
        throw PictureRefused(PictureFault::Damaged, "its runs end before the last row");
      } else if (value == 2) {
        out.resize(std::min(wanted, out.size() + number(at, 1) + number(at + 1, 1) * m_width));
        x = out.size() % m_width;
        at += 2;
      } else {
        at = literal(at, std::min(wanted - out.size(), value), out);
        x += value;
      }
    }
    out.resize(wanted);
    return out;
  }

  /// Of a run of half bytes the i-th, else the byte.
  std::uint8_t nibbleOr(std::size_t value, std::size_t i) const {
    return static_cast<std::uint8_t>(m_kind == BmpKind::Runs8 ? value : i % 2 == 0 ? value >> 4 : value & 15);
  }

  /// Returns where the next code is: at an even place.
  std::uint64_t literal(std::uint64_t at, std::size_t count, std::vector<std::uint8_t>& out) const {
    const std::size_t perByte = m_kind == BmpKind::Runs4 ? 2 : 1;
    for (std::size_t i = 0; i < count; ++i)
      out.push_back(nibbleOr(static_cast<std::size_t>(number(at + i / perByte, 1)), i));
    at += (count + perByte - 1) / perByte;
    return at + at % 2;
  }

  std::string_view m_bytes;
  std::uint64_t m_width = 0, m_height = 0, m_colours = 0, m_pixels = 0;
  std::uint64_t m_end = 0; ///< of the header
  unsigned m_bits = 0, m_entryBytes = 4;
  BmpKind m_kind = BmpKind::Raw;
  bool m_topDown = false, m_wideGreen = false;
  std::array<std::size_t, 3> m_byteOf{2, 1, 0}; ///< of red, green and blue in a pixel of 24 or 32 bits
  std::vector<Colour> m_palette;
};

} // namespace

DecodedImage decodeBmp(std::string_view bytes, int) {
  return BmpReader(bytes).image();
}

} // namespace stillroom
