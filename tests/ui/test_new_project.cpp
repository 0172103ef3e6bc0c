// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_project_fixture.h"
#include "support/test_data.h"
#include "support/test_main.h"

#include "base/error.h"
#include "base/files.h"
#include "ui/new_project/preset_values_model.h"
#include "ui/welcome/welcome_page.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace stillroom;
using namespace stillroom::ui;
using tests::drop;
using tests::text;
namespace fs = std::filesystem;

/// From the fields to a project, by keyboard, and what is said on the way.
class TestNewProject : public QObject, private tests::NewProjectFixture {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    close();
    open();
  }
  void cleanup() { dialog.reset(); }

  void byKeyboardAProjectIsMade() {
    QSettings().clear(); // so that the preset has to be chosen as well
    open();
    QSignalSpy made(dialog.get(), &NewProjectDialog::made);
    QTest::keyClicks(QApplication::focusWidget(), text(root() / "data"));
    tabTo("Preset");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("tiny"));
    QTRY_COMPARE(field<QSpinBox>("Images per class")->value(), 2);
    tabTo("Images per class");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("3"));
    tabTo("Seed");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("42"));
    QTRY_COMPARE(field<QLineEdit>("Project folder")->text(), text(root() / "data.stillroom"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(made.wait(10000));
    QCOMPARE(made.front().front().toString(), text(root() / "data.stillroom"));
    QVERIFY(!dialog->isVisible());
    const auto project = Project::open(root() / "data.stillroom", Access::ReadOnly);
    QCOMPARE(project->contents()->classes.size(), std::size_t{3});
    QCOMPARE(project->preset().distill.imagesPerClass, 3);
    QCOMPARE(project->preset().distill.seed, 42);
    QCOMPARE(project->preset().name, std::string("tiny"));
    QCOMPARE(project->dataFolder(), root() / "data");
    QCOMPARE(QSettings().value(QStringLiteral("newProject/preset")).toString(), QStringLiteral("tiny"));
  }

  void everyFieldSaysWhatIsWrong_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const fs::path place = root() / "wrong";
    fs::create_directories(place / "empty");
    fs::create_directories(place / "no-images" / "ash");
    writeFileAtomically(place / "no-images" / "ash" / "list.txt", "nothing to see");
    const auto row = [](const char* name, const char* label, const fs::path& typed, const char* said) {
      QTest::newRow(name) << QString::fromUtf8(label) << text(typed) << QString::fromUtf8(said);
    };
    row("no data", "Data folder", place / "none", "is no folder");
    row("a file as data", "Data folder", root() / "data" / "ash" / "0.png", "is no folder");
    row("relative data", "Data folder", "data", "whole path");
    row("empty data", "Data folder", place / "empty", "holds no class folders");
    row("no images", "Data folder", place / "no-images", "no images: ash");
    row("no model", "Diffusion model", place / "model", "There is no model at");
    row("no model in it", "Diffusion model", root() / "data", "holds no diffusion model");
    row("not in the cache", "Diffusion model", "some/model", "Hugging Face cache");
    row("no decoder", "Decoder", place / "decoder", "There is no model at");
    row("seed", "Seed", "many", "whole number");
    row("taken folder", "Project folder", place, "exists already");
    row("folder in the data", "Project folder", root() / "data" / "p.stillroom", "lies in the data");
    row("relative folder", "Project folder", "p.stillroom", "whole path");
    row("below a file", "Project folder", root() / "data" / "ash" / "0.png" / "p", "lies in the data");
    row("no folder", "Project folder", "", "Choose a new folder");
  }
  void everyFieldSaysWhatIsWrong() {
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    fillIn();
    type(field, typed);
    QTRY_VERIFY2(sentence(field).contains(said), qPrintable(sentence(field)));
    QSignalSpy started(&controller, &RunController::started);
    create();
    QTRY_COMPARE(kindOf(field), FieldNote::Kind::Problem);
    QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), field);
    QCOMPARE(started.count(), 0);
    QCOMPARE(line(field)->text(), typed);
    QVERIFY(dialog->isVisible());
  }

  void moreImagesThanThereAreAreRefused() {
    fillIn();
    QTRY_VERIFY(sentence("Images per class").contains(QStringLiteral("6 image"))); // 2 for each of 3
    field<QSpinBox>("Images per class")->setValue(7);
    QTRY_VERIFY(sentence("Images per class").contains(QStringLiteral("has 6 images")));
    QCOMPARE(kindOf("Images per class"), FieldNote::Kind::Problem);
    field<QSpinBox>("Images per class")->setValue(6);
    QTRY_COMPARE(kindOf("Images per class"), FieldNote::Kind::Hint);
  }

  void theDetectorIsThePresetsATrainedOneOrAFile() {
    fillIn();
    auto* choice = field<QComboBox>("Detector");
    QTRY_COMPARE(choice->count(), 3);
    QVERIFY(choice->currentText().contains(QStringLiteral("random")));
    choice->setCurrentIndex(2);
    QVERIFY(field<QLineEdit>("The detector's file")->isVisible());
    create();
    QTRY_COMPARE(kindOf("Detector"), FieldNote::Kind::Problem);
    type(QStringLiteral("The detector's file"), text(root() / "none.safetensors"));
    QTRY_VERIFY(sentence("Detector").contains(QStringLiteral("is no file")));
    choice->setCurrentIndex(1);
    QVERIFY(!field<QLineEdit>("The detector's file")->isVisible());
    createAndWait();
    QCOMPARE(made()->preset().detector.file, std::string());
    // Where the preset brings none, training is what it says.
    open();
    dialog->form().setPreset(QStringLiteral("paper-cifar10"));
    QTRY_COMPARE(field<QComboBox>("Detector")->count(), 2);
  }

  void aBrokenPresetFileSaysWhere() {
    const fs::path file = root() / "mine.toml";
    writeFileAtomically(file, "name = \"mine\"\n[distill]\nimages_per_class = many\n");
    fillIn();
    drop(*dialog, text(file));
    QTRY_VERIFY(sentence("Preset").contains(QStringLiteral("mine.toml, line 3")));
    QCOMPARE(kindOf("Preset"), FieldNote::Kind::Problem);
    writeFileAtomically(file, "name = \"mine\"\n[distill]\nimages_per_classes = 4\n");
    drop(*dialog, text(file));
    QTRY_VERIFY(sentence("Preset").contains(QStringLiteral("is no setting of a preset")));
    writeFileAtomically(file, sampleToml());
    drop(*dialog, text(file));
    QTRY_VERIFY(sentence("Preset").startsWith(QStringLiteral("Made by hand. 32")));
    QCOMPARE(kindOf("Preset"), FieldNote::Kind::Hint);
    QCOMPARE(field<QSpinBox>("Images per class")->value(), 4);
    createAndWait();
    QCOMPARE(made()->preset().name, std::string("mine"));
  }

  void whatAPresetFixesIsTheDefaultUntilItIsChanged() {
    fillIn();
    auto* perClass = field<QSpinBox>("Images per class");
    QTRY_COMPARE(perClass->value(), 2);
    dialog->form().setPreset(QStringLiteral("sample"));
    QTRY_COMPARE(perClass->value(), 10);
    QVERIFY(field<QComboBox>("Diffusion model")->lineEdit()->placeholderText().contains(QStringLiteral("embedded")));
    perClass->setValue(5);
    dialog->form().setPreset(QStringLiteral("tiny"));
    QTRY_VERIFY(field<QComboBox>("Diffusion model")->lineEdit()->placeholderText().contains(QStringLiteral("random")));
    QCOMPARE(perClass->value(), 5);
    dialog->form().setPreset(QStringLiteral("paper-imagenette"));
    QTRY_VERIFY(sentence("Diffusion model").contains(QStringLiteral("names none")));
    QCOMPARE(kindOf("Diffusion model"), FieldNote::Kind::Hint); // nobody has asked for the project yet
    create();
    QTRY_COMPARE(kindOf("Diffusion model"), FieldNote::Kind::Problem);
  }

  void modelsOfTheCacheAreProposedByName() {
    const fs::path cache = dir.filePath(QStringLiteral("cache")).toStdString();
    const fs::path model = tests::cacheRepository(cache, "lab--diffusion", "model_index.json", "{}");
    fs::copy(tests::testData() / "tiny_diffusers", model, fs::copy_options::recursive);
    tests::cacheRepository(cache, "lab--tiny-vae", "config.json", R"({"_class_name": "AutoencoderTiny"})");
    tests::cacheRepository(cache, "lab--text", "config.json", R"({"_class_name": "CLIPTextModel"})");
    tests::cacheRepository(cache, "lab--broken", "config.json", "[[[");
    fs::create_directories(cache / "models--half--done" / "snapshots");
    open();
    fillIn();
    auto* diffusion = field<QComboBox>("Diffusion model");
    QTRY_COMPARE(diffusion->count(), 1);
    QCOMPARE(diffusion->itemText(0), QStringLiteral("lab/diffusion"));
    QCOMPARE(diffusion->currentText(), QString());
    QCOMPARE(field<QComboBox>("Decoder")->count(), 1);
    QCOMPARE(field<QComboBox>("Decoder")->itemText(0), QStringLiteral("lab/tiny-vae"));
    diffusion->setFocus();
    QTest::keyClick(diffusion, Qt::Key_Down);
    QCOMPARE(diffusion->currentText(), QStringLiteral("lab/diffusion"));
    QTRY_VERIFY(sentence("Diffusion model").contains(text(model)));
    createAndWait();
    QCOMPARE(made()->preset().synthesis.model, fs::canonical(model).string());
  }

  void everyOtherValueCanBeChanged() {
    fillIn();
    auto* more = button(QStringLiteral("More values"));
    auto* table = field<QTableView>("More values of the preset");
    QTRY_VERIFY(table->model()->rowCount() > 20);
    QVERIFY(!table->isVisible());
    more->click();
    QVERIFY(table->isVisible());
    edit("synthesis.steps", "abc");
    QTRY_VERIFY(moreSays(QStringLiteral("synthesis.steps needs a whole number")));
    edit("synthesis.steps", "6");
    edit("synthesis.strength", "7");
    QTRY_VERIFY(moreSays(QStringLiteral("synthesis.strength is 7; it must lie between")));
    QVERIFY(dialog->isVisible() && !controller.running()); // Enter was the cell's
    table->setCurrentIndex(table->model()->index(0, 0));
    field<QLineEdit>("Seed")->setFocus();
    create();
    QTRY_COMPARE(QApplication::focusWidget(), table); // at the value that can't be
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_VERIFY(moreSays(QStringLiteral("Changed: synthesis.steps = 6")));
    createAndWait();
    QCOMPARE(made()->preset().synthesis.steps, 6);
    QCOMPARE(made()->preset().synthesis.strength, 0.7);
  }

  /// The table's texts are what `--set` takes: put into another preset they make it the same.
  void valuesAreAsSetTakesThem() {
    Preset odd = Preset::load("tiny");
    odd.synthesis.prompt = "a \"photo\" of 'one' \\ {prompt}\n\tand\nmore = 3 [x]";
    odd.synthesis.negativePrompt = "snow − ü ''' and \"\"\"";
    odd.detector.weightDecay = 1e-7;
    odd.classes = {{"a", "b", "c"}};
    std::vector<Preset> presets{odd};
    for (const std::string& name : Preset::builtinNames())
      presets.push_back(Preset::load(name));
    for (Preset& preset : presets) {
      Preset copy;
      for (const PresetValue& each : valuesOf(preset))
        copy.set((each.key + u'=' + each.value).toStdString());
      copy.name = preset.name;
      copy.description = preset.description;
      copy.classes = preset.classes;
      QCOMPARE(QString::fromStdString(copy.toToml()), QString::fromStdString(preset.toToml()));
    }
  }

  void whatGoesWrongStaysInTheDialog() {
    NewProjectBackend backend = newProjectBackend();
    bool full = true;
    backend.create = [&full, make = backend.create](const NewProject& project, const TaskContext& context) {
      if (std::exchange(full, false)) throw Error("test.full", "The disk is full at {0}.", {"/there"});
      make(project, context);
    };
    open(backend);
    fillIn();
    type(QStringLiteral("Seed"), QStringLiteral("9"));
    QSignalSpy ended(&controller, &RunController::ended);
    create();
    QVERIFY(ended.wait());
    QCOMPARE(banner(), QStringLiteral("The disk is full at /there."));
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->creating());
    QVERIFY(field<QLineEdit>("Seed")->isEnabled());
    QCOMPARE(field<QLineEdit>("Seed")->text(), QStringLiteral("9"));
    createAndWait();
    QCOMPARE(made()->preset().distill.seed, 9);
  }

  void oneTaskAtATime() {
    fillIn();
    controller.start([](const TaskContext& context) {
      while (!context.stop.stop_requested())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    });
    create();
    QTRY_VERIFY(banner().contains(QStringLiteral("still running")));
    QVERIFY(!fs::exists(root() / "data.stillroom"));
    QSignalSpy ended(&controller, &RunController::ended);
    controller.cancel();
    QVERIFY(ended.wait());
    QVERIFY(dialog->isVisible());
    createAndWait();
    QVERIFY(made());
  }

  void escapeWaitsWhileAProjectIsMade() {
    NewProjectBackend backend = newProjectBackend();
    std::atomic_bool go = false;
    backend.create = [&go](const NewProject&, const TaskContext&) {
      while (!go)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    };
    open(backend);
    fillIn();
    create();
    QTRY_VERIFY(dialog->creating());
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QSignalSpy made(dialog.get(), &NewProjectDialog::made);
    go = true;
    QVERIFY(made.wait());
  }

  void everyControlHasANameAndFewShareAKey() {
    dialog->show();
    QSet<QChar> keys;
    for (auto* widget : dialog->findChildren<QWidget*>()) {
      const auto* any = qobject_cast<QAbstractButton*>(widget);
      const bool control = any || qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) ||
                           qobject_cast<QAbstractItemView*>(widget) || qobject_cast<QSpinBox*>(widget);
      if (!control || widget->objectName().startsWith(u"qt_") || widget->inherits("QLineEditIconButton")) continue;
      if (!widget->isVisible() || widget->inherits("QHeaderView")) continue;
      QVERIFY2(!widget->accessibleName().isEmpty() || (any && !any->text().isEmpty()),
               widget->metaObject()->className());
    }
    for (auto* label : dialog->findChildren<QLabel*>())
      if (label->buddy()) {
        const qsizetype mark = label->text().indexOf(u'&');
        QVERIFY(mark >= 0);
        const QChar key = label->text().at(mark + 1).toLower();
        QVERIFY2(!keys.contains(key), qPrintable(label->text()));
        keys += key;
      }
    QCOMPARE(keys.size(), 8);
    QTest::keyClick(dialog.get(), Qt::Key_S, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), field<QLineEdit>("Seed"));
  }

  void theWelcomePageAsksForOne() {
    WelcomePage page;
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QSignalSpy wanted(&page, &WelcomePage::newWanted);
    QTest::keyClick(&page, Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(wanted.count(), 1);
    page.setBusy(QStringLiteral("busy"));
    QTest::keyClick(&page, Qt::Key_N, Qt::AltModifier);
    QTest::qWait(200); // a button is pressed for a moment first
    QCOMPARE(wanted.count(), 1);
  }

private:
  bool moreSays(const QString& part) const {
    for (auto* note : dialog->findChildren<FieldNote*>())
      if (note->sentence().contains(part)) return note->isVisible();
    return false;
  }

  void tabTo(const char* name) const {
    for (int i = 0; i < 40; ++i) {
      if (QApplication::focusWidget()->accessibleName() == QString::fromUtf8(name)) return;
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QFAIL(name);
  }

  /// Enter, the new value, Enter.
  void edit(const char* key, const char* value) const {
    auto* table = field<QTableView>("More values of the preset");
    for (int row = 0; row < table->model()->rowCount(); ++row)
      if (table->model()->index(row, 0).data(Qt::EditRole).toString() == QString::fromUtf8(key))
        table->setCurrentIndex(table->model()->index(row, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QWidget* editor = QApplication::focusWidget();
    QVERIFY(editor != table);
    QTest::keyClicks(editor, QString::fromUtf8(value));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), table);
  }

  static std::string sampleToml() {
    Preset preset = Preset::load("tiny");
    preset.name = "mine";
    preset.description = "Made by hand";
    preset.distill.imagesPerClass = 4;
    return preset.toToml();
  }
};

STILLROOM_TEST(TestNewProject)
#include "test_new_project.moc"
