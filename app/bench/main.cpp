// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_case.h"

#include "base/error.h"
#include "models/kernels/tensor_memory.h"
#include "tensors/devices.h"
#include "tensors/torch_errors.h"

#include <ATen/Parallel.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <map>
#include <vector>

namespace stillroom {

namespace {

const std::map<std::string, BenchCase (*)(const BenchOptions&)>& cases() {
  static const std::map<std::string, BenchCase (*)(const BenchOptions&)> all = {
      {"unet", unetCase},
      {"vae-encode", vaeEncodeCase},
      {"vae-decode", vaeDecodeCase},
      {"text", textCase},
      {"img2img", img2imgCase},
      {"detector", detectorCase},
      {"train-step", trainStepCase},
      {"train-step-small", trainStepSmallCase},
      {"kmeans", kMeansCase},
      {"kmeans-clustered", kMeansClusteredCase},
      {"metrics", metricsCase},
      {"selection", selectionCase},
      {"selection-first", firstSelectionCase},
      {"selection-beta", betaSliderCase},
      {"selection-k", poolSliderCase},
      {"landscape", landscapeCase},
#ifdef STILLROOM_WITH_PROJECT
      {"journal", journalCase},
#endif
  };
  return all;
}

std::vector<std::string> caseNames() {
  std::vector<std::string> names;
  for (const auto& [name, make] : cases())
    names.push_back(name);
  return names;
}

double secondsOf(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

/// `peer` is empty where there is none.
void print(const BenchOptions& options, const BenchCase& work, const std::vector<double>& seconds,
           const std::vector<double>& peer = {}) {
  nlohmann::ordered_json line = {{"case", options.name}, {"batch", options.batch},
                                 {"dtype", work.dtype},  {"threads", at::get_num_threads()},
                                 {"seconds", seconds},   {"gflop", work.gflop}};
  if (work.steps > 1) line["step_ms"] = 1000 * median(seconds) / work.steps;
  if (!peer.empty()) {
    line["peer"] = work.peer.name;
    line["peer_seconds"] = peer;
    line["ratio"] = median(seconds) / median(peer);
  }
  std::cout << line.dump() << std::endl;
}

/// One repetition for each line read, so that another program can take turns with this one.
void takeTurns(const BenchOptions& options, const BenchCase& work) {
  std::cout << R"({"ready":true})" << std::endl;
  for (std::string line; std::getline(std::cin, line);)
    print(options, work, {secondsOf(work.run)});
}

void bench(const BenchOptions& options) {
  if (options.threads > 0) at::set_num_threads(options.threads);
  const BenchCase work = cases().at(options.name)(options);
  work.run(); // warms up
  if (options.step) {
    takeTurns(options, work);
    return;
  }
  if (work.peer.run) work.peer.run();
  std::vector<double> seconds, peer;
  for (int i = 0; i < options.reps; ++i) {
    seconds.push_back(secondsOf(work.run));
    if (work.peer.run) peer.push_back(secondsOf(work.peer.run));
  }
  print(options, work, seconds, peer);
}

} // namespace

} // namespace stillroom

int main(int argc, char** argv) {
  stillroom::BenchOptions options;
  CLI::App app(
      "Times the parts that Stillroom spends its time in; prints one JSON line. Where a peer does the same, the two "
      "take turns and their ratio is printed.");
  app.add_option("case", options.name, "what to time")->required()->check(CLI::IsMember(stillroom::caseNames()));
  app.add_option("--diffusion", options.diffusion,
                 "a model; without one, random weights of Stable Diffusion 1.5's size");
  app.add_option("--latent", options.latent, "side of the latents")->check(CLI::Range(4, 512))->capture_default_str();
  std::string dtype = "f32", device = "cpu", without;
  app.add_option("--dtype", dtype, "of the networks: " + stillroom::dtypeNames(stillroom::plainDtypes))
      ->capture_default_str();
  app.add_option("--device", device, "auto, cpu, cuda or cuda:N")->capture_default_str();
  app.add_option("--steps", options.steps, "img2img: steps, of which strength 0.7 leaves a part")
      ->check(CLI::Range(2, 1000))
      ->capture_default_str();
  app.add_option("--without", without, "savings to leave out, by name and comma; or all");
  app.add_option("--batch", options.batch,
                 "U-Net: inputs, two to a guidance pair; K-means: starts; else images or prompts")
      ->check(CLI::Range(1, 4096))
      ->capture_default_str();
  app.add_option("--threads", options.threads, "threads of LibTorch; 0 leaves the choice to it")
      ->check(CLI::Range(0, 1024));
  app.add_option("--reps", options.reps, "repetitions")->check(CLI::Range(1, 1'000'000))->capture_default_str();
  app.add_flag("--step", options.step, "one repetition for each line on standard input");
  CLI11_PARSE(app, argc, argv);
  try {
    options.dtype = stillroom::dtypeFromName(dtype, stillroom::plainDtypes);
    options.device = stillroom::deviceByName(device);
    options.savings = stillroom::Savings::without(without);
    if (options.savings.keptMemory) stillroom::keepTensorMemory();
    stillroom::bench(options);
  } catch (const std::exception& error) {
    std::cerr << "stillroom-bench: " << stillroom::torchFailureOf(error).what() << '\n';
    return 1;
  }
  return 0;
}
