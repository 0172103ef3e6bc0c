// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/prototypes/class_prototypes.h"

namespace stillroom {

void makeClassPrototypes(const std::vector<PrototypeWork>& classes, std::int64_t done, std::int64_t total,
                         PrototypeStore& store, const PrototypeOptions& options, const TaskContext& context) {
  options.check();
  if (classes.empty()) return;
  const PrototypeMethod& method = prototypeMethod(options.method);
  ProgressMeter meter(context, Stage::Prototypes, Unit::Classes, total, done);
  TaskContext quiet = context;
  quiet.onProgress = nullptr;
  for (const PrototypeWork& work : classes) {
    store.put(work.classIndex, method.make(store.latents(work.classIndex), work.classFolder, options, quiet));
    meter.advance();
  }
}

} // namespace stillroom
