// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classifiers/detector_check.h"

#include "base/texts.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace stillroom {

namespace {

using Counts = std::vector<std::vector<std::int64_t>>; ///< [class][output]

double logChoose(std::int64_t n, std::int64_t k) {
  const auto logFactorial = [](std::int64_t x) { return std::lgamma(static_cast<double>(x) + 1); };
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/// P(first ≤ X ≤ last) of n draws that succeed with probability p in (0, 1).
double binomialShare(std::int64_t n, std::int64_t first, std::int64_t last, double p) {
  double sum = 0;
  for (std::int64_t k = first; k <= last; ++k)
    sum +=
        std::exp(logChoose(n, k) + static_cast<double>(k) * std::log(p) + static_cast<double>(n - k) * std::log1p(-p));
  return std::min(sum, 1.0);
}

/// Classes of which each looks like the next. The last looks like the first, or like an output of no class.
struct Group {
  std::vector<std::int64_t> classes;
  bool closed = false;
};

void follow(const std::vector<std::int64_t>& order, std::int64_t start, std::vector<char>& seen,
            std::vector<Group>& groups) {
  Group group;
  std::int64_t at = start;
  while (at < std::ssize(order) && !std::exchange(seen[static_cast<std::size_t>(at)], 1)) {
    group.classes.push_back(at);
    at = order[static_cast<std::size_t>(at)];
  }
  group.closed = at == start;
  groups.push_back(std::move(group));
}

/// The classes that aren't where they belong. A class's output that another one takes is no longer its own, so that
/// such classes form chains and circles.
std::vector<Group> groupsOf(const std::vector<std::int64_t>& order) {
  std::vector<char> taken(order.size()), seen(order.size());
  for (std::size_t i = 0; i < order.size(); ++i)
    if (const std::int64_t to = order[i]; to == static_cast<std::int64_t>(i))
      seen[i] = 1;
    else if (to < std::ssize(order))
      taken[static_cast<std::size_t>(to)] = 1;
  std::vector<Group> groups;
  for (const bool insideCircles : {false, true}) // a chain is followed from its start
    for (std::size_t i = 0; i < order.size(); ++i)
      if (!seen[i] && (insideCircles || !taken[i])) follow(order, static_cast<std::int64_t>(i), seen, groups);
  return groups;
}

/// What the images of a group say: for another's output, for their own.
struct Votes {
  std::int64_t other = 0, own = 0;
  /// How likely a detector in order gives so many votes against itself: there each class's own output is its likeliest.
  double chance() const { return binomialShare(other + own, other, other + own, 0.5); }
};

/// Looks for outputs that are in another order than the classes.
///
/// Of noise some order always fits better, so an order counts only where a detector in order can't look like that. In
/// order means that no output is likelier for a class than its own, even where classes are easily confused: then each
/// image that speaks for either speaks for its own with a probability of ½ or more, and a binomial bound tells how
/// rarely so many speak for another. Only which classes moved is chosen freely: of a class that one output gets half
/// of, no other output could have it. Bounded alone, though, thousands of images would turn a slight preference into
/// an order, so the votes must be clear as well.
class OrderSearch {
public:
  explicit OrderSearch(const Counts& counts) : m_counts(counts) {
    for (const auto& row : counts)
      for (std::size_t output = 0; output < row.size(); ++output) {
        m_images += row[output];
        m_said.resize(row.size());
        m_said[output] += row[output];
      }
  }

  /// The output of each class, one to one: its own unless it is clearly another's.
  std::vector<std::int64_t> order() const {
    std::vector<std::int64_t> own(m_counts.size()), best = bestAssignment(gains());
    for (std::size_t i = 0; i < own.size(); ++i)
      own[i] = static_cast<std::int64_t>(i);
    std::vector<std::int64_t> order = own;
    Votes all;
    std::int64_t moved = 0;
    for (const Group& group : groupsOf(best)) {
      const Votes votes = votesOf(group, best);
      if (!isClear(group, best, votes)) continue;
      all.other += votes.other;
      all.own += votes.own;
      moved += std::ssize(group.classes);
      for (const std::int64_t i : group.classes)
        order[static_cast<std::size_t>(i)] = best[static_cast<std::size_t>(i)];
    }
    constexpr double alarm = 0.01;
    const bool found = moved > 0 && std::log(all.chance()) + logChoose(std::ssize(own), moved) <= std::log(alarm);
    return found ? order : own;
  }

private:
  /// Counts, and among equal sums the order with the fewest changes.
  Counts gains() const {
    Counts gains = m_counts;
    for (std::size_t i = 0; i < gains.size(); ++i) {
      for (std::int64_t& gain : gains[i])
        gain *= std::ssize(gains) + 1;
      ++gains[i][i];
    }
    return gains;
  }

  std::int64_t count(std::int64_t row, std::int64_t output) const {
    return m_counts[static_cast<std::size_t>(row)][static_cast<std::size_t>(output)];
  }

  std::int64_t imagesOf(std::int64_t row) const {
    const auto& said = m_counts[static_cast<std::size_t>(row)];
    return std::accumulate(said.begin(), said.end(), std::int64_t{0});
  }

  Votes votesOf(const Group& group, const std::vector<std::int64_t>& best) const {
    Votes votes;
    for (const std::int64_t i : group.classes) {
      votes.other += count(i, best[static_cast<std::size_t>(i)]);
      votes.own += count(i, i);
    }
    return votes;
  }

  /// Whether one alone could be taken for it, all classes agree, and the detector is a good one that way.
  bool isClear(const Group& group, const std::vector<std::int64_t>& best, const Votes& votes) const {
    constexpr double aloneAtMost = 0.05;
    constexpr std::int64_t closedRatio = 2, openRatio = 4; // a chain has one direction alone to show for itself
    std::int64_t images = 0;
    for (const std::int64_t i : group.classes) {
      if (!agrees(i, best[static_cast<std::size_t>(i)])) return false;
      images += imagesOf(i);
    }
    return 2 * votes.other >= images && votes.other >= (group.closed ? closedRatio : openRatio) * votes.own &&
           votes.chance() <= aloneAtMost;
  }

  /// Its images are called so rather than by its own name, and twice as often as others are: a detector that gives one
  /// answer to everything has no order.
  bool agrees(std::int64_t row, std::int64_t output) const {
    const std::int64_t mine = count(row, output), images = imagesOf(row), others = m_images - images;
    return mine > count(row, row) && mine * others >= 2 * (m_said[static_cast<std::size_t>(output)] - mine) * images;
  }

  const Counts& m_counts;
  std::int64_t m_images = 0;
  std::vector<std::int64_t> m_said; ///< images by output
};

/// Surely worse than a fifth of the way from guessing to always right, or surely worse than half of it where guessing
/// would do as well. What is sure depends on the number of images.
bool isWeak(std::int64_t right, std::int64_t images, std::int64_t outputs) {
  constexpr double poor = 0.2, middling = 0.5, sure = 0.01, usual = 0.05;
  if (outputs < 2) return false;
  const double guessing = 1 / static_cast<double>(outputs);
  const auto surelyWorseThan = [&](double part) {
    return binomialShare(images, 0, right, guessing + part * (1 - guessing)) <= sure;
  };
  return surelyWorseThan(poor) || (surelyWorseThan(middling) && binomialShare(images, right, images, guessing) > usual);
}

std::string orderText(const Group& group, const std::vector<std::int64_t>& order, std::span<const std::string> names) {
  return listText(group.classes, [&](std::int64_t i) {
    return names[static_cast<std::size_t>(i)] + " → " +
           names[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])];
  });
}

} // namespace

