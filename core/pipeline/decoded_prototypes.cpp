// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/decoded_prototypes.h"

#include "base/error.h"
#include "base/files.h"
#include "images/image_file.h"
#include "models/pixels/image_ops.h"
#include "pipeline/stage_run.h"
#include "project/layout.h"
#include "project/one_moment.h"
#include "tensors/torch_errors.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <optional>
#include <unistd.h>

namespace stillroom {
namespace {

namespace fs = std::filesystem;

/// Everything of one project that decoding needs; the autoencoder is loaded when the first picture is missing.
class Decoder {
public:
  explicit Decoder(std::shared_ptr<Project> project) : m_project(std::move(project)) {}
  ~Decoder() {
    std::error_code ignored;
    if (!m_own.empty()) fs::remove_all(m_own, ignored);
  }
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;

  fs::path picture(int classIndex, int slot) {
    const std::optional<Artefact> artefact = prototypes(classIndex);
    if (!artefact || slot < 0 || slot >= slots())
      throw Error("prototypes.missing",
                  "There is no prototype @{0}/{1} in this project yet. Run it at least to the prototypes stage.",
                  {std::to_string(classIndex), std::to_string(slot)});
    const std::string name = pictureName(classIndex, slot, artefact->sha256);
    if (const fs::path made = m_project->folder() / name; fs::exists(made)) return made;
    const fs::path file = root() / name;
    if (!fs::exists(file)) make(*artefact, slot, file);
    return file;
  }

private:
  std::int64_t slots() const { return m_project->preset().distill.imagesPerClass; }
  std::optional<Artefact> prototypes(int classIndex) const {
    return atOneMoment(*m_project,
                       [&](const Catalogue& catalogue) { return catalogue.artefact(prototypePath(classIndex)); });
  }

  /// Named after the prototypes, so that a picture of others is never taken for theirs; `verify` leaves this ending.
  static std::string pictureName(int classIndex, int slot, const std::string& hash) {
    return "cache/prototypes/" + std::to_string(classIndex) + "-" + std::to_string(slot) + "-" + hash.substr(0, 12) +
           ".cache";
  }

  /// The project, or a folder of this object's own where the project may not be written to.
  const fs::path& root() {
    if (!m_root.empty()) return m_root;
    const fs::path cache = m_project->folder() / "cache" / "prototypes";
    std::error_code error;
    fs::create_directories(cache, error);
    if (::access(cache.c_str(), W_OK) == 0) return m_root = m_project->folder();
    m_own = makeStagingFolder(fs::temp_directory_path(), "stillroom-prototypes");
    return m_root = m_own;
  }

  void make(const Artefact& artefact, int slot, const fs::path& file) {
    const c10::InferenceMode inference;
    const at::Tensor latents =
        SafetensorsFile(m_project->folder() / artefact.path).tensor("latents", {slots(), -1, -1, -1}, at::kFloat);
    const at::Tensor pixels = autoencoder().decode(latents.narrow(0, slot, 1)).to(at::kFloat);
    const std::int64_t side = m_project->preset().synthesis.storedSize;
    at::Tensor image = toBytes(at::nan_to_num(pixels));
    if (image.size(1) != side || image.size(2) != side) image = resizeImages(image, side, side, ResizeFilter::Bicubic);
    image = image.contiguous();
    std::error_code ignored; // what it means is said by the writing
    fs::create_directories(file.parent_path(), ignored);
    writeFileAtomically(
        file, encodePng(image.const_data_ptr<std::uint8_t>(), static_cast<int>(side), static_cast<int>(side)));
  }

  const Autoencoder& autoencoder() {
    if (!m_run) m_run.emplace(*m_project, m_options, m_task);
    const Autoencoder& encoder = m_run->encoder();
    m_run->pinModels(); // a picture by another one would stay
    return encoder;
  }

  std::shared_ptr<Project> m_project;
  fs::path m_root, m_own;
  const RunOptions m_options{.until = {}, .device = "cpu"};
  const TaskContext m_task;
  std::optional<StageRun> m_run;
};

} // namespace

PrototypeDecoder prototypeDecoderOf(const std::shared_ptr<Project>& project) {
  const auto decoder = std::make_shared<Decoder>(project);
  return [decoder](int classIndex, int slot) { return translated([&] { return decoder->picture(classIndex, slot); }); };
}

} // namespace stillroom
