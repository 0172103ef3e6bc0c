// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classifiers/wrapped_names.h"

#include "base/error.h"
#include "base/texts.h"
#include "models/classifiers/recognise_classifier.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <set>
#include <utility>
#include <vector>

namespace stillroom {
namespace {

constexpr std::array<std::string_view, 16> wrappers{
    "_orig_mod", "module",   "model",      "net",     "network", "backbone", "encoder", "classifier",
    "resnet",    "detector", "base_model", "student", "learner", "cnn",      "_model",  "feature_extractor"};

/// The first tensor of each family of networks.
constexpr std::array<std::string_view, 3> firstTensors{"layer0.conv1.weight", "layers.conv.0.weight", "conv1.weight"};

constexpr std::size_t mostPrefixes = 64;

bool isKnown(const TensorMap& tensors) {
  std::map<std::string, std::vector<std::int64_t>> shapes;
  for (const auto& [name, tensor] : tensors)
    shapes[name] = tensor.sizes().vec();
  return findClassifier(shapes).has_value();
}

TensorMap under(const TensorMap& tensors, const std::string& prefix) {
  TensorMap found;
  for (auto entry = tensors.lower_bound(prefix); entry != tensors.end() && entry->first.starts_with(prefix); ++entry)
    found[entry->first.substr(prefix.size())] = entry->second;
  return found;
}

/// What stands before a network's first tensor, the shortest first.
std::vector<std::string> prefixes(const TensorMap& tensors) {
  std::set<std::pair<std::size_t, std::string>> found;
  for (const auto& [name, tensor] : tensors)
    for (const std::string_view first : firstTensors)
      if (name.size() > first.size() && name.ends_with(first) && name[name.size() - first.size() - 1] == '.')
        found.emplace(name.size() - first.size(), name.substr(0, name.size() - first.size()));
  std::vector<std::string> sorted;
  for (const auto& [length, prefix] : found)
    if (sorted.size() < mostPrefixes) sorted.push_back(prefix);
  return sorted;
}

TensorMap stripped(const TensorMap& tensors, const std::string& file) {
  TensorMap plain;
  std::map<std::string, std::string> storedNames;
  for (const auto& [name, tensor] : tensors) {
    const std::string own(withoutWrappers(name));
    const auto [entry, fresh] = plain.try_emplace(own, tensor);
    // One network under two names, as a module that holds it twice saves it, is still one.
    if (!fresh &&
        !(entry->second.sizes() == tensor.sizes() && at::equal(entry->second, tensor.to(entry->second.scalar_type()))))
      throw Error("classifier.twice",
                  "{0} holds two different tensors “{1}” and “{2}” for one place: two networks? Save the state dict of "
                  "one of them.",
                  {file, storedNames[own], name});
    storedNames.try_emplace(own, name);
  }
  return plain;
}

} // namespace

std::string_view withoutWrappers(std::string_view name) {
  for (;;) {
    const std::size_t dot = name.find('.');
    const bool wrapped = dot != std::string_view::npos && name.find('.', dot + 1) != std::string_view::npos &&
                         std::ranges::find(wrappers, name.substr(0, dot)) != wrappers.end();
    if (!wrapped) return name;
    name.remove_prefix(dot + 1);
  }
}

TensorMap unwrapped(const TensorMap& tensors, const std::string& file) {
  TensorMap plain = stripped(tensors, file);
  if (isKnown(plain)) return plain;
  std::vector<std::string> found;
  for (const std::string& prefix : prefixes(plain))
    if (isKnown(under(plain, prefix))) found.push_back(prefix);
  if (found.size() > 1)
    throw Error("classifier.several", "{0} holds several networks ({1}). Save the state dict of one of them.",
                {file, listText(found)});
  return found.empty() ? plain : under(plain, found.front());
}

} // namespace stillroom
