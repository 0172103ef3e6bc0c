// SPDX-License-Identifier: GPL-3.0-or-later
#include "child_process.h"

#include "base/error.h"

#include <csignal>
#include <cstdlib>
#include <exception>
#include <stdexcept>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace stillroom::tests {
namespace {

void say(int pipe, const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const ssize_t size = ::write(pipe, text.data() + at, text.size() - at);
    if (size <= 0) return;
    at += static_cast<std::size_t>(size);
  }
}

[[noreturn]] void workAndEnd(const std::function<std::string()>& work, int pipe) {
  const rlimit none{0, 0};
  ::setrlimit(RLIMIT_CORE, &none);
  int status = 0;
  try {
    say(pipe, work());
  } catch (const Error& error) {
    say(pipe, error.code() + ": " + error.what());
    status = 1;
  } catch (const std::exception& error) {
    say(pipe, std::string("no sentence of ours: ") + error.what());
    status = 1;
  }
  ::_exit(status);
}

std::string heard(int pipe) {
  std::string text;
  char buffer[4096];
  for (ssize_t size = 0; (size = ::read(pipe, buffer, sizeof buffer)) > 0;)
    text.append(buffer, static_cast<std::size_t>(size));
  return text;
}

} // namespace

ChildEnd inChild(const std::function<std::string()>& work) {
  int ends[2];
  if (::pipe(ends) != 0) throw std::runtime_error("no pipe");
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("no process");
  if (child == 0) {
    ::close(ends[0]);
    workAndEnd(work, ends[1]);
  }
  ::close(ends[1]);
  ChildEnd end;
  end.said = heard(ends[0]);
  ::close(ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  end.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
  end.failed = !end.killed && !(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  if (WIFSIGNALED(status) && !end.killed) end.said += "signal " + std::to_string(WTERMSIG(status));
  return end;
}

} // namespace stillroom::tests
