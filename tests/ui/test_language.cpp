// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "support/tiny_project.h"
#include "ui/shell/application.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/window_keeper.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace stillroom::ui;

namespace {

QString cancelText() {
  return QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text().remove(u'&');
}

QAction* actionCalled(const MainWindow& window, const QString& text) {
  for (QAction* action : window.menuBar()->findChildren<QAction*>())
    if (action->text() == text) return action;
  return nullptr;
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
    QTest::newRow("fr") << "Annuler";
    QTest::newRow("ja") << QStringLiteral("キャンセル");
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
    QStringList names;
    for (const Language& language : languages()) {
      names.append(language.name);
      if (language.code == u"en") continue;
      applyLanguage(language.code);
      QVERIFY2(reviewText() != u"Review", qPrintable(language.code));
      QVERIFY2(cancelText() != u"Cancel", qPrintable(language.code));
    }
    QCOMPARE(names, QStringList({"Deutsch", "English", QStringLiteral("Français"), QStringLiteral("日本語"),
                                 QStringLiteral("简体中文")}));
  }

  void oneWithoutACatalogueIsEnglish() {
    applyLanguage(QStringLiteral("de"));
    applyLanguage(QStringLiteral("is"));
    QCOMPARE(reviewText(), QStringLiteral("Review"));
    QCOMPARE(cancelText(), QStringLiteral("Cancel"));
  }

  /// The menu's choice takes effect while the program runs: a new window, with the project that was open.
  void theMenuChangesTheLanguageOfTheWindow() {
    QTemporaryDir place;
    const QString folder =
        QString::fromStdString(stillroom::tests::makeTinyProject(place.path().toStdString(), "p.stillroom").string());
    openProject(folder).run({});
    WindowKeeper keeper;
    keeper.window().show();
    keeper.window().openProject(folder);
    QTRY_COMPARE_WITH_TIMEOUT(keeper.window().projectFolder(), folder, 30000);
    const QPointer<MainWindow> english = &keeper.window();
    QAction* deutsch = actionCalled(*english, QStringLiteral("Deutsch"));
    QVERIFY(deutsch);
    deutsch->trigger();
    QTRY_VERIFY(!english);
    QTRY_COMPARE_WITH_TIMEOUT(keeper.window().projectFolder(), folder, 30000);
    QVERIFY(keeper.window().isVisible());
    QVERIFY(!keeper.window().session().readOnly()); // the old window holds nothing any more
    QVERIFY(actionCalled(keeper.window(), QStringLiteral("Deutsch"))->isChecked());
    QCOMPARE(cancelText(), QStringLiteral("Abbrechen"));
    QCOMPARE(chosenLanguage(), QStringLiteral("de"));
    chooseLanguage({});
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
