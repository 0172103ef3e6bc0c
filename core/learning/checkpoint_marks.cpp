// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/checkpoint_marks.h"

#include "base/error.h"

namespace stillroom {
namespace {

constexpr const char* positionKey = "stillroom.training";
constexpr const char* recipeKey = "stillroom.recipe";

std::string markOf(const SafetensorsFile& file, const char* key) {
  const auto found = file.metadata().find(key);
  return found == file.metadata().end() ? std::string() : found->second;
}

} // namespace

TextMap checkpointMarks(const std::string& position, const std::string& recipe) {
  return {{positionKey, position}, {recipeKey, recipe}};
}

void readCheckpointMarks(const SafetensorsFile& file, const std::string& recipe,
                         const std::function<void(const std::string& position)>& read) {
  if (markOf(file, recipeKey) != recipe)
    throw Error("training.other-checkpoint",
                "The checkpoint {0} belongs to a training with other data or options. Use the same ones, or delete it "
                "to start over.",
                {file.path().string()});
  try {
    read(markOf(file, positionKey));
  } catch (const std::exception&) {
    throw Error("training.checkpoint",
                "The checkpoint's tensor “{0}” is missing or has another shape. Delete the checkpoint to start over.",
                {positionKey});
  }
}

} // namespace stillroom
