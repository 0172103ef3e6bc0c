// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffusion/autoencoder_kl.h"
#include "models/formats/diffusion_model.h"
#include "models/kernels/bf16_attention.h"
#include "models/kernels/packed_weights.h"
#include "models/kernels/patches.h"
#include "models/layers/attention.h"
#include "models/layers/layers.h"
#include "support/test_main.h"

#include <ATen/ATen.h>
#include <ATen/record_function.h>
#include <QtTest>
#include <c10/core/InferenceMode.h>

#include <map>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

using namespace stillroom;

namespace {

/// Random weights of a seed, with savings or without.
class SavingSource : public TensorSource {
public:
  SavingSource(at::ScalarType dtype, const Savings& savings) : m_inner(1, dtype), m_savings(savings) {}
  at::Tensor take(const std::string& name, at::IntArrayRef shape, const Initial& initial) override {
    return m_inner.take(name, shape, initial);
  }
  bool contains(const std::string&) const override { return false; }
  Savings savings() const override { return m_savings; }

private:
  RandomTensorSource m_inner;
  Savings m_savings;
};

double difference(const at::Tensor& a, const at::Tensor& b) {
  const at::Tensor x = a.to(at::kDouble), y = b.to(at::kDouble);
  return ((x - y).norm() / y.norm()).item<double>();
}

/// How often this thread calls each of LibTorch's operators while this lives; one at a time.
class OperatorsCalled {
public:
  OperatorsCalled()
      : m_handle(at::addThreadLocalCallback(
            at::RecordFunctionCallback(&OperatorsCalled::count).scopes({at::RecordScope::FUNCTION}))) {
    counts().clear();
  }
  ~OperatorsCalled() { at::removeCallback(m_handle); }
  OperatorsCalled(const OperatorsCalled&) = delete;
  OperatorsCalled& operator=(const OperatorsCalled&) = delete;

  std::map<std::string, int> all() const { return counts(); }
  /// Products with weights that oneDNN laid out.
  int packedProducts() const {
    return counts()["mkldnn::_convolution_pointwise"] + counts()["mkldnn::_linear_pointwise"];
  }

private:
  static std::map<std::string, int>& counts() {
    static thread_local std::map<std::string, int> all;
    return all;
  }
  static std::unique_ptr<at::ObserverContext> count(const at::RecordFunction& called) {
    ++counts()[called.name()];
    return nullptr;
  }

  at::CallbackHandle m_handle;
};

bool packs(at::ScalarType dtype) {
  return canPack(at::empty({1}, dtype));
}

constexpr const char* noPacking = "LibTorch has no oneDNN for this processor and type: nothing is packed.";

/// Whether leaving this saving out changes what is done here.
bool matters(const std::string& saving, at::ScalarType dtype) {
  if (saving == "packed-weights") return packs(dtype);
  if (saving == "small-maps") return packs(dtype) && (dtype == at::kFloat || hasMatrixUnit());
  if (saving == "blocked-attention") return dtype == at::kBFloat16 && hasBf16Products() && !hasMatrixUnit();
  return true;
}

/// Its kernel can't run then; everySavingAgreesWithNone covers what runs in its place.
constexpr const char* noBf16Products = "This processor has no AVX512-BF16, which this kernel is made of.";

double tolerance(at::ScalarType dtype) {
  return dtype == at::kFloat ? 1e-5 : 2e-2;
}

at::Tensor normal(at::IntArrayRef shape, at::ScalarType dtype = at::kFloat) {
  return at::randn(shape).to(dtype);
}

/// The middle of a network: channels-last, as networks run.
at::Tensor map(at::IntArrayRef shape, at::ScalarType dtype) {
  return normal(shape, dtype).contiguous(at::MemoryFormat::ChannelsLast);
}

} // namespace

class TestSavings : public QObject {
  Q_OBJECT

  static void types() {
    QTest::addColumn<at::ScalarType>("dtype");
    for (const at::ScalarType dtype : {at::kFloat, at::kBFloat16})
      QTest::newRow(c10::toString(dtype)) << dtype;
  }

