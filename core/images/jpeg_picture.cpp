// SPDX-License-Identifier: GPL-3.0-or-later
// JPEG by libjpeg-turbo, with what PIL makes of colour spaces.
#include "images/picture_format.h"
#include "images/pixel_colours.h"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstdio>
#include <cstring>

// These two want <cstdio> before them.
#include <jerror.h>
#include <jpeglib.h>

namespace stillroom {
namespace {

/// A picture needs a dozen; thousands of them make a small file take hours.
constexpr int mostScans = 500;

struct JpegErrors : jpeg_error_mgr {
  std::jmp_buf back{};
  bool cut = false;     ///< the end marker was missed
  bool damaged = false; ///< something in the data was guessed
  bool unknown = false; ///< libjpeg doesn't do this kind
  std::array<char, JMSG_LENGTH_MAX> message{};
};

JpegErrors& errorsOf(j_common_ptr info) {
  return *static_cast<JpegErrors*>(info->err);
}

[[noreturn]] void leaveJpeg(j_common_ptr info) {
  JpegErrors& errors = errorsOf(info);
  errors.format_message(info, errors.message.data());
  const int code = errors.msg_code;
  errors.unknown = code == JERR_BAD_PRECISION || code == JERR_SOF_UNSUPPORTED || code == JERR_CONVERSION_NOTIMPL ||
                   code == JERR_ARITH_NOTIMPL || code == JERR_NOT_COMPILED;
  std::longjmp(errors.back, 1);
}

/// A warning mostly means that pixels were made up for want of data. What lies between segments is in nobody's way.
void noteJpeg(j_common_ptr info, int level) {
  JpegErrors& errors = errorsOf(info);
  const int code = errors.msg_code;
  if (level >= 0 || code == JWRN_EXTRANEOUS_DATA || code == JWRN_ADOBE_XFORM || code == JWRN_NOT_SEQUENTIAL) return;
  if (code == JWRN_JPEG_EOF) {
    errors.cut = true;
  } else if (!errors.damaged) {
    errors.damaged = true;
    errors.format_message(info, errors.message.data());
  }
}

void countScans(j_common_ptr info) {
  if (reinterpret_cast<j_decompress_ptr>(info)->input_scan_number <= mostScans) return;
  JpegErrors& errors = errorsOf(info);
  std::snprintf(errors.message.data(), errors.message.size(), "it has more than %d scans", mostScans);
  std::longjmp(errors.back, 1);
}

/// libjpeg leaves by longjmp: each step is a function that has nothing to destroy, and returns whether it came to its
/// end.
class JpegReader {
public:
  JpegReader(std::string_view bytes, int leastSide) : m_bytes(bytes), m_leastSide(leastSide) {
    m_info.err = jpeg_std_error(&m_errors);
    m_errors.error_exit = leaveJpeg;
    m_errors.emit_message = noteJpeg;
    m_errors.output_message = [](j_common_ptr) {};
    m_progress.progress_monitor = countScans;
  }
  ~JpegReader() { jpeg_destroy_decompress(&m_info); }
  JpegReader(const JpegReader&) = delete;
  JpegReader& operator=(const JpegReader&) = delete;

  DecodedImage image() {
    require(readHeader());
    if (m_info.num_components == 2) throw PictureRefused(PictureFault::Unsupported, "a JPEG of two components");
    DecodedImage image = blankImage(m_info.output_width, m_info.output_height);
    require(start());
    std::vector<std::uint8_t> row(static_cast<std::size_t>(image.width) *
                                  static_cast<std::size_t>(m_info.output_components));
    for (std::uint8_t* to = image.rgb.data(); m_info.output_scanline < m_info.output_height; to += 3 * image.width) {
      require(readRow(row.data()));
      toRgb(row.data(), to, image.width);
    }
    requireComplete();
    return image;
  }

private:
  void require(bool ended) const {
    if (!ended || m_errors.damaged) refuse();
  }
  [[noreturn]] void refuse() const {
    if (m_errors.unknown)
      throw PictureRefused(PictureFault::Unsupported,
                           std::string("a JPEG picture of its kind (") + m_errors.message.data() + ")");
    throw PictureRefused(m_errors.cut ? PictureFault::CutShort : PictureFault::Damaged, m_errors.message.data());
  }

  bool readHeader() {
    if (setjmp(m_errors.back) != 0) return false;
    jpeg_create_decompress(&m_info);
    m_info.progress = &m_progress;
    jpeg_mem_src(&m_info, reinterpret_cast<const unsigned char*>(m_bytes.data()), m_bytes.size());
    jpeg_read_header(&m_info, TRUE);
    if (m_info.num_components == 4)
      m_info.out_color_space = JCS_CMYK;
    else if (m_info.num_components != 1)
      m_info.out_color_space = JCS_RGB;
    reduce();
    jpeg_calc_output_dimensions(&m_info);
    return true;
  }

  /// Decodes at a half, a quarter or an eighth of the size where that is enough.
  void reduce() {
    const unsigned shorter = std::min(m_info.image_width, m_info.image_height);
    while (m_leastSide > 0 && m_info.scale_denom < 8 &&
           shorter / (2 * m_info.scale_denom) >= static_cast<unsigned>(m_leastSide))
      m_info.scale_denom *= 2;
  }

  bool start() {
    if (setjmp(m_errors.back) != 0) return false;
    jpeg_start_decompress(&m_info);
    return true;
  }

  bool readRow(JSAMPROW row) {
    if (setjmp(m_errors.back) != 0) return false;
    jpeg_read_scanlines(&m_info, &row, 1);
    return true;
  }

  void toRgb(const std::uint8_t* row, std::uint8_t* to, int width) const {
    if (m_info.output_components == 3) {
      std::copy_n(row, 3 * width, to);
      return;
    }
    for (int x = 0; x < width; ++x, to += 3) {
      if (m_info.output_components == 1)
        to[0] = to[1] = to[2] = row[x];
      else
        cmykToRgb({std::uint8_t(~row[4 * x]), std::uint8_t(~row[4 * x + 1]), std::uint8_t(~row[4 * x + 2]),
                   std::uint8_t(~row[4 * x + 3])}, // inverted, as Adobe writes it and PIL takes all of it
                  to);
    }
  }

  /// A missing end marker does no harm where all scans are there.
  void requireComplete() const {
    for (int c = 0; c < m_info.num_components; ++c) {
      if (!m_info.comp_info[c].quant_table) refuse(); // none of its scans was there
      if (m_errors.cut && m_info.coef_bits &&
          std::any_of(m_info.coef_bits[c], m_info.coef_bits[c] + DCTSIZE2, [](int bits) { return bits != 0; }))
        refuse();
    }
    // An arithmetic decoder takes zeros for what is missing and can't tell.
    if (m_errors.cut && m_info.arith_code) refuse();
  }

  std::string_view m_bytes;
  int m_leastSide;
  jpeg_decompress_struct m_info{};
  JpegErrors m_errors{};
  jpeg_progress_mgr m_progress{};
};

} // namespace

DecodedImage decodeJpeg(std::string_view bytes, int leastSide) {
  return JpegReader(bytes, leastSide).image();
}

} // namespace stillroom