std::vector<std::int64_t> bestAssignment(const std::vector<std::vector<std::int64_t>>& gains) {
  // Rows are added one at a time along a shortest augmenting path; row and column 0 are the path's start.
  const std::size_t n = gains.size(), m = n == 0 ? 0 : gains.front().size();
  constexpr std::int64_t far = std::numeric_limits<std::int64_t>::max() / 4;
  std::vector<std::int64_t> rowPrice(n + 1), columnPrice(m + 1);
  std::vector<std::size_t> rowOf(m + 1), before(m + 1);
  for (std::size_t row = 1; row <= n; ++row) {
    rowOf[0] = row;
    std::size_t column = 0;
    std::vector<std::int64_t> distance(m + 1, far);
    std::vector<char> done(m + 1);
    do {
      done[column] = 1;
      const std::size_t current = rowOf[column];
      std::size_t nearest = 0;
      std::int64_t step = far;
      for (std::size_t j = 1; j <= m; ++j) {
        if (done[j]) continue;
        const std::int64_t reduced = -gains[current - 1][j - 1] - rowPrice[current] - columnPrice[j];
        if (reduced < distance[j]) {
          distance[j] = reduced;
          before[j] = column;
        }
        if (distance[j] < step) {
          step = distance[j];
          nearest = j;
        }
      }
      for (std::size_t j = 0; j <= m; ++j) {
        if (done[j]) {
          rowPrice[rowOf[j]] += step;
          columnPrice[j] -= step;
        } else {
          distance[j] -= step;
        }
      }
      column = nearest;
    } while (rowOf[column] != 0);
    for (; column != 0; column = before[column])
      rowOf[column] = rowOf[before[column]];
  }
  std::vector<std::int64_t> assignment(n);
  for (std::size_t j = 1; j <= m; ++j)
    if (rowOf[j] != 0) assignment[rowOf[j] - 1] = static_cast<std::int64_t>(j - 1);
  return assignment;
}

