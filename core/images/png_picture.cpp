// SPDX-License-Identifier: GPL-3.0-or-later
// PNG by libpng. Of an animation the picture that stands for it where animations aren't known.
#include "images/picture_format.h"

#include <png.h>

#include <array>
#include <csetjmp>
#include <cstdio>
#include <cstring>

namespace stillroom {
namespace {

/// libpng leaves by longjmp: each step is a function that has nothing to destroy, and returns whether it came to its
/// end.
class PngReader {
public:
  explicit PngReader(std::string_view bytes) : m_bytes(bytes) {
    m_png = png_create_read_struct(PNG_LIBPNG_VER_STRING, this, leave, [](png_structp, png_const_charp) {});
    if (m_png) m_info = png_create_info_struct(m_png);
    if (!m_info) throw std::bad_alloc();
    png_set_read_fn(m_png, this, read);
    png_set_user_limits(m_png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
    png_set_keep_unknown_chunks(m_png, PNG_HANDLE_CHUNK_NEVER, nullptr, -1); // nothing but pixels is wanted
  }
  ~PngReader() { png_destroy_read_struct(&m_png, &m_info, nullptr); }
  PngReader(const PngReader&) = delete;
  PngReader& operator=(const PngReader&) = delete;

  DecodedImage image() {
    const std::size_t fileBytes = m_bytes.size();
    if (!readHeader()) refuse();
    // Deflate packs to a thousandth at best: before memory is taken, what can't be there is known to be missing.
    if (png_get_rowbytes(m_png, m_info) * png_get_image_height(m_png, m_info) / 1100 > fileBytes)
      throw PictureRefused(PictureFault::CutShort);
    DecodedImage image = blankImage(png_get_image_width(m_png, m_info), png_get_image_height(m_png, m_info));
    if (png_get_color_type(m_png, m_info) != PNG_COLOR_TYPE_PALETTE) {
      readInto(image.rgb, image, 3);
      return image;
    }
    std::vector<std::uint8_t> indices(image.rgb.size() / 3);
    readInto(indices, image, 1);
    colour(indices, image.rgb);
    return image;
  }

private:
  static void read(png_structp png, png_bytep to, std::size_t count) {
    PngReader& reader = *static_cast<PngReader*>(png_get_io_ptr(png));
    if (count > reader.m_bytes.size()) {
      reader.m_cut = true;
      png_error(png, "end of file");
    }
    std::memcpy(to, reader.m_bytes.data(), count);
    reader.m_bytes.remove_prefix(count);
  }

  [[noreturn]] static void leave(png_structp png, png_const_charp message) {
    PngReader& reader = *static_cast<PngReader*>(png_get_error_ptr(png));
    std::snprintf(reader.m_message.data(), reader.m_message.size(), "%s", message);
    png_longjmp(png, 1);
  }

  [[noreturn]] void refuse() const {
    throw PictureRefused(m_cut ? PictureFault::CutShort : PictureFault::Damaged, m_message.data());
  }

  bool readHeader() {
    if (setjmp(png_jmpbuf(m_png)) != 0) return false;
    png_read_info(m_png, m_info);
    return true;
  }

  /// Grey and colours come as RGB of 8 bits, the high byte of 16 as PIL takes it; a palette's numbers as bytes.
  bool prepare() {
    if (setjmp(png_jmpbuf(m_png)) != 0) return false;
    png_set_packing(m_png);
    if (png_get_color_type(m_png, m_info) != PNG_COLOR_TYPE_PALETTE) {
      png_set_expand_gray_1_2_4_to_8(m_png);
      png_set_strip_16(m_png);
      png_set_strip_alpha(m_png);
      png_set_gray_to_rgb(m_png);
    }
    m_passes = png_set_interlace_handling(m_png);
    png_read_update_info(m_png, m_info);
    return true;
  }

  bool readRow(std::uint8_t* row) {
    if (setjmp(png_jmpbuf(m_png)) != 0) return false;
    png_read_row(m_png, row, nullptr);
    return true;
  }

  void readInto(std::vector<std::uint8_t>& pixels, const DecodedImage& image, int channels) {
    const auto stride = static_cast<std::size_t>(image.width) * static_cast<std::size_t>(channels);
    if (!prepare()) refuse();
    if (png_get_rowbytes(m_png, m_info) != stride)
      throw PictureRefused(PictureFault::Unsupported, "a PNG of this kind of pixels");
    for (int pass = 0; pass < m_passes; ++pass)
      for (std::size_t y = 0; y < static_cast<std::size_t>(image.height); ++y)
        if (!readRow(pixels.data() + y * stride)) refuse();
  }

  void colour(const std::vector<std::uint8_t>& indices, std::vector<std::uint8_t>& rgb) const {
    png_colorp palette = nullptr;
    int count = 0;
    png_get_PLTE(m_png, m_info, &palette, &count);
    for (std::size_t i = 0; i < indices.size(); ++i) {
      if (indices[i] >= count)
        throw PictureRefused(PictureFault::Damaged, "a pixel has a colour that its palette doesn't hold");
      const png_color& at = palette[indices[i]];
      rgb[3 * i] = at.red, rgb[3 * i + 1] = at.green, rgb[3 * i + 2] = at.blue;
    }
  }

  std::string_view m_bytes;
  png_structp m_png = nullptr;
  png_infop m_info = nullptr;
  int m_passes = 1;
  bool m_cut = false;
  std::array<char, 200> m_message{};
};

} // namespace

DecodedImage decodePng(std::string_view bytes, int) {
  return PngReader(bytes).image();
}

} // namespace stillroom
