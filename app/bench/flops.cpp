// SPDX-License-Identifier: GPL-3.0-or-later
#include "flops.h"

namespace stillroom {
namespace {

constexpr double textTokens = 77;
constexpr double giga = 1e9;

double real(std::int64_t value) {
  return static_cast<double>(value);
}

double convolution(double places, std::int64_t in, std::int64_t out, int kernel = 3) {
  return 2 * places * kernel * kernel * real(in) * real(out);
}

double residual(double places, std::int64_t in, std::int64_t out) {
  return convolution(places, in, out) + convolution(places, out, out) +
         (in == out ? 0 : convolution(places, in, out, 1));
}

/// Scores and weighted values.
double attention(double queries, double keys, double width) {
  return 4 * queries * keys * width;
}

/// Projections in and out, self-attention, cross-attention, and the gated feed-forward of eight and four widths.
double transformer(double places, double width, double textWidth) {
  const double square = 2 * places * width * width;
  return (2 + 4 + 2 + 12) * square + attention(places, places, width) + attention(places, textTokens, width) +
         4 * textTokens * textWidth * width;
}

class UNetCount {
public:
  UNetCount(const UNetConfig& config, std::int64_t side) : m_config(config), m_side(real(side)) {}

  double total() {
    const std::vector<UNetLevel>& levels = m_config.levels;
    std::int64_t width = levels.front().channels;
    double sum = convolution(places(), m_config.inChannels, width) + convolution(places(), width, m_config.outChannels);
    m_skips = {width};
    for (std::size_t i = 0; i < levels.size(); ++i)
      sum += down(levels[i], width, i + 1 < levels.size());
    sum += 2 * residual(places(), width, width) + transformer(places(), real(width), real(m_config.textChannels));
    for (std::size_t i = levels.size(); i-- > 0;)
      sum += up(levels[i], width, i > 0);
    return sum;
  }

private:
  double places() const { return m_side * m_side; }

  double down(const UNetLevel& level, std::int64_t& width, bool resample) {
    double sum = 0;
    for (std::int64_t i = 0; i < level.layers; ++i, width = level.channels) {
      sum += residual(places(), width, level.channels) + attend(level, level.downAttention);
      m_skips.push_back(level.channels);
    }
    if (!resample) return sum;
    m_side /= 2;
    m_skips.push_back(width);
    return sum + convolution(places(), width, width);
  }

  double up(const UNetLevel& level, std::int64_t& width, bool resample) {
    double sum = 0;
    for (std::int64_t i = 0; i <= level.layers; ++i, width = level.channels) {
      sum += residual(places(), width + m_skips.back(), level.channels) + attend(level, level.upAttention);
      m_skips.pop_back();
    }
    if (!resample) return sum;
    m_side *= 2;
    return sum + convolution(places(), width, width);
  }

  double attend(const UNetLevel& level, bool present) const {
    return present ? transformer(places(), real(level.channels), real(m_config.textChannels)) : 0;
  }

  const UNetConfig& m_config;
  double m_side;
  std::vector<std::int64_t> m_skips;
};

double vaeMiddle(const AutoencoderKlConfig& config, double places) {
  const std::int64_t width = config.channels.back();
  const double attended =
      config.midAttention ? 8 * places * real(width) * real(width) + attention(places, places, real(width)) : 0;
  return 2 * residual(places, width, width) + attended;
}

} // namespace

double unetGflop(const UNetConfig& config, std::int64_t batch, std::int64_t side) {
  return real(batch) * UNetCount(config, side).total() / giga;
}

double encodeGflop(const AutoencoderKlConfig& config, std::int64_t side) {
  const double least = real(side) * real(side);
  double places = least * static_cast<double>(std::int64_t{1} << (2 * (config.channels.size() - 1)));
  std::int64_t width = config.channels.front();
  double sum = convolution(places, config.inChannels, width);
  for (std::size_t i = 0; i < config.channels.size(); ++i) {
    for (std::int64_t layer = 0; layer < config.layers; ++layer, width = config.channels[i])
      sum += residual(places, width, config.channels[i]);
    if (i + 1 == config.channels.size()) break;
    places /= 4;
    sum += convolution(places, width, width);
  }
  return (sum + vaeMiddle(config, least) + convolution(least, width, 2 * config.latentChannels)) / giga;
}

double decodeGflop(const AutoencoderKlConfig& config, std::int64_t side) {
  double places = real(side) * real(side);
  std::int64_t width = config.channels.back();
  double sum = convolution(places, config.latentChannels, width) + vaeMiddle(config, places);
  for (std::size_t i = config.channels.size(); i-- > 0;) {
    for (std::int64_t layer = 0; layer <= config.layers; ++layer, width = config.channels[i])
      sum += residual(places, width, config.channels[i]);
    if (i == 0) break;
    places *= 4;
    sum += convolution(places, width, width);
  }
  return (sum + convolution(places, width, config.outChannels)) / giga;
}

double textGflop(const ClipTextConfig& config) {
  const double tokens = real(config.positions), width = real(config.width);
  return real(config.layers) *
         (8 * tokens * width * width + 4 * tokens * width * real(config.innerWidth) +
          attention(tokens, tokens, width)) /
         giga;
}

} // namespace stillroom
