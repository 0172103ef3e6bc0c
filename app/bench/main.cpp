// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_case.h"

#include "base/error.h"
#include "models/kernels/tensor_memory.h"

#include <ATen/Parallel.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <chrono>
#include <iostream>
#include <map>
#include <vector>

namespace stillroom {

namespace {

const std::map<std::string, BenchCase (*)(const BenchOptions&)>& cases() {
  static const std::map<std::string, BenchCase (*)(const BenchOptions&)> all = {
      {"unet", unetCase},     {"vae-encode", vaeEncodeCase}, {"vae-decode", vaeDecodeCase},
      {"text", textCase},     {"img2img", img2imgCase},      {"detector", detectorCase},
      {"kmeans", kMeansCase}, {"selection", selectionCase}};
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

void print(const BenchOptions& options, const BenchCase& work, const std::vector<double>& seconds) {
  const nlohmann::ordered_json line = {{"case", options.name}, {"batch", options.batch},
                                       {"dtype", work.dtype},  {"threads", at::get_num_threads()},
                                       {"seconds", seconds},   {"gflop", work.gflop}};
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
  std::vector<double> seconds;
  for (int i = 0; i < options.reps; ++i)
    seconds.push_back(secondsOf(work.run));
  print(options, work, seconds);
}

} // namespace

} // namespace stillroom

int main(int argc, char** argv) {
  stillroom::keepTensorMemory();
  stillroom::BenchOptions options;
  CLI::App app("Times the parts that Stillroom spends its time in; prints one JSON line.");
  app.add_option("case", options.name, "what to time")->required()->check(CLI::IsMember(stillroom::caseNames()));
  app.add_option("--diffusion", options.diffusion,
                 "a model; without one, random weights of Stable Diffusion 1.5's size");
  app.add_option("--latent", options.latent, "side of the latents")->check(CLI::Range(4, 512))->capture_default_str();
  app.add_option("--dtype", options.dtype, "of the networks")
      ->check(CLI::IsMember({"f32", "bf16", "f16"}))
      ->capture_default_str();
  app.add_option("--device", options.device, "cpu or cuda:N")->capture_default_str();
  app.add_option("--steps", options.steps, "img2img: steps, of which strength 0.7 leaves a part")
      ->check(CLI::Range(2, 1000))
      ->capture_default_str();
  app.add_option("--without", options.without, "savings to leave out, by name and comma; or all");
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
    stillroom::bench(options);
  } catch (const std::exception& error) {
    std::cerr << "stillroom-bench: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