double LabelCheck::accuracy() const {
  return static_cast<double>(right) / static_cast<double>(std::max<std::int64_t>(images, 1));
}

double LabelCheck::accuracyInOrder() const {
  return static_cast<double>(rightInOrder) / static_cast<double>(std::max<std::int64_t>(images, 1));
}

bool LabelCheck::looksPermuted() const {
  return rightInOrder != right;
}

LabelCheck checkLabels(const at::Tensor& predicted, const at::Tensor& intended, std::int64_t classes,
                       std::int64_t outputs) {
  const at::Tensor p = predicted.contiguous(), t = intended.contiguous();
  const std::int64_t *says = p.const_data_ptr<std::int64_t>(), *is = t.const_data_ptr<std::int64_t>();
  Counts counts(static_cast<std::size_t>(classes), std::vector<std::int64_t>(static_cast<std::size_t>(outputs)));
  for (std::int64_t i = 0; i < p.numel(); ++i)
    if (says[i] >= 0 && says[i] < outputs) ++counts[static_cast<std::size_t>(is[i])][static_cast<std::size_t>(says[i])];
  LabelCheck check{.images = p.numel(), .looksLike = OrderSearch(counts).order()};
  for (std::size_t i = 0; i < counts.size(); ++i) {
    check.right += counts[i][i];
    check.rightInOrder += counts[i][static_cast<std::size_t>(check.looksLike[i])];
  }
  check.weak = isWeak(check.right, check.images, outputs);
  return check;
}

std::vector<Error> labelWarnings(const LabelCheck& check, std::span<const std::string> names) {
  std::vector<Error> warnings;
  const std::string now = percentText(check.accuracy()), inOrder = percentText(check.accuracyInOrder());
  std::string longer;
  for (const Group& group : groupsOf(check.looksLike)) {
    if (group.closed && group.classes.size() == 2)
      warnings.push_back(Error("detector.exchanged",
                               "{0} and {1} look exchanged: the detector takes each for the other. It gets {2} of the "
                               "real images right, and {3} if its labels are put in order. Check the order of its "
                               "classes and the names of the folders.",
                               {names[static_cast<std::size_t>(group.classes[0])],
                                names[static_cast<std::size_t>(group.classes[1])], now, inOrder}));
    else
      longer += (longer.empty() ? "" : ", ") + orderText(group, check.looksLike, names);
  }
  if (!longer.empty())
    warnings.push_back(Error("detector.permuted",
                             "The detector's labels look out of order. It takes these classes for others: {0}. It gets "
                             "{1} of the real images right, and {2} if its labels are put in order. Check the order of "
                             "its classes and the names of the folders.",
                             {longer, now, inOrder}));
  if (warnings.empty() && check.weak)
    warnings.push_back(Error("detector.weak",
                             "The detector gets only {0} of {1} real images right. Is it the right one?",
                             {now, std::to_string(check.images)}));
  return warnings;
}

} // namespace stillroom
