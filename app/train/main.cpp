// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "base/error.h"
#include "models/kernels/tensor_memory.h"
#include "tensors/torch_errors.h"
#include "terminal/progress_printer.h"
#include "terminal/terminal_text.h"
#include "train_detector.h"
#include "train_diffusion.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

namespace {

using namespace stillroom;

std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free);

void onSignal(int) {
  interrupted = true;
}

struct Command {
  const char* name;
  void (*run)(const std::vector<std::string>&, const TaskContext&, const Note&);
  std::string (*help)();
};

constexpr Command commands[] = {{"train-detector", trainDetectorCommand, trainDetectorHelp},
                                {"train-diffusion", trainDiffusionCommand, trainDiffusionHelp}};

int printUsage(std::FILE* to, int status) {
  for (const Command& command : commands)
    std::fputs(command.help().c_str(), to);
  return status;
}

/// Hands a signal on to the task; the handler itself may only set a flag.
std::jthread watchSignals(std::stop_source& task) {
  std::signal(SIGINT, onSignal);
  std::signal(SIGTERM, onSignal);
  return std::jthread([&task](const std::stop_token& own) {
    while (!own.stop_requested()) {
      if (interrupted) task.request_stop();
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
  });
}

/// Whether it is about a word of the command line.
bool isUsage(const Error& error) {
  constexpr std::array codes{"training.option",    "training.schedule", "training.augmentation", "training.optimiser",
                             "classifier.unknown", "dtype.unknown",     "device.unknown"};
  return std::ranges::find(codes, error.code()) != codes.end();
}

int run(const Command& command, const std::vector<std::string>& words) {
  std::stop_source stop;
  const std::jthread watcher = watchSignals(stop);
  ProgressPrinter printer;
  TaskContext context;
  context.onProgress = [&](const Progress& progress) { printer.show(progress); };
  context.stop = stop.get_token();
  context.onWarning = [&](const Error& warning) { printer.warn(warning.what()); };
  try {
    command.run(words, context, [&](const std::string& line) { printer.note(line); });
    return 0;
  } catch (const Cancelled& cancelled) {
    std::fprintf(stderr, "%s\n", cancelled.what());
    return 130;
  } catch (const UsageError& error) {
    std::fprintf(stderr, "%s\n", terminalText(error.what()).c_str());
    return 2;
  } catch (const std::exception& thrown) {
    const Error error = torchFailureOf(thrown);
    std::fprintf(stderr, "%s\n", terminalText(error.what()).c_str());
    return isUsage(error) ? 2 : 1;
  }
}

} // namespace

int main(int argc, char** argv) {
  stillroom::keepTensorMemory();
  const std::vector<std::string> words(argv + 1, argv + argc);
  if (words.empty()) return printUsage(stderr, 2);
  if (words[0] == "--help" || words[0] == "help") return printUsage(stdout, 0);
  for (const Command& command : commands) {
    if (words[0] != command.name) continue;
    if (words.size() > 1 && words[1] == "--help") return std::fputs(command.help().c_str(), stdout) < 0;
    return run(command, {words.begin() + 1, words.end()});
  }
  return printUsage(stderr, 2);
}
