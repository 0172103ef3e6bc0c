// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "images/image_file.h"
#include "images/image_folder.h"
#include "learning/labelled_images.h"
#include "support/labelled_file.h"
#include "support/run_program.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "support/tiny_project.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace stillroom;
using namespace stillroom::tests;
using nlohmann::json;
namespace fs = std::filesystem;

/// train-diffusion as a user meets it: a folder of pictures goes in, a model that projects run with comes out.
class TestTrainDiffusion : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root, m_data, m_model;

  /// A training of seconds; an option in `more` takes the place of the one here.
  QStringList command(const fs::path& data, const fs::path& out, const QStringList& more = {}) const {
    QStringList words{"train-diffusion", "--data", text(data), "--out", text(out)};
    const std::vector<std::pair<QString, QString>> usual{
        {"--size", "32"},       {"--shape", "tiny"},      {"--steps", "30"},
        {"--batch", "8"},       {"--vae-steps", "40"},    {"--vae-batch", "8"},
        {"--look-every", "10"}, {"--preview-every", "0"}, {"--threads", "1"}};
    for (const auto& [name, value] : usual)
      if (!more.contains(name)) words << name << value;
    return words + more;
  }

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    m_data = m_root / "data";
    m_model = m_root / "model";
    writeTinyData(m_data, 24);
    const Outcome trained = cli(command(m_data, m_model, {"--json", "--preview-every", "20"}));
    QVERIFY2(trained.exitCode == 0, trained.err.c_str());
    const json document = json::parse(trained.out);
    QCOMPARE(document["images"], 72);
    QCOMPARE(document["history"].size(), std::size_t{7});
    QVERIFY2(trained.err.find("denoiser  step 30 of 30") != std::string::npos, trained.err.c_str());
    QVERIFY(!fs::exists(m_root / "model.checkpoint"));
  }

  void sheetsArePictures() {
    const DecodedImage sheet = readImage(m_root / "model.samples" / "denoiser-000020.png");
    QCOMPARE(sheet.width, 3 * 32);
    QCOMPARE(sheet.height, 4 * 32);
  }

  void projectsRunWithIt() {
    const fs::path project = m_root / "p.stillroom";
    Outcome outcome =
        cli({"new", text(project), "--data", text(m_data), "--preset", "tiny", "--diffusion", text(m_model)});
    QVERIFY2(outcome.exitCode == 0, outcome.err.c_str());
    outcome = cli({"run", text(project)});
    QVERIFY2(outcome.exitCode == 0, outcome.err.c_str());
    QCOMPARE(cli({"verify", text(project)}).exitCode, 0);
  }

  /// The program for machines with LibTorch alone takes a tensor file of the same pictures.
  void stillroomTrainMakesTheSameModel() {
    LabelledImages data{at::empty({72, 32, 32, 3}, at::kByte), at::arange(3).repeat_interleave(24), {}};
    const ImageFolder folder = scanImageFolder(m_data);
    data.classes = folder.classes;
    for (std::size_t i = 0; i < folder.files.size(); ++i) {
      const DecodedImage image = readImage(m_data / folder.files[i].relativePath);
      std::copy(image.rgb.begin(), image.rgb.end(),
                data.images[static_cast<std::int64_t>(i)].mutable_data_ptr<std::uint8_t>());
    }
    saveLabelledImages(m_root / "data.safetensors", data);
    QProcess process;
    process.start(text(program("stillroom-train")), command(m_root / "data.safetensors", m_root / "trained"));
    const Outcome outcome = outcomeOf(process);
    QVERIFY2(outcome.exitCode == 0, outcome.err.c_str());
    QCOMPARE(fileListing(m_root / "trained"), fileListing(m_model));
  }

  void interruptedItExits130AndGoesOnToTheSameFiles() {
    const fs::path out = m_root / "interrupted";
    QProcess process;
    process.setReadChannel(QProcess::StandardError);
    process.start(text(program("stillroom-cli")), command(m_data, out));
    while (process.waitForReadyRead(60000) && !process.readAll().contains("denoiser  step 10")) {
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(!fs::exists(out));
    const Outcome resumed = cli(command(m_data, out, {"--resume"}));
    QVERIFY2(resumed.exitCode == 0, resumed.err.c_str());
    QCOMPARE(fileListing(out), fileListing(m_model));
  }

  void aFullDiskIsOneSentenceAndLeavesNothingHalfWritten() {
    const fs::path out = m_root / "full";
    QProcess process;
    // A limit on the size of files fails like a full disk does, at the writing.
    process.start("sh",
                  QStringList{"-c", "trap '' XFSZ; ulimit -f 40; exec \"$@\"", "sh", text(program("stillroom-cli"))} +
                      command(m_data, out));
    const Outcome outcome = outcomeOf(process);
    QCOMPARE(outcome.exitCode, 1);
    const QString sentence = QString::fromStdString(outcome.err);
    QVERIFY2(sentence.contains("full.checkpoint") && sentence.contains("can't be written"), outcome.err.c_str());
    for (const auto& entry : fs::directory_iterator(m_root))
      QVERIFY2(!entry.path().filename().string().starts_with("full"), entry.path().c_str());
  }

  void mixedAndGreyAndBrokenPicturesAreTaken() {
    const fs::path data = m_root / "mixed";
    fs::create_directories(data / "only");
    const std::vector<std::uint8_t> pixels(200 * 90 * 3, 120);
    writeFileAtomically(data / "only" / "wide.png", encodePng(pixels.data(), 200, 90));
    writeFileAtomically(data / "only" / "small.png", encodePng(pixels.data(), 9, 11));
    const std::string grey = "P5\n40 30\n255\n" + std::string(40 * 30, 'x');
    writeFileAtomically(data / "only" / "grey.pgm", grey);
    writeFileAtomically(data / "only" / "broken.png", "no picture");
    const Outcome outcome = cli(command(data, m_root / "mixed-model", {"--steps", "4", "--vae-steps", "4"}));
    QVERIFY2(outcome.exitCode == 0, outcome.err.c_str());
    QVERIFY2(outcome.err.find("broken.png") != std::string::npos, outcome.err.c_str());
  }

  void faultsAreOneSentence_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("part");
    const fs::path out = m_root / "never", empty = m_root / "empty";
    fs::create_directories(empty / "nothing");
    writeFileAtomically(m_root / "two.txt", "one\ntwo\n");
    QTest::newRow("no data") << command(m_root / "none", out) << 1 << "none";
    QTest::newRow("empty class") << command(empty, out) << 1 << "nothing";
    QTest::newRow("taken folder") << command(m_data, m_model) << 1 << "model";
    QTest::newRow("diverges") << command(m_data, out, {"--lr", "1e30"}) << 1 << "loss in step";
    QTest::newRow("prompts") << command(m_data, out, {"--prompts", text(m_root / "two.txt")}) << 1 << "2 prompts";
    QTest::newRow("autoencoder") << command(m_data, out, {"--vae", text(m_root / "none")}) << 1 << "none";
  }
  void faultsAreOneSentence() {
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, part);
    const Outcome outcome = cli(arguments);
    QCOMPARE(outcome.exitCode, exitCode);
    const std::string last = outcome.err.substr(outcome.err.rfind("stillroom-cli: "));
    QVERIFY2(QString::fromStdString(last).contains(part), outcome.err.c_str());
    QCOMPARE(std::count(last.begin(), last.end(), '\n'), 1);
    QVERIFY(!fs::exists(m_root / "never"));
  }

  void wrongOptionsAreUsage() {
    QCOMPARE(cli(command(m_data, m_root / "never", {"--unet-channels", "8,x"})).exitCode, 2);
    QCOMPARE(cli(command(m_data, m_root / "never", {"--prediction"})).exitCode, 2);
  }
};

STILLROOM_TEST(TestTrainDiffusion)
#include "test_train_diffusion.moc"
