// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "ui/shell/application.h"
#include "ui/shell/language.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QtTest>

using namespace stillroom::ui;

namespace {

QString cancelText() {
  return QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text().remove(u'&');
}

QString reviewText() {
  return QCoreApplication::translate("stillroom::ui::MainWindow", "Review");
}

} // namespace

/// The window's language, which can change while the program runs.
class TestLanguage : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { setUpApplication(QStringLiteral("en")); }
  void cleanup() { applyLanguage(QStringLiteral("en")); }

  void ownAndQtsTextsChangeAtOnce_data() {
    QTest::addColumn<QString>("cancel");
    QTest::newRow("en") << "Cancel";
    QTest::newRow("de") << "Abbrechen";
    QTest::newRow("zh_CN") << QStringLiteral("取消");
  }

  void ownAndQtsTextsChangeAtOnce() {
    QFETCH(QString, cancel);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    applyLanguage(code);
    QCOMPARE(cancelText(), cancel);
    QCOMPARE(reviewText() == u"Review", code == u"en");
    QCOMPARE(QLocale().language(), QLocale(code).language());
  }

  void everyLanguageHasTextsOfItsOwnAndQts() {
    for (const Language& language : languages()) {
      if (QLatin1String(language.code) == QLatin1String("en")) continue;
      applyLanguage(QString::fromLatin1(language.code));
      QVERIFY2(reviewText() != u"Review", language.code);
      QVERIFY2(cancelText() != u"Cancel", language.code);
    }
  }

  void oneWithoutACatalogueIsEnglish() {
    applyLanguage(QStringLiteral("de"));
    applyLanguage(QStringLiteral("is"));
    QCOMPARE(reviewText(), QStringLiteral("Review"));
    QCOMPARE(cancelText(), QStringLiteral("Cancel"));
  }

  void theChoiceIsKept() {
    chooseLanguage(QStringLiteral("de"));
    QCOMPARE(chosenLanguage(), QStringLiteral("de"));
    setUpApplication();
    QCOMPARE(cancelText(), QStringLiteral("Abbrechen"));
    setUpApplication(QStringLiteral("en")); // what is asked for this time counts more
    QCOMPARE(cancelText(), QStringLiteral("Cancel"));
    chooseLanguage({});
  }
};

STILLROOM_TEST(TestLanguage)
#include "test_language.moc"
