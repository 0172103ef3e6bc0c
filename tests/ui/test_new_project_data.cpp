// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_project_fixture.h"

#include "base/error.h"
#include "base/files.h"
#include "images/image_folder.h"
#include "support/errors.h"
#include "support/test_main.h"
#include "support/tiny_project.h"
#include "ui/new_project/new_project_backend.h"
#include "ui/new_project/preset_list_model.h"
#include "ui/new_project/preset_values_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>

using namespace Qt::StringLiterals;
using namespace stillroom;
using namespace stillroom::ui;
using tests::drop;
using tests::text;
namespace fs = std::filesystem;

/// What is found in folders that are given or dropped.
class TestNewProjectData : public QObject, private tests::NewProjectFixture {
  Q_OBJECT

private Q_SLOTS:
  void modelsFollowTheRules() {
    constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::QtTest;
    PresetListModel presets;
    const QAbstractItemModelTester presetTester(&presets, reporting);
    presets.setPresets(newProjectBackend().presets());
    QVERIFY(presets.rowCount() > 3);
    const int known = presets.rowCount();
    QCOMPARE(presets.rowOf(u"/elsewhere/mine.toml"_s), known);
    PresetValuesModel values;
    const QAbstractItemModelTester valueTester(&values, reporting);
    values.setPreset(Preset::load("tiny"));
    const QModelIndex value = values.index(0, PresetValuesModel::ValueColumn);
    QVERIFY(values.setData(value, u"other"_s, Qt::EditRole));
    QCOMPARE(values.changes().size(), std::size_t{1});
    values.setPreset(Preset::load("sample"));
    values.reset(0);
    QVERIFY(values.changes().empty());
  }

  void init() {
    close();
    open();
  }
  void cleanup() { dialog.reset(); }

  void theProposedFolderFollowsTheData() {
    auto* folder = field<QLineEdit>("Project folder");
    fs::create_directories(root() / "set" / "train" / "x");
    fillIn();
    QTRY_COMPARE(folder->text(), text(root() / "data.stillroom"));
    fs::create_directories(root() / "set.stillroom" / "taken");
    dialog->form().setData(text(root() / "set"));
    QTRY_COMPARE(folder->text(), text(root() / "set-2.stillroom"));
    fs::remove_all(root() / "set.stillroom");
    dialog->form().setData(text(root() / "set" / "train"));
    QTRY_COMPARE(folder->text(), text(root() / "set.stillroom"));
    folder->clear();
    QTRY_VERIFY(sentence("Project folder").contains(QStringLiteral("Choose a new folder")));
    QVERIFY(folder->text().isEmpty()); // somebody is about to type
    type(QStringLiteral("Project folder"), text(root() / "elsewhere"));
    dialog->form().setData(text(root() / "data"));
    QTRY_VERIFY(sentence("Data folder").contains(QStringLiteral("18")));
    QCOMPARE(folder->text(), text(root() / "elsewhere"));
  }

  void whatLiesBeneathIsTold() {
    const fs::path data = root() / "mixed";
    tests::writeTinyData(data, 2);
    writeFileAtomically(data / "birch" / "notes.txt", "no image");
    fs::remove(data / "cedar" / "1.png");
    dialog->form().setData(text(data));
    QTRY_VERIFY(sentence("Data folder").contains(QStringLiteral("ash, birch, cedar")));
    QVERIFY(sentence("Data folder").contains(QStringLiteral("smallest is cedar with 1")));
    QVERIFY(sentence("Data folder").contains(QStringLiteral("5 image")));
    QVERIFY(sentence("Data folder").contains(QStringLiteral("1 file")));
    QCOMPARE(kindOf("Data folder"), FieldNote::Kind::Hint);
    writeFileAtomically(data / "ash" / "0.png", "an image by its name alone");
    dialog->form().setData(text(data) + QStringLiteral("//"));
    QTRY_COMPARE(kindOf("Data folder"), FieldNote::Kind::Hint);
    dialog->form().setData(text(root() / "data"));
    QTRY_VERIFY(sentence("Data folder").contains(QStringLiteral("18")));
    dialog->form().setData(text(data));
    QTRY_COMPARE(kindOf("Data folder"), FieldNote::Kind::Notice);
    QVERIFY(sentence("Data folder").contains(QStringLiteral("is no readable image")));
  }

