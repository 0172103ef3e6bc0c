// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layers/time_shifts.h"

#include <ATen/ATen.h>

#include <utility>

namespace stillroom {

TimeShifts::TimeShifts(TensorSource& source, std::vector<Block> blocks, std::int64_t timeChannels)
    : m_blocks(std::move(blocks)) {
  std::vector<Linear::Part> parts;
  for (const Block& block : m_blocks)
    parts.push_back({block.prefix + "time_emb_proj", block.channels});
  if (source.savings().joinedProjections) {
    m_layers.emplace_back(source, parts, timeChannels, true);
    return;
  }
  for (const Linear::Part& part : parts)
    m_layers.emplace_back(source, part.prefix, timeChannels, part.out);
}

std::vector<at::Tensor> TimeShifts::operator()(const at::Tensor& activatedTime) const {
  std::vector<at::Tensor> shifts;
  if (m_layers.size() == m_blocks.size()) {
    for (const Linear& layer : m_layers)
      shifts.push_back(layer(activatedTime));
    return shifts;
  }
  const at::Tensor all = m_layers.front()(activatedTime);
  std::int64_t first = 0;
  for (const Block& block : m_blocks) {
    shifts.push_back(all.narrow(1, first, block.channels));
    first += block.channels;
  }
  return shifts;
}

} // namespace stillroom
