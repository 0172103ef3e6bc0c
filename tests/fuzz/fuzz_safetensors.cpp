// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "fuzz_target.h"
#include "support/memory_file.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>

#include <cstdint>

/// Whatever the bytes, the reader gives tensors that can be read to their last element, or throws Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const stillroom::tests::MemoryFile memory({reinterpret_cast<const char*>(bytes), size});
  try {
    const stillroom::SafetensorsFile file(memory.path());
    for (const auto& [name, entry] : file.entries()) {
      const at::Tensor tensor = file.tensor(name);
      const auto* data = static_cast<const volatile std::uint8_t*>(tensor.const_data_ptr());
      for (std::size_t i = 0; i < tensor.nbytes(); ++i)
        static_cast<void>(data[i]);
    }
  } catch (const stillroom::Error&) {
    // A refusal with a sentence is what a broken file deserves.
  }
  return 0;
}

std::vector<std::string> stillroom::tests::seeds() {
  const std::string header =
      R"({"__metadata__": {"k": "v"}, "x": {"dtype": "F32", "shape": [2, 2], "data_offsets": [0, 16]},)"
      R"( "y": {"dtype": "I64", "shape": [1], "data_offsets": [16, 24]}})";
  return {static_cast<char>(header.size()) + std::string(7, '\0') + header + std::string(24, '\1')};
}
