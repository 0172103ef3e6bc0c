// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "project/catalogue.h"
#include "support/test_main.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace stillroom;
namespace fs = std::filesystem;

class TestCatalogue : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  int m_count = 0;
  fs::path newFile() { return fs::path(m_dir.path().toStdString()) / (std::to_string(m_count++) + ".db"); }

private Q_SLOTS:
  void rowsComeBackAsTheyWentIn() {
    const fs::path file = newFile();
    Catalogue::create(file);
    Catalogue catalogue(file, false);
    catalogue.addClass({0, "a b", "A", "an a"});
    catalogue.addRealImage({0, "a b/1.png", "hash", ""});
    catalogue.addRealImage({0, "a b/2.png", "", "broken"});
    catalogue.putImage({{0, 1, 3}, "abc", ImageProblem::None, "chunk", "p"});
    catalogue.putImage({{0, 1, -1}, "", ImageProblem::NotFinite, "chunk", "p"});
    catalogue.putPrediction({{0, 1, 3}, 2, 0.1F, "f", 7});
    catalogue.putPrediction({{0, 1, -1}, -1, std::numeric_limits<float>::quiet_NaN(), "f", 0});
    catalogue.putPrototype({0, 1, 9, {"x", "y"}});
    QCOMPARE(catalogue.classes().at(0).prompt, std::string("an a"));
    QCOMPARE(catalogue.classes().at(0).realImages, 1);
    QCOMPARE(catalogue.images().at(0).key.ordinal, -1);
    QVERIFY(catalogue.images().at(0).failed());
    QCOMPARE(catalogue.image({0, 1, 3})->hash, std::string("abc"));
    QVERIFY(!catalogue.image({0, 1, 4}));
    QVERIFY(std::isnan(catalogue.predictions().at(0).confidence));
    QCOMPARE(catalogue.predictions().at(1).confidence, 0.1F);
    QCOMPARE(catalogue.prototypes().at(0).nearest.at(1), std::string("y"));
  }

  void aFailedTransactionLeavesNothing() {
    const fs::path file = newFile();
    Catalogue::create(file);
    Catalogue catalogue(file, false);
    try {
      catalogue.transaction([&] {
        catalogue.setMeta(MetaKey::Data, "1");
        throw Cancelled();
      });
      QFAIL("the exception was lost");
    } catch (const Cancelled&) {
    }
    QVERIFY(!catalogue.meta(MetaKey::Data));
  }

  void aNewerProjectIsRefused() {
    const fs::path file = newFile();
    Catalogue::create(file);
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version=99");
    try {
      Catalogue(file, false);
      QFAIL("opened");
    } catch (const Error& error) {
      QCOMPARE(error.code(), std::string("project.newer"));
      QVERIFY(std::string(error.what()).find("99") != std::string::npos);
    }
  }

  void aDamagedFileIsRefused() {
    const fs::path file = newFile();
    QFile damaged(QString::fromStdString(file.string()));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(5000, 'x'));
    damaged.close();
    try {
      Catalogue(file, false);
      QFAIL("opened");
    } catch (const Error& error) {
      QCOMPARE(error.code(), std::string("project.damaged"));
    }
  }

  void aSecondReaderSeesWhatWasCommitted() {
    const fs::path file = newFile();
    Catalogue::create(file);
    Catalogue writer(file, false);
    const Catalogue reader(file, true);
    writer.setMeta(MetaKey::Data, "1");
    QCOMPARE(reader.meta(MetaKey::Data).value_or(""), std::string("1"));
  }
};

STILLROOM_TEST(TestCatalogue)
#include "test_catalogue.moc"
