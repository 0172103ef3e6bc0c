// SPDX-License-Identifier: GPL-3.0-or-later
// The calls by which a program changes files, in front of the C library's own. Counting and acting are serial: what
// other threads do meanwhile waits, so that a point is one state of the disk.
#include "layer/fault_layer.h"

#include "layer/durable_state.h"

#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

namespace stillroom::tests {
namespace fs = std::filesystem;
namespace {

struct Layer {
  std::mutex mutex;
  FaultPlan plan;
  std::string root;
  std::uint64_t passed = 0;
  std::unique_ptr<DurableState> durable;
};

// Never destroyed: files are written until the process has ended.
Layer& layer() {
  static Layer& only = *new Layer;
  return only;
}

std::atomic<bool> armed = false;
/// The layer's own reading and writing is no point.
thread_local bool inside = false;

struct Inside {
  Inside() { inside = true; }
  ~Inside() { inside = false; }
};

template <class Function>
Function* next(const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name)); // NOLINT
}

std::string pathOf(int descriptor) {
  char buffer[4096];
  const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
  const ssize_t size = ::readlink(link.c_str(), buffer, sizeof buffer);
  return {buffer, size > 0 ? static_cast<std::size_t>(size) : 0};
}

bool isBelow(const std::string& path, const std::string& root) {
  return path.starts_with(root) && (path.size() == root.size() || path[root.size()] == '/');
}

std::string absolute(int folder, const char* path) {
  if (path[0] == '/') return path;
  std::error_code error;
  const std::string base = folder == AT_FDCWD ? fs::current_path(error).string() : pathOf(folder);
  return base + "/" + path;
}

[[noreturn]] void die() {
  ::kill(::getpid(), SIGKILL);
  for (;;)
    ::pause();
}

/// One signal that is pending already swallows the next of its kind.
void askTwice() {
  ::kill(::getpid(), SIGINT);
  std::this_thread::sleep_for(std::chrono::milliseconds(200));
  ::kill(::getpid(), SIGINT);
}

bool needsTheDisk(std::string_view call) {
  return call != "remove" && call != "rename";
}

/// What a call is to do: go on, fail with an errno, or write half and die.
struct Verdict {
  int error = 0;
  bool half = false;
};

/// One point. `call` is one of write, sync, "sync all", rename, truncate, remove, folder. Holds the lock while the call
/// runs.
template <class Run>
auto pass(std::string_view call, const std::string& path, Run run) -> decltype(run(Verdict())) {
  Layer& state = layer();
  const std::lock_guard lock(state.mutex);
  const Inside within;
  if (!isBelow(path, state.root)) return run({});
  const bool here = ++state.passed == state.plan.at;
  const FaultAction action = state.plan.action;
  if (action == FaultAction::FailOn && state.passed >= state.plan.at && needsTheDisk(call))
    return run({state.plan.error});
  if (here) {
    if (action == FaultAction::PowerCut) state.durable->writeTo(state.plan.cut, state.plan.seed);
    if (action == FaultAction::Kill || action == FaultAction::PowerCut) die();
    if (action == FaultAction::Tear && call != "write") die();
    if (action == FaultAction::Tear) return run({.half = true});
    if (action == FaultAction::Fail) return run({state.plan.error});
    if (action == FaultAction::Ask) ::kill(::getpid(), SIGTERM);
    if (action == FaultAction::AskTwice) askTwice();
  }
  const auto result = run({});
  if (call == "sync" && result == 0 && state.durable) state.durable->synced(path);
  if (call == "sync all" && result == 0 && state.durable)
    state.durable = std::make_unique<DurableState>(state.plan.root);
  return result;
}

bool counts() {
  return armed.load(std::memory_order_acquire) && !inside;
}

int refused(int error) {
  errno = error;
  return -1;
}

FaultAction actionCalled(std::string_view word) {
  constexpr std::pair<std::string_view, FaultAction> words[] = {
      {"kill", FaultAction::Kill},      {"tear", FaultAction::Tear}, {"fail", FaultAction::Fail},
      {"fail-on", FaultAction::FailOn}, {"ask", FaultAction::Ask},   {"ask-twice", FaultAction::AskTwice}};
  for (const auto& [name, action] : words)
    if (name == word) return action;
  return FaultAction::Count;
}

void armFromEnvironment() {
  const char* root = std::getenv("STILLROOM_FAULT_ROOT");
  const char* action = std::getenv("STILLROOM_FAULT_ACTION");
  const char* at = std::getenv("STILLROOM_FAULT_AT");
  const char* error = std::getenv("STILLROOM_FAULT_ERRNO");
  if (!root || !action) return;
  armFaults({.root = root,
             .action = actionCalled(action),
             .at = at ? std::strtoull(at, nullptr, 10) : 0,
             .error = error ? std::atoi(error) : EIO,
             .cut = {},
             .seed = 0});
}

const bool prepared = (armFromEnvironment(), true);

/// Told by a program that ended by itself.
struct Teller {
  ~Teller() {
    const char* const told = std::getenv("STILLROOM_FAULT_TOLD");
    if (!told) return;
    const Inside within;
    std::ofstream(told) << layer().passed;
  }
};
const Teller teller;

} // namespace

