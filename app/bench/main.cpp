// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_case.h"

#include "base/error.h"

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
  static const std::map<std::string, BenchCase (*)(const BenchOptions&)> all = {{"kmeans", kMeansCase},
                                                                                {"selection", selectionCase}};
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
  stillroom::BenchOptions options;
  CLI::App app("Times the parts that Stillroom spends its time in; prints one JSON line.");
  app.add_option("case", options.name, "what to time")->required()->check(CLI::IsMember(stillroom::caseNames()));
  app.add_option("--batch", options.batch, "K-means: number of starts")
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
