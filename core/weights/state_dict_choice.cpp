// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/state_dict_choice.h"

#include "base/error.h"
#include "base/texts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <span>
#include <string_view>

namespace stillroom {

namespace {

using Kind = PickledObject::Kind;
using Value = PickledObject::Value;

constexpr int kDeepest = 6;

constexpr std::array<std::string_view, 10> kTrained{
    "state_dict", "model_state_dict", "model_state", "model",  "net",
    "network",    "net_state_dict",   "weights",     "params", "module"};
constexpr std::array<std::string_view, 9> kAveraged{"model_ema",
                                                    "ema_state_dict",
                                                    "state_dict_ema",
                                                    "ema_model",
                                                    "ema_model_state_dict",
                                                    "model_ema_state_dict",
                                                    "model_state_dict_ema",
                                                    "params_ema",
                                                    "ema"};
/// What averages lie under.
constexpr std::array<std::string_view, 2> kShadows{"shadow", "shadow_params"};
/// Held by checkpoints and never the network.
constexpr std::array<std::string_view, 13> kNoWeights{
    "optimizer",    "optimizers", "optimizer_state_dict", "optimizer_states", "optim",     "scheduler",
    "lr_scheduler", "schedulers", "lr_schedulers",        "scaler",           "callbacks", "criterion",
    "amp"};

class Chooser {
public:
  Chooser(const PickledObject& object, const std::string& file) : m_object(object), m_file(file) {}

  StateDictChoice run() {
    const Value root = m_object.root();
    if (root.kind == Kind::Dict) search(root, "", 0);
    if (m_found.empty() && root.kind == Kind::Dict && !holdsTensors(root)) searchElsewhere(root);
    if (m_found.empty() && root.kind == Kind::Dict && holdsTensors(root)) m_found.push_back({root, "", {}});
    if (m_found.empty()) refuse(root);
    StateDictChoice choice = m_found.front();
    for (std::size_t i = 1; i < m_found.size(); ++i)
      choice.others.push_back(m_found[i].path);
    return choice;
  }

private:
  std::optional<Value> under(const Value& dict, std::string_view key) const {
    const std::vector<std::uint32_t>& items = m_object.items(dict);
    for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
      const Value& name = m_object.values[items[i]];
      if (name.kind == Kind::Text && m_object.text(name) == key) return m_object.values[items[i + 1]];
    }
    return std::nullopt;
  }

  bool holdsTensors(const Value& dict) const {
    const std::vector<std::uint32_t>& items = m_object.items(dict);
    for (std::size_t i = 0; i + 1 < items.size(); i += 2)
      if (m_object.values[items[i]].kind == Kind::Text && m_object.values[items[i + 1]].kind == Kind::Tensor)
        return true;
    return false;
  }

  /// What lies under known keys, the deeper before what holds it, trained before averaged.
  void search(const Value& dict, const std::string& path, int depth) {
    if (depth > kDeepest || !m_searched.insert(dict.index).second) return;
    const auto look = [&](std::string_view key) {
      const std::optional<Value> value = under(dict, key);
      if (!value || value->kind != Kind::Dict) return;
      const std::string nested = path.empty() ? std::string(key) : path + "/" + std::string(key);
      const std::size_t before = m_found.size();
      search(*value, nested, depth + 1);
      if (m_found.size() == before && holdsTensors(*value)) m_found.push_back({*value, nested, {}});
    };
    for (const auto& keys : {std::span<const std::string_view>(kTrained), std::span<const std::string_view>(kAveraged)})
      std::ranges::for_each(keys, look);
    if (path.find("ema") != std::string::npos) std::ranges::for_each(kShadows, look);
  }

  /// Dictionaries with tensors under keys that nobody knows.
  void searchElsewhere(const Value& root) {
    const std::vector<std::uint32_t>& items = m_object.items(root);
    for (std::size_t i = 0; i + 1 < items.size(); i += 2) {
      const Value &key = m_object.values[items[i]], &value = m_object.values[items[i + 1]];
      if (key.kind != Kind::Text || value.kind != Kind::Dict) continue;
      const std::string& name = m_object.text(key);
      if (std::ranges::find(kNoWeights, name) != kNoWeights.end()) continue;
      const std::size_t before = m_found.size();
      search(value, name, 1);
      if (m_found.size() == before && holdsTensors(value)) m_found.push_back({value, name, {}});
    }
    if (m_found.size() > 1)
      throw Error("pth.several",
                  "{0} holds several networks ({1}), and none under a usual name. Save the state dict of one of them.",
                  {m_file, listText(m_found, &StateDictChoice::path)});
  }

  [[noreturn]] void refuse(const Value& root) const {
    for (const std::string_view key : kAveraged) {
      const std::optional<Value> value = root.kind == Kind::Dict ? under(root, key) : std::nullopt;
      const std::optional<Value> list = value && value->kind == Kind::Dict ? under(*value, "shadow_params") : value;
      if (list && list->kind == Kind::List)
        throw Error("pth.shadow-list",
                    "{0} holds averaged weights as a list without names (“{1}”), which fits no network. Copy them into "
                    "the network and save its state_dict().",
                    {m_file, std::string(key)});
    }
    throw Error("pth.no-tensors", "{0} holds no state dict. Save the network's state_dict().", {m_file});
  }

  const PickledObject& m_object;
  const std::string& m_file;
  std::vector<StateDictChoice> m_found;
  std::set<std::uint32_t> m_searched; ///< a pickle can hold one dictionary in many places
};

} // namespace

StateDictChoice chooseStateDict(const PickledObject& object, const std::string& file) {
  return Chooser(object, file).run();
}

} // namespace stillroom