void armFaults(const FaultPlan& plan) {
  Layer& state = layer();
  const std::lock_guard lock(state.mutex);
  const Inside within;
  state.plan = plan;
  state.root = plan.root.string();
  state.passed = 0;
  state.durable = plan.action == FaultAction::PowerCut ? std::make_unique<DurableState>(plan.root) : nullptr;
  armed.store(true, std::memory_order_release);
}

std::uint64_t passedFaultPoints() {
  const std::lock_guard lock(layer().mutex);
  return layer().passed;
}

} // namespace stillroom::tests

using namespace stillroom::tests;

extern "C" {

ssize_t write(int file, const void* data, size_t size) {
  static auto* const real = next<ssize_t(int, const void*, size_t)>("write");
  if (!counts()) return real(file, data, size);
  return pass("write", pathOf(file), [&](const Verdict& verdict) -> ssize_t {
    if (verdict.error) return refused(verdict.error);
    if (!verdict.half) return real(file, data, size);
    real(file, data, size / 2);
    die();
  });
}

ssize_t pwrite64(int file, const void* data, size_t size, off64_t offset) {
  static auto* const real = next<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
  if (!counts()) return real(file, data, size, offset);
  return pass("write", pathOf(file), [&](const Verdict& verdict) -> ssize_t {
    if (verdict.error) return refused(verdict.error);
    if (!verdict.half) return real(file, data, size, offset);
    real(file, data, size / 2, offset);
    die();
  });
}

ssize_t pwrite(int file, const void* data, size_t size, off_t offset) {
  return pwrite64(file, data, size, offset);
}

ssize_t writev(int file, const iovec* pieces, int count) {
  static auto* const real = next<ssize_t(int, const iovec*, int)>("writev");
  if (!counts()) return real(file, pieces, count);
  return pass("write", pathOf(file), [&](const Verdict& verdict) -> ssize_t {
    if (verdict.error) return refused(verdict.error);
    if (!verdict.half) return real(file, pieces, count);
    real(file, pieces, count / 2);
    die();
  });
}

int fsync(int file) {
  static auto* const real = next<int(int)>("fsync");
  if (!counts()) return real(file);
  return pass("sync", pathOf(file),
              [&](const Verdict& verdict) { return verdict.error ? refused(verdict.error) : real(file); });
}

int fdatasync(int file) {
  static auto* const real = next<int(int)>("fdatasync");
  if (!counts()) return real(file);
  return pass("sync", pathOf(file),
              [&](const Verdict& verdict) { return verdict.error ? refused(verdict.error) : real(file); });
}

int syncfs(int file) {
  static auto* const real = next<int(int)>("syncfs");
  if (!counts()) return real(file);
  return pass("sync all", pathOf(file),
              [&](const Verdict& verdict) { return verdict.error ? refused(verdict.error) : real(file); });
}

int ftruncate64(int file, off64_t size) {
  static auto* const real = next<int(int, off64_t)>("ftruncate64");
  if (!counts()) return real(file, size);
  return pass("truncate", pathOf(file),
              [&](const Verdict& verdict) { return verdict.error ? refused(verdict.error) : real(file, size); });
}

int ftruncate(int file, off_t size) {
  return ftruncate64(file, size);
}

int rename(const char* from, const char* to) {
  static auto* const real = next<int(const char*, const char*)>("rename");
  if (!counts()) return real(from, to);
  return pass("rename", absolute(AT_FDCWD, to),
              [&](const Verdict& verdict) { return verdict.error ? refused(verdict.error) : real(from, to); });
}

int renameat(int fromFolder, const char* from, int toFolder, const char* to) {
  static auto* const real = next<int(int, const char*, int, const char*)>("renameat");
  if (!counts()) return real(fromFolder, from, toFolder, to);
  return pass("rename", absolute(toFolder, to), [&](const Verdict& verdict) {
    return verdict.error ? refused(verdict.error) : real(fromFolder, from, toFolder, to);
  });
}

int unlink(const char* path) {
  static auto* const real = next<int(const char*)>("unlink");
  if (!counts()) return real(path);
  return pass("remove", absolute(AT_FDCWD, path),
              [&](const Verdict& verdict) { return verdict.error ? refused(verdict.error) : real(path); });
}

int unlinkat(int folder, const char* path, int flags) {
  static auto* const real = next<int(int, const char*, int)>("unlinkat");
  if (!counts()) return real(folder, path, flags);
  return pass("remove", absolute(folder, path), [&](const Verdict& verdict) {
    return verdict.error ? refused(verdict.error) : real(folder, path, flags);
  });
}

int remove(const char* path) {
  static auto* const real = next<int(const char*)>("remove");
  if (!counts()) return real(path);
  return pass("remove", absolute(AT_FDCWD, path),
              [&](const Verdict& verdict) { return verdict.error ? refused(verdict.error) : real(path); });
}

int mkdir(const char* path, mode_t mode) {
  static auto* const real = next<int(const char*, mode_t)>("mkdir");
  if (!counts()) return real(path, mode);
  return pass("folder", absolute(AT_FDCWD, path),
              [&](const Verdict& verdict) { return verdict.error ? refused(verdict.error) : real(path, mode); });
}

} // extern "C"
