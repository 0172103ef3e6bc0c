// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dtype.h"
#include "distill/selection/candidate_plan.h"
#include "distill/selection/selection.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace stillroom {

/// A class as a preset may name it: the folder in the data, what is shown, and the prompt.
struct PresetClass {
  std::string folder, name, prompt;
};

/// Every choice of a run, from a commented TOML file (resources/presets). Field names are the TOML keys; the comments
/// in the preset files say where each value comes from.
struct Preset {
  std::string name, description;
  std::vector<PresetClass> classes; ///< `[[class]]`; classes of the data that aren't listed use their folder name

  struct Distill {
    std::string method = "detector-guided"; ///< name in methods()
    std::int64_t imagesPerClass = 10;
    std::int64_t seed = 0; ///< of everything that is generated
  } distill;

  struct Encode {
    std::int64_t size = 512;          ///< real images are resized to size × size
    std::string posterior = "sample"; ///< sample | mean
    std::int64_t batch = 8;
    Dtype dtype = Dtype::Auto; ///< auto (f16 on CUDA, f32 on the CPU) | f32 | bf16 | f16
  } encode;

  struct Prototypes {
    std::string method = "kmeans";
    std::int64_t restarts = 10, maxRounds = 300;
  } prototypes;

  struct Synthesis {
    std::string model;   ///< folder or file; "sample" the embedded one; "random" tiny random weights
    std::string decoder; ///< folder or file of an autoencoder that decodes in place of the model's; empty: its own
    std::int64_t size = 512, storedSize = 256, steps = 50;
    double strength = 0.7, guidance = 10;
    std::string scheduler; ///< empty: the model's own
    std::string negativePrompt = "cartoon, anime, painting";
    std::string prompt = "{prompt}"; ///< {prompt} and {name} stand for the class's
    std::int64_t baselineBatch = 4;  ///< B: slots of one class in a chunk; 0: what fits when the project is made
    std::int64_t candidateBatch = 4; ///< b: ordinals of one sample in a chunk; divides `candidates`; 0: likewise
    std::int64_t candidates = 20;
    Dtype dtype = Dtype::Auto;
  } synthesis;

  struct Detector {
    std::string file; ///< weights; "sample"; "random"; empty: train one
    std::string architecture = "resnetap10";
    std::int64_t size = 224, epochs = 300, batch = 64;
    std::string optimiser = "adam";
    double learningRate = 0.01, weightDecay = 0, momentum = 0.9;
    std::string schedule = "multistep";
    double cutmixProbability = 1, cutmixAlpha = 1;
    std::string augmentation = "minimax";
    std::int64_t seed = 0; ///< of training; apart from the generation seed
  } detector;

  struct Selection {
    std::int64_t k = 2;
    double beta = 0.9;
    std::string strategy = "conf+sim", normalSet = "sequential";
  } selection;

  struct Run {
    std::int64_t threads = 0; ///< 0: as many as the machine has
  } run;

  /// A preset of resources/presets by name, or a file. Throws Error "preset.unknown" that lists the names, or what
  /// fromToml throws.
  static Preset load(const std::string& nameOrFile);
  /// Throws Error "preset.syntax" (with the line), "preset.unknown-key", "preset.type", or what check() throws.
  static Preset fromToml(const std::string& text, const std::string& origin);
  static std::vector<std::string> builtinNames();

  /// One `key=value` of --set. Throws Error "preset.unknown-key" or "preset.type".
  void set(const std::string& assignment);
  /// Throws Error "preset.value" naming key, value and what is allowed.
  void check() const;
  /// The whole preset as TOML without comments; fromToml gives it back.
  std::string toToml() const;

  SelectionSettings selectionSettings() const;
  CandidatePlan candidatePlan() const;
};

} // namespace stillroom
