// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/paper_figures.h"

#include "base/files.h"
#include "project/resources.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <sstream>
#include <string_view>
#include <utility>

namespace stillroom {
namespace {

constexpr std::size_t mostPaperBytes = std::size_t{1} << 20;

struct KnownData {
  std::string_view name;
  std::array<std::string_view, 10> classes; ///< sorted
};

constexpr std::array<KnownData, 3> knownData{
    {{"ImageNette",
      {"n01440764", "n02102040", "n02979186", "n03000684", "n03028079", "n03394916", "n03417042", "n03425413",
       "n03445777", "n03888257"}},
     {"ImageWoof",
      {"n02086240", "n02087394", "n02088364", "n02089973", "n02093754", "n02096294", "n02099601", "n02105641",
       "n02111889", "n02115641"}},
     {"CIFAR-10", {"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"}}}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> printedNetworks{
    {{"ConvNet-6", "convnet6"},
     {"ResNetAP-10", "resnetap10"},
     {"ResNet-18", "resnet18"},
     {"ResNet-18-modified", "resnet18-rded"}}};

std::vector<std::string> fieldsOf(const std::string& line) {
  std::vector<std::string> fields;
  std::istringstream in(line);
  for (std::string field; std::getline(in, field, '\t');)
    fields.push_back(field);
  return fields;
}

std::optional<double> numberOf(const std::string& text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

std::vector<PaperFigure> paperFigures() {
  std::istringstream lines(readFile(resourceFolder() / "tables" / "paper_tables.tsv", mostPaperBytes));
  std::vector<PaperFigure> figures;
  for (std::string line; std::getline(lines, line);) {
    const std::vector<std::string> fields = fieldsOf(line);
    if (line.starts_with('#') || fields.size() != 8) continue;
    const std::optional<double> count = numberOf(fields[3]), mean = numberOf(fields[6]);
    if (!count || !mean || fields[0] == "text") continue;
    figures.push_back({fields[0], fields[1], fields[2], fields[4], fields[5], static_cast<std::int64_t>(*count), *mean,
                       numberOf(fields[7])});
  }
  return figures;
}

std::string architectureOf(const PaperFigure& figure) {
  const auto found = std::ranges::find(printedNetworks, figure.network, &decltype(printedNetworks)::value_type::first);
  return found == printedNetworks.end() ? std::string() : std::string(found->second);
}

std::string protocolOf(const PaperFigure& figure) {
  return figure.table == "III" ? "rded" : "minimax";
}

std::string dataSetOf(const std::vector<std::string>& classes) {
  std::vector<std::string> names = classes;
  std::sort(names.begin(), names.end());
  for (const KnownData& known : knownData)
    if (std::equal(names.begin(), names.end(), known.classes.begin(), known.classes.end()))
      return std::string(known.name);
  return {};
}

std::vector<PaperFigure> figuresBeside(const std::vector<PaperFigure>& figures, const TestedRuns& test,
                                       const KeptRun& run) {
  const std::string dataSet = dataSetOf(test.classes);
  std::vector<PaperFigure> beside;
  std::set<std::string> methods;
  for (const PaperFigure& figure : figures)
    if (figure.dataSet == dataSet && figure.imagesPerClass == run.imagesPerClass &&
        architectureOf(figure) == run.architecture && protocolOf(figure) == run.protocol &&
        methods.insert(figure.method).second)
      beside.push_back(figure);
  return beside;
}

} // namespace stillroom