  static DiffusionModel model(const Savings& savings, at::ScalarType dtype) {
    return DiffusionModel::random(5, {.parts = {.text = false}, .dtype = dtype, .savings = savings});
  }

private Q_SLOTS:
  void initTestCase() { at::manual_seed(3); }

  void packedConvolutionsAgree_data() {
    QTest::addColumn<int>("kernel");
    QTest::addColumn<int>("stride");
    QTest::addColumn<at::ScalarType>("dtype");
    for (const at::ScalarType dtype : {at::kFloat, at::kBFloat16}) {
      QTest::addRow("3x3, %s", c10::toString(dtype)) << 3 << 1 << dtype;
      QTest::addRow("3x3, stride 2, %s", c10::toString(dtype)) << 3 << 2 << dtype;
      QTest::addRow("1x1, %s", c10::toString(dtype)) << 1 << 1 << dtype;
    }
  }

  /// Also when the shape of the input changes between calls and back.
  void packedConvolutionsAgree() {
    QFETCH(int, kernel);
    QFETCH(int, stride);
    QFETCH(at::ScalarType, dtype);
    if (!packs(dtype)) QSKIP(noPacking);
    const c10::InferenceMode inference;
    SavingSource plainSource(dtype, Savings::none()), packedSource(dtype, Savings::all());
    const Conv2dShape shape{.in = 48, .out = 80, .kernel = kernel, .stride = stride, .padding = kernel / 2};
    const Conv2d plain(plainSource, "c", shape), packed(packedSource, "c", shape), copy = packed;
    for (const std::int64_t side : {16, 7, 16, 33, 8, 1, 4}) {
      const at::Tensor x = map({2, 48, side, side}, dtype);
      const OperatorsCalled called;
      const at::Tensor expected = plain(x);
      QCOMPARE(called.packedProducts(), 0);
      QVERIFY(difference(packed(x), expected) < tolerance(dtype));
      QCOMPARE(called.packedProducts(), 1);
      QVERIFY(at::equal(copy(x), packed(x)));
    }
    QCOMPARE(packed.dtype(), dtype);
  }

  void packedConvolutionsActivate_data() { types(); }

  void packedConvolutionsActivate() {
    QFETCH(at::ScalarType, dtype);
    if (!packs(dtype)) QSKIP(noPacking);
    const c10::InferenceMode inference;
    const at::Tensor weight = normal({80, 48, 3, 3}, dtype) / 20, bias = normal({80}, dtype);
    const at::Tensor x = map({2, 48, 9, 9}, dtype), other = map({2, 80, 5, 5}, dtype);
    const std::int64_t stride = 2, padding = 1;
    const at::Tensor plain = at::conv2d(x, weight, bias, stride, padding);
    for (const bool smallMaps : {false, true}) {
      PackedConvolution packed(weight, stride, padding, smallMaps);
      QVERIFY(difference(packed(x, bias, other), plain + other) < tolerance(dtype));
      QVERIFY(difference(packed.activated(x, bias), at::relu(plain)) < tolerance(dtype));
      QVERIFY(difference(packed.activated(x, bias, other), at::relu(plain + other)) < tolerance(dtype));
    }
  }

  void patchesAreLibTorchsColumns() {
    for (const std::int64_t stride : {1, 2}) {
      for (const auto& [height, width] : {std::pair{4, 4}, {5, 8}, {1, 1}, {2, 1}, {1, 3}}) {
        const at::Tensor x = map({3, 6, height, width}, at::kFloat);
        const std::int64_t one[] = {1, 1}, kernel[] = {3, 3}, strides[] = {stride, stride};
        const at::Tensor columns = at::im2col(x, kernel, one, one, strides); // [N, C · 9, pixels]
        const at::Tensor expected = columns.view({3, 6, 9, -1}).permute({0, 3, 2, 1}).reshape({-1, 54});
        QVERIFY(at::equal(patchesOf(x, stride), expected));
        QCOMPARE(columns.size(2), strided(height, stride) * strided(width, stride));
      }
    }
  }

  void packedLinearLayersAgree_data() { types(); }

