// SPDX-License-Identifier: GPL-3.0-or-later
#include "gradcam_command.h"

#include "analysis/grad_cam.h"
#include "base/error.h"
#include "base/files.h"
#include "base/output_file.h"
#include "base/texts.h"
#include "pipeline/project_tensors.h"
#include "tensors/devices.h"
#include "terminal/terminal_text.h"
#include "text/name_match.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <charconv>
#include <cstdio>
#include <memory>

namespace stillroom {
namespace {

struct Arguments {
  std::string detector, image, className, out, device = "cpu";
};

/// The output for a class given by name or number.
std::int64_t outputOf(const DetectorCard& card, const std::string& text) {
  const std::vector<std::size_t> found = findName(card.classes, text);
  const std::vector<std::string> shown = distinctNames(card.classes);
  if (found.size() == 1) return static_cast<std::int64_t>(found.front());
  if (found.size() > 1)
    throw Error("gradcam.ambiguous", "{0} fits several of the detector's classes: {1}. Give one's number.",
                {text, listText(found, [&](std::size_t i) { return shown[i]; })});
  std::int64_t number = -1;
  const std::string digits = text.starts_with('@') ? text.substr(1) : text;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error == std::errc() && end == digits.data() + digits.size() && number >= 0 && number < card.spec.classes)
    return number;
  throw Error("gradcam.class",
              "The detector knows no class {0}. Give a number from 0 to {1}, or one of its names: {2}.",
              {text, std::to_string(card.spec.classes - 1), card.classes.empty() ? "–" : listText(shown)});
}

/// Blue, green, yellow, red: [h, w] in 0 … 1 → [h, w, 3] in 0 … 255.
at::Tensor jet(const at::Tensor& heat) {
  const auto bump = [&](double centre) { return (1.5 - (4 * heat - centre).abs()).clamp(0, 1); };
  return at::stack({bump(3), bump(2), bump(1)}, -1) * 255;
}

int gradCamCommand(const Arguments& arguments, const CommandContext& context) {
  requireOutputFile(arguments.out, ".png", {arguments.image, arguments.detector});
  const Detector detector = Detector::load(arguments.detector, {}, deviceByName(arguments.device));
  const at::Tensor image = readPicture(arguments.image).unsqueeze(0);
  const DetectorOutput prediction = detector.predict(image, 1);
  if (!prediction.logits.isfinite().all().item<bool>())
    throw Error("gradcam.not-finite",
                "What the detector says of {0} is no number, so that there is nothing to show. Check the weights.",
                {arguments.image});
  const auto predicted = prediction.predicted.item<std::int64_t>();
  const std::int64_t wanted = arguments.className.empty() ? predicted : outputOf(detector.card(), arguments.className);
  const at::Tensor heat = gradCam(detector, image, at::tensor({wanted}, at::kLong))[0];
  const at::Tensor mixed = (image[0].to(at::kFloat) * 0.5 + jet(heat) * 0.5).round().to(at::kByte).contiguous();
  writeFileAtomically(arguments.out, encodePng(mixed.const_data_ptr<std::uint8_t>(), static_cast<int>(mixed.size(1)),
                                               static_cast<int>(mixed.size(0))));
  const double confidence = prediction.logits.softmax(1)[0][wanted].item<double>();
  if (context.json)
    printJson({{"out", arguments.out}, {"class", wanted}, {"predicted", predicted}, {"confidence", confidence}});
  else
    printLine("%s: class %lld with confidence %s (predicted: %lld)", arguments.out.c_str(),
              static_cast<long long>(wanted), fixedText(confidence, 4).c_str(), static_cast<long long>(predicted));
  return 0;
}

} // namespace

void addGradCam(CLI::App& app, CommandContext& context) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = addCommand(app, context, "gradcam", "Show where in a picture a detector sees a class",
                                 [arguments, &context] { return gradCamCommand(*arguments, context); });
  command->add_option("--detector", arguments->detector, "A safetensors or PyTorch file, whatever its name ends in")
      ->required();
  command->add_option("--image", arguments->image, "A picture")->required();
  command->add_option("--class", arguments->className, "Name or number of the class; else the one predicted");
  command->add_option("--out", arguments->out, "A .png file: the picture with the heat over it")->required();
  addDevice(*command, arguments->device);
}

} // namespace stillroom
