// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/heat_maps.h"

#include "analysis/grad_cam.h"
#include "base/error.h"
#include "pipeline/project_tensors.h"
#include "project/detector_record.h"
#include "project/one_moment.h"
#include "tensors/torch_errors.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <optional>

namespace stillroom {
namespace {

namespace fs = std::filesystem;

/// The detector of a project, loaded when it is first needed.
class Mapper {
public:
  Mapper(fs::path file, std::vector<int> outputToClass)
      : m_file(std::move(file)), m_outputToClass(std::move(outputToClass)) {}

  std::vector<HeatMap> operator()(const std::vector<HeatMapRequest>& requests) {
    if (!m_detector) m_detector = Detector::load(m_file);
    std::vector<HeatMap> maps(requests.size());
    std::vector<at::Tensor> images;
    for (const HeatMapRequest& request : requests)
      images.push_back(readPicture(request.picture).unsqueeze(0));
    std::vector<bool> made(requests.size(), false);
    for (std::size_t first = 0; first < requests.size(); ++first) {
      if (made[first]) continue;
      std::vector<std::size_t> group;
      for (std::size_t i = first; i < requests.size(); ++i)
        if (!made[i] && images[i].sizes() == images[first].sizes()) group.push_back(i);
      makeGroup(requests, images, group, maps);
      for (const std::size_t i : group)
        made[i] = true;
    }
    return maps;
  }

private:
  void makeGroup(const std::vector<HeatMapRequest>& requests, const std::vector<at::Tensor>& images,
                 const std::vector<std::size_t>& group, std::vector<HeatMap>& maps) const {
    std::vector<at::Tensor> batch;
    std::vector<std::int64_t> outputs;
    for (const std::size_t i : group) {
      batch.push_back(images[i]);
      outputs.push_back(outputOf(requests[i].classIndex));
    }
    const at::Tensor heat = gradCam(*m_detector, at::cat(batch), at::tensor(outputs, at::kLong));
    const at::Tensor bytes = (heat * 255).round().to(at::kByte).contiguous();
    for (std::size_t k = 0; k < group.size(); ++k) {
      const at::Tensor one = bytes[static_cast<std::int64_t>(k)];
      const std::uint8_t* pixels = one.const_data_ptr<std::uint8_t>();
      maps[group[k]] = {static_cast<int>(one.size(1)), static_cast<int>(one.size(0)), {pixels, pixels + one.numel()}};
    }
  }

  std::int64_t outputOf(int classIndex) const {
    if (m_outputToClass.empty()) return classIndex;
    const auto found = std::find(m_outputToClass.begin(), m_outputToClass.end(), classIndex);
    return found == m_outputToClass.end() ? -1 : found - m_outputToClass.begin();
  }

  fs::path m_file;
  std::vector<int> m_outputToClass;
  std::optional<Detector> m_detector;
};

HeatMapper mapperOf(fs::path file, std::vector<int> outputToClass) {
  const auto mapper = std::make_shared<Mapper>(std::move(file), std::move(outputToClass));
  return
      [mapper](const std::vector<HeatMapRequest>& requests) { return translated([&] { return (*mapper)(requests); }); };
}

} // namespace

HeatMapper heatMapperOf(const fs::path& detector) {
  return mapperOf(detector, {});
}

HeatMapper heatMapperOf(const Project& project) {
  const std::optional<DetectorRecord> record = atOneMoment(project, detectorRecord);
  if (!record)
    throw Error("gradcam.no-detector", "The project has no detector yet. Run it at least to the detector stage.");
  return mapperOf(project.folder() / record->file, record->classes);
}

} // namespace stillroom
