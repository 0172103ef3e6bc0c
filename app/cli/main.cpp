// SPDX-License-Identifier: GPL-3.0-or-later
// stillroom-cli: every command, without a window.
#include "ablate_commands.h"
#include "base/error.h"
#include "candidates_command.h"
#include "command.h"
#include "coreset_command.h"
#include "decision_commands.h"
#include "detector_commands.h"
#include "evaluate_command.h"
#include "gradcam_command.h"
#include "metrics_command.h"
#include "models/kernels/tensor_memory.h"
#include "project_commands.h"
#include "proxy_command.h"
#include "rank_command.h"
#include "tables_command.h"
#include "tensor_commands.h"
#include "tensors/torch_errors.h"
#include "terminal/progress_printer.h"
#include "terminal/terminal_text.h"
#include "train_diffusion_command.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <sstream>
#include <stop_token>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace {

constexpr int exitFailed = 1, exitUsage = 2, exitInterrupted = 130;

/// Blocks SIGINT and SIGTERM in this thread and all that follow; returns the set to wait for.
sigset_t blockInterrupts() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return signals;
}

/// The first interrupt asks the task to stop at its next checkpoint; a second one ends the program at once.
void watchInterrupts(sigset_t signals, std::stop_source stop) {
  std::thread([signals, stop]() mutable {
    int number = 0;
    sigwait(&signals, &number);
    stop.request_stop(); // first: whoever reads standard error may be slow
    std::fputs("\nstopping after the current step; interrupt again to stop at once\n", stderr);
    sigwait(&signals, &number);
    ::_exit(exitInterrupted);
  }).detach();
}

int failed(const std::string& sentence) {
  std::cerr << "stillroom-cli: " << stillroom::terminalText(sentence) << "\n";
  return exitFailed;
}

/// Help on standard output, or what is wrong with the words of the command line. True for help.
bool printUsage(const CLI::App& app, const CLI::ParseError& error) {
  std::ostringstream out, wrong;
  const bool help = app.exit(error, out, wrong) == 0;
  std::cout << out.str();
  std::cerr << stillroom::terminalText(wrong.str(), stillroom::Lines::Several);
  return help;
}

/// What was printed must have arrived: a full disk cuts documents off in silence.
void requirePrinted() {
  if (std::fflush(stdout) == 0 && !std::ferror(stdout)) return;
  throw stillroom::Error("output.unprinted",
                         "Standard output can't be written to: {0}. Free some space or choose another place, and run "
                         "the command again.",
                         {std::generic_category().message(errno)});
}

int runAction(const stillroom::CommandContext& context, stillroom::ProgressPrinter& printer) {
  try {
    const int status = context.action();
    requirePrinted();
    return status;
  } catch (const stillroom::Cancelled& cancelled) {
    printer.finishLine();
    std::cerr << "stillroom-cli: " << cancelled.what() << "\n";
    return exitInterrupted;
  } catch (const std::exception& error) {
    printer.finishLine();
    return failed(stillroom::torchFailureOf(error).what());
  }
}

} // namespace

int main(int argc, char** argv) {
  stillroom::keepTensorMemory();
  const sigset_t signals = blockInterrupts();
  std::stop_source stop;
  watchInterrupts(signals, stop);
  stillroom::ProgressPrinter printer;
  stillroom::CommandContext context;
  context.task.stop = stop.get_token();
  context.task.onProgress = [&](const stillroom::Progress& progress) { printer.show(progress); };
  context.note = [&](const std::string& line) { printer.note(line); };
  context.task.onWarning = [&](const stillroom::Error& warning) { printer.warn(warning.what()); };

  CLI::App app("Stillroom: detector-guided dataset distillation", "stillroom-cli");
  app.set_version_flag("--version", "Stillroom " STILLROOM_VERSION);
  app.require_subcommand(1);
  stillroom::addProjectCommands(app, context);
  stillroom::addCandidates(app, context);
  stillroom::addDecisionCommands(app, context);
  stillroom::addDetectorCommands(app, context);
  stillroom::addEvaluateCommand(app, context);
  stillroom::addAblateCommands(app, context);
  stillroom::addProxyCommand(app, context);
  stillroom::addRankCommand(app, context);
  stillroom::addMetricsCommand(app, context);
  stillroom::addCoresetCommand(app, context);
  stillroom::addTablesCommand(app, context);
  stillroom::addTrainDiffusion(app, context);
  stillroom::addTensorCommands(app, context);
  stillroom::addGradCam(app, context);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return printUsage(app, error) ? 0 : exitUsage;
  }
  return runAction(context, printer);
}
