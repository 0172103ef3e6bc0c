// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "fuzz_target.h"
#include "images/image_file.h"
#include "support/memory_file.h"
#include "support/test_data.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Whatever the bytes, the reader gives as many pixels as it says, or throws Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const stillroom::tests::MemoryFile file({reinterpret_cast<const char*>(bytes), size});
  try {
    const stillroom::DecodedImage image = stillroom::readImage(file.path());
    if (image.rgb.size() != std::size_t{3} * static_cast<unsigned>(image.width) * static_cast<unsigned>(image.height))
      std::abort();
  } catch (const stillroom::Error&) {
    // A refusal with a sentence is what a broken file deserves.
  }
  return 0;
}

std::vector<std::string> stillroom::tests::seeds() {
  const SafetensorsFile file(testData() / "pictures.safetensors");
  std::vector<std::string> found;
  for (const char* name :
       {"jpeg.420", "jpeg.progressive", "jpeg.cmyk", "png.interlaced", "png.palette4", "bmp.565", "bmp.rle4", "pnm.p3",
        "pnm.p6-1000", "tiff.tiff_lzw", "tiff.tiles", "tiff.jpeg", "webp.lossy-alpha", "webp.animated"}) {
    const at::Tensor bytes = file.tensor(name).contiguous();
    found.emplace_back(static_cast<const char*>(bytes.const_data_ptr()), bytes.nbytes());
  }
  return found;
}