  void packedLinearLayersAgree() {
    QFETCH(at::ScalarType, dtype);
    if (!packs(dtype)) QSKIP(noPacking);
    const c10::InferenceMode inference;
    for (const bool bias : {true, false}) {
      SavingSource plainSource(dtype, Savings::none()), packedSource(dtype, Savings::all());
      const Linear plain(plainSource, "l", 36, 100, bias), packed(packedSource, "l", 36, 100, bias);
      for (const std::int64_t rows : {1, 77, 1, 300}) {
        const at::Tensor x = normal({2, rows, 36}, dtype);
        const OperatorsCalled called;
        const at::Tensor expected = plain(x);
        QCOMPARE(called.packedProducts(), 0);
        QVERIFY(difference(packed(x), expected) < tolerance(dtype));
        QCOMPARE(called.packedProducts(), 1);
      }
    }
  }

  void packedLayersServeSeveralThreads() {
    SavingSource source(at::kFloat, Savings::all()), plainSource(at::kFloat, Savings::none());
    const Linear packed(source, "l", 24, 24), plain(plainSource, "l", 24, 24);
    std::vector<double> worst(4, 1);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < worst.size(); ++i)
      threads.emplace_back([&, i] {
        const c10::InferenceMode inference;
        worst[i] = 0;
        for (int call = 0; call < 30; ++call) {
          const at::Tensor x = at::full({1, static_cast<std::int64_t>(i) + 1, 24}, 0.1 * call);
          worst[i] = std::max(worst[i], difference(packed(x), plain(x)));
        }
      });
    for (std::thread& thread : threads)
      thread.join();
    for (const double w : worst)
      QVERIFY(w < 1e-5);
  }

  void blockedAttentionAgrees_data() {
    QTest::addColumn<int>("queries");
    QTest::addColumn<int>("keys");
    QTest::addColumn<int>("size");
    QTest::newRow("SD-1.5, 32") << 1024 << 1024 << 40;
    QTest::newRow("SD-1.5, text") << 1024 << 77 << 40;
    QTest::newRow("SD-1.5, 16") << 256 << 256 << 80;
    QTest::newRow("SD-1.5, 8") << 64 << 64 << 160;
    QTest::newRow("SD-2") << 300 << 300 << 64;
    QTest::newRow("one key") << 5 << 1 << 8;
    QTest::newRow("one query") << 1 << 130 << 2;
    QTest::newRow("odd numbers") << 49 << 129 << 34;
  }

  /// As near to the exact result as LibTorch's own.
  void blockedAttentionAgrees() {
    QFETCH(int, queries);
    QFETCH(int, keys);
    QFETCH(int, size);
    if (!hasBf16Products()) QSKIP(noBf16Products);
    constexpr std::int64_t heads = 3, count = 2;
    const at::Tensor q = normal({count, queries, heads * size}, at::kBFloat16) * 2;
    const at::Tensor both = normal({count, keys, 2 * heads * size}, at::kBFloat16); // strided, as of one product
    const at::Tensor k = both.narrow(2, 0, heads * size), v = both.narrow(2, heads * size, heads * size);
    const auto split = [&](const at::Tensor& x, at::ScalarType dtype) {
      return x.to(dtype).unflatten(2, at::IntArrayRef{heads, size}).transpose(1, 2);
    };
    const auto reference = [&](at::ScalarType dtype) {
      return at::scaled_dot_product_attention(split(q, dtype), split(k, dtype), split(v, dtype))
          .transpose(1, 2)
          .flatten(2);
    };
    const at::Tensor exact = reference(at::kDouble);
    for (const int threads : {1, 2, 5}) {
      const at::Tensor out = at::full_like(q, 7);
      std::vector<Bf16Head> work;
      for (std::int64_t n = 0; n < count; ++n)
        for (std::int64_t h = 0; h < heads; ++h) {
          const auto part = [&](const at::Tensor& x) {
            return x.data_ptr<c10::BFloat16>() + n * x.stride(0) + h * size;
          };
          work.push_back({part(q), part(k), part(v), part(out), queries, keys, size, q.stride(1), k.stride(1),
                          v.stride(1), out.stride(1)});
        }
      attendBf16(work, threads);
      QVERIFY(difference(out, exact) < 1.5 * difference(reference(at::kBFloat16), exact) + 1e-3);
    }
  }

  void blockedAttentionKeepsNaN() {
    if (!hasBf16Products()) QSKIP(noBf16Products);
    at::Tensor q = normal({20, 16}, at::kBFloat16), out = at::zeros_like(q);
    q[3][5] = std::nan("");
    auto* data = q.data_ptr<c10::BFloat16>();
    const Bf16Head head{data, data, data, out.data_ptr<c10::BFloat16>(), 20, 20, 16, 16, 16, 16, 16};
    attendBf16({&head, 1}, 1);
    QVERIFY(at::isnan(out[3]).all().item<bool>());
  }

  void everySavingAgreesWithNone_data() {
    QTest::addColumn<QString>("without");
    QTest::addColumn<at::ScalarType>("dtype");
    for (const char* without :
         {"", "packed-weights", "small-maps", "blocked-attention", "prepared-text", "shared-halves"})
      for (const at::ScalarType dtype : {at::kFloat, at::kBFloat16})
        if (dtype != at::kFloat || QByteArray(without) != "blocked-attention")
          QTest::addRow("%s, %s", *without ? without : "all on", c10::toString(dtype)) << without << dtype;
  }

  void everySavingAgreesWithNone() {
    QFETCH(QString, without);
    QFETCH(at::ScalarType, dtype);
    if (!matters(without.toStdString(), dtype)) QSKIP("This saving has nothing to save on this processor.");
    const c10::InferenceMode inference;
    const DiffusionModel plain = model(Savings::none(), dtype), all = model(Savings::all(), dtype);
    const DiffusionModel quick = model(Savings::without(without.toStdString()), dtype);
    const at::Tensor latents = normal({3, 4, 8, 8}), text = normal({6, 77, 32}), time = at::full({1}, 301);
    const auto runs = [&](const DiffusionModel& each) {
      const OperatorsCalled called;
      const std::vector<at::Tensor> results{each.unet->forward(at::cat({latents, latents}), time, text),
                                            each.unet->forward(latents, time, each.unet->prepare(text)),
                                            each.autoencoder->decode(latents)};
      return std::pair(results, called.all());
    };
    const auto [expected, none] = runs(plain);
    const auto [found, done] = runs(quick);
    for (std::size_t i = 0; i < expected.size(); ++i)
      QVERIFY(difference(found[i], expected[i]) < tolerance(dtype));
    QVERIFY(difference(found[1], expected[0]) < tolerance(dtype));
    QVERIFY(done != none);
    // What the caller of a network decides shows in no single call of it.
    if (without != "" && without != "prepared-text" && without != "shared-halves") QVERIFY(done != runs(all).second);
  }

  /// Without attention at the finest level the halves stay one for longer, skips included.
  void halvesAreSharedWhereTheTextComesLate() {
    const c10::InferenceMode inference;
    UNetConfig config;
    config.levels = {{16, 2, 2, false, false}, {32, 1, 2, true, true}};
    config.textChannels = 12;
    config.normGroups = 8;
    SavingSource source(at::kFloat, Savings::none());
    const UNet2DCondition unet(config, source);
    const at::Tensor latents = normal({2, 4, 8, 8}), text = normal({4, 5, 12}), time = at::full({1}, 9);
    const at::Tensor pair = unet.forward(at::cat({latents, latents}), time, text);
    QVERIFY(difference(unet.forward(latents, time, unet.prepare(text)), pair) < 1e-5);
  }

  void savingsAreNamed() {
    QVERIFY(!Savings::without("shared-halves,packed-weights").packedWeights);
    QVERIFY(Savings::without("shared-halves").preparedText);
    QVERIFY(Savings::all().foldedNorms && !Savings::without("folded-norms").foldedNorms);
    QVERIFY(!Savings::without("all").preparedText);
    QVERIFY_THROWS_EXCEPTION(std::exception, Savings::without("haste"));
  }
};

STILLROOM_TEST(TestSavings)
#include "test_savings.moc"