  void splitsAreNoClasses() {
    const fs::path set = root() / "splits";
    tests::writeTinyData(set / "train", 3);
    tests::writeTinyData(set / "val", 1);
    dialog->form().setData(text(set));
    QTRY_VERIFY(sentence("Data folder").contains(QStringLiteral("parts of a data set")));
    QPushButton* use = nullptr;
    for (auto* button : dialog->findChildren<QPushButton*>())
      if (button->isVisible() && button->text().contains(QStringLiteral("train"))) use = button;
    QVERIFY(use);
    use->click();
    QCOMPARE(dialog->form().data(), text(set / "train"));
    QTRY_VERIFY(sentence("Data folder").contains(QStringLiteral("ash, birch, cedar")));
    QVERIFY(!use->isVisible());
  }

  /// Whatever a folder holds, the survey and core's own scan say the same of it.
  void theSurveyAgreesWithCore_data() {
    QTest::addColumn<QStringList>("files");
    QTest::newRow("plain") << QStringList{"a/1.png", "b/2.jpg"};
    QTest::newRow("every ending") << QStringList{"a/1.JPG", "a/2.jpeg", "a/3.PNG",  "a/4.ppm",  "a/5.bmp",
                                                 "a/6.pgm", "a/7.tif",  "a/8.Tiff", "a/9.webp", "a/10.gif"};
    QTest::newRow("deep, hidden") << QStringList{"a/x/y/1.png", ".hidden/1.png", "a/.h/2.png", "a/.3.png", "4.png"};
    QTest::newRow("dots") << QStringList{"a/.png", "a/png", "a/b.png.txt", "a/c..png", "b.png/d.png"};
    QTest::newRow("empty class") << QStringList{"a/1.png", "b/1.txt"};
    QTest::newRow("no classes") << QStringList{"1.png"};
    QTest::newRow("bad file name") << QStringList{"a/1.png", "a/\xE9.png"};
    QTest::newRow("bad file name alone") << QStringList{"a/\xE9.png"};
    QTest::newRow("a link to a folder") << QStringList{"a/1.png", "a/l -> ../b", "b/1.png", "c -> b"};
    QTest::newRow("a broken link") << QStringList{"a/1.png", "a/2.png -> nowhere", "b -> nowhere"};
  }
  void theSurveyAgreesWithCore() {
    QFETCH(QStringList, files);
    const QTemporaryDir place;
    for (const QString& each : files) {
      const QStringList parts = each.split(QStringLiteral(" -> "));
      const fs::path file = fs::path(place.path().toStdString()) / parts[0].toLatin1().toStdString();
      fs::create_directories(file.parent_path());
      if (parts.size() > 1)
        fs::create_symlink(parts[1].toStdString(), file);
      else
        writeFileAtomically(file, "content");
    }
    const DataSurvey survey = surveyData(place.path());
    ImageFolder scanned;
    const std::string code = tests::errorCode([&] { scanned = scanImageFolder(place.path().toStdString()); });
    QCOMPARE(survey.problem.isEmpty(), code.empty());
    if (!code.empty()) return;
    const std::vector<std::int64_t> counts = scanned.countByClass();
    QCOMPARE(survey.classes, static_cast<qint64>(counts.size()));
    QCOMPARE(survey.images, std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
    QCOMPARE(survey.skipped, std::count_if(scanned.files.begin(), scanned.files.end(),
                                           [](const ImageFolder::File& file) { return !file.problem.empty(); }));
    QCOMPARE(survey.smallest, *std::min_element(counts.begin(), counts.end()));
  }

  void linksInACircleAreTold() {
    const fs::path data = root() / "circle";
    tests::writeTinyData(data, 1);
    fs::create_symlink("round", data / "ash" / "round");
    const DataSurvey survey = surveyData(text(data));
    QVERIFY2(survey.problem.isEmpty(), qPrintable(survey.problem));
    QCOMPARE(survey.skipped, 1);
    QVERIFY2(surveyText(survey).contains(QStringLiteral("ash/round is a link that leads back")),
             qPrintable(surveyText(survey)));
  }

  void aSurveyCanBeStopped() {
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(surveyData(text(root() / "data"), stop.get_token()), Cancelled);
  }

  /// What is found late about a folder that isn't asked for any more is dropped.
  void onlyTheLatestFolderIsShown() {
    NewProjectBackend backend = newProjectBackend();
    std::atomic_bool slowStarted = false, slowEnded = false;
    backend.survey = [&](const QString& folder, const std::stop_token& stop, const auto&) -> DataSurvey {
      if (folder.endsWith(QStringLiteral("slow"))) {
        slowStarted = true;
        while (!stop.stop_requested())
          std::this_thread::sleep_for(std::chrono::milliseconds(1));
        slowEnded = true;
      }
      return {.folder = folder, .problem = QStringLiteral("of ") + folder};
    };
    open(backend);
    dialog->form().setData(QStringLiteral("/slow"));
    QTRY_VERIFY(slowStarted);
    dialog->form().setData(QStringLiteral("/quick"));
    QTRY_COMPARE(sentence("Data folder"), QStringLiteral("of /quick"));
    QVERIFY(slowEnded);
    QTest::qWait(50);
    QCOMPARE(sentence("Data folder"), QStringLiteral("of /quick"));
    dialog->form().setData(QStringLiteral("/q"));
    QCOMPARE(sentence("Data folder"), QString()); // at once
  }

  void whatIsDroppedFindsItsField() {
    const fs::path model = root() / "model";
    fs::create_directories(model);
    writeFileAtomically(model / "model_index.json", "{}");
    drop(*dialog, text(root() / "data"));
    QTRY_COMPARE(field<QLineEdit>("Data folder")->text(), text(root() / "data"));
    drop(*dialog, text(model));
    QTRY_COMPARE(field<QComboBox>("Diffusion model")->currentText(), text(model));
    drop(*dialog, text(root() / "data" / "ash" / "0.png"));
    QTRY_VERIFY(banner().contains(QStringLiteral("Drop a folder")));
    QCOMPARE(field<QLineEdit>("Data folder")->text(), text(root() / "data"));
    // On a field it is that field's, whatever it is.
    drop(*field<QLineEdit>("Project folder"), text(root() / "here"));
    QCOMPARE(field<QLineEdit>("Project folder")->text(), text(root() / "here"));
  }

  void whatIsDroppedIsRecognised() {
    using Kind = Dropped::Kind;
    const fs::path project = tests::makeTinyProject(root(), "drop.stillroom");
    fs::create_directories(root() / "nothing" / "inside");
    writeFileAtomically(root() / "some.toml", "");
    const auto kind = [](const fs::path& path) { return recogniseDropped(text(path)).kind; };
    QCOMPARE(kind(project), Kind::Project);
    QCOMPARE(kind(root() / "data"), Kind::Data);
    QCOMPARE(kind(root() / "some.toml"), Kind::Preset);
    QCOMPARE(kind(root() / "data" / "ash"), Kind::Other); // images, but no class folders
    QCOMPARE(kind(root() / "nothing"), Kind::Other);
    QCOMPARE(kind(root() / "data" / "ash" / "0.png"), Kind::Other);
    QCOMPARE(kind(root() / "gone"), Kind::Other);
    QVERIFY(dropAdvice(QStringLiteral("/a/b")).startsWith(QStringLiteral("/a/b")));

    QMimeData several;
    several.setUrls({QUrl::fromLocalFile(QStringLiteral("/a")), QUrl::fromLocalFile(QStringLiteral("/b"))});
    QCOMPARE(droppedPath(several), QString());
    DropReader reader;
    QSignalSpy recognised(&reader, &DropReader::recognised);
    reader.read(several);
    QVERIFY(recognised.wait());
    QCOMPARE(recognised.front().front().value<Dropped>().kind, Kind::Other);
  }
};

STILLROOM_TEST(TestNewProjectData)
#include "test_new_project_data.moc"
