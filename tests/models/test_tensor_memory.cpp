// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffusion/autoencoder_tiny.h"
#include "models/kernels/block_pool.h"
#include "models/kernels/device_memory.h"
#include "models/kernels/tensor_memory.h"
#include "support/test_main.h"
#include "tensors/out_of_memory.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

#include <cstring>
#include <random>
#include <thread>
#include <vector>

using namespace stillroom;

namespace {

constexpr std::size_t mebibyte = std::size_t{1} << 20;

/// Takes and gives back at random; each block carries a mark that must still stand when it goes back.
class Borrower {
public:
  Borrower(BlockPool& pool, unsigned seed) : m_pool(pool), m_random(seed) {}

  void step() {
    if (m_blocks.size() < 6 && m_random() % 2 == 0) {
      const std::size_t size = 1 + m_random() % (9 * mebibyte);
      auto* start = static_cast<unsigned char*>(m_pool.take(size));
      const auto mark = static_cast<unsigned char>(m_random());
      start[0] = start[size - 1] = mark;
      m_aligned = m_aligned && reinterpret_cast<std::uintptr_t>(start) % BlockPool::pageSize == 0;
      m_blocks.push_back({start, size, mark});
    } else if (!m_blocks.empty()) {
      const Block block = m_blocks[m_random() % m_blocks.size()];
      m_kept = m_kept && block.start[0] == block.mark && block.start[block.size - 1] == block.mark;
      m_kept = m_pool.put(block.start) && m_kept;
      std::erase_if(m_blocks, [&](const Block& other) { return other.start == block.start; });
    }
  }
  bool aligned() const { return m_aligned; }
  bool kept() const { return m_kept; }
  std::size_t lent() const { return m_blocks.size(); }

private:
  struct Block {
    unsigned char* start;
    std::size_t size;
    unsigned char mark;
  };
  BlockPool& m_pool;
  std::mt19937 m_random;
  std::vector<Block> m_blocks;
  bool m_aligned = true, m_kept = true;
};

} // namespace

class TestTensorMemory : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void handsTheSameBlockOutAgain() {
    BlockPool pool;
    void* first = pool.take(5 * mebibyte);
    QVERIFY(pool.put(first));
    QCOMPARE(pool.take(4 * mebibyte), first);
    QVERIFY(pool.put(first));
    QCOMPARE(pool.state().kept, 5 * mebibyte);
    pool.release();
    QCOMPARE(pool.state().kept, std::size_t{0});
  }

  void holdsTwiceWhatWasWantedAtOnceAtMost() {
    BlockPool pool;
    Borrower borrower(pool, 1);
    for (int i = 0; i < 5000; ++i) {
      borrower.step();
      const BlockPool::State state = pool.state();
      QVERIFY(state.lent + state.kept <= 2 * state.peak);
    }
    pool.release();
    const std::size_t base = pool.state().lent;
    for (int i = 0; i < 5000; ++i) {
      borrower.step();
      const BlockPool::State state = pool.state();
      QVERIFY(state.lent + state.kept <= 2 * state.peak - base);
    }
    QVERIFY(borrower.aligned() && borrower.kept());
  }

  void keepsThreadsApart() {
    BlockPool pool;
    std::vector<Borrower> borrowers;
    for (unsigned seed = 0; seed < 4; ++seed)
      borrowers.emplace_back(pool, seed);
    {
      std::vector<std::jthread> threads;
      for (Borrower& borrower : borrowers)
        threads.emplace_back([&] {
          for (int i = 0; i < 2000; ++i)
            borrower.step();
        });
    }
    for (const Borrower& borrower : borrowers)
      QVERIFY(borrower.kept());
  }

  void refusesWhatIsNotItsOwn() {
    BlockPool pool;
    int mine = 0;
    QVERIFY(!pool.put(&mine));
    void* block = pool.take(1);
    QVERIFY(pool.put(block));
    QVERIFY(!pool.put(block));
  }

  void hasNoBlockForTheImpossible() {
    BlockPool pool;
    QCOMPARE(pool.take(SIZE_MAX), nullptr);
    QCOMPARE(pool.take(std::size_t{1} << 60), nullptr);
    QCOMPARE(pool.state().lent, std::size_t{0});
  }

  /// The first call is made before the tensors' memory is kept, the others after.
  void changesNoBit() {
    const c10::InferenceMode inference;
    RandomTensorSource source(3);
    const AutoencoderTiny network(AutoencoderTinyConfig{}, source);
    const at::Tensor latents = at::randn({1, 4, 32, 32});
    const at::Tensor before = network.decode(latents);
    keepTensorMemory();
    for (int i = 0; i < 3; ++i)
      QVERIFY(at::equal(network.decode(latents), before));
    releaseTensorMemory();
    QVERIFY(at::equal(network.decode(latents), before));
  }

  void saysWhenMemoryRanOut() {
    keepTensorMemory();
    bool known = false;
    try {
      at::empty({std::int64_t{1} << 58}, at::kByte);
    } catch (const std::exception& error) {
      known = isOutOfMemory(error);
    }
    QVERIFY(known);
  }
};

STILLROOM_TEST(TestTensorMemory)
#include "test_tensor_memory.moc"
