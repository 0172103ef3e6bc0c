// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_contents.h"
#include "support/test_main.h"

#include "ui/charts/chart.h"
#include "ui/review/filter/filter_bar.h"
#include "ui/review/grid/class_panel.h"
#include "ui/review/grid/sample_grid_view.h"
#include "ui/review/picture/picture_panel.h"
#include "ui/review/review_workspace.h"
#include "ui/review/settings/settings_panel.h"
#include "ui/shell/application.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionDockWidget>
#include <QStyleOptionToolButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QToolButton>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::ui;

namespace {

QString plain(QString text) {
  return text.remove(u'&');
}

/// How much wider a widget's text is than its place; 0 where it fits or there is none.
int excessOf(const QLabel& label) {
  if (label.text().isEmpty() || !label.pixmap().isNull() || label.buddy()) return 0;
  const QRect place = label.contentsRect();
  if (label.wordWrap()) return std::max(0, label.heightForWidth(label.width()) - label.height());
  return std::max(0, label.fontMetrics().size(0, plain(label.text())).width() - place.width());
}

int excessOf(const QAbstractButton& button) {
  if (button.text().isEmpty()) return 0;
  const auto* tool = qobject_cast<const QToolButton*>(&button);
  if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()) return 0;
  return std::max(
      0, std::max(button.minimumSizeHint().width(), button.fontMetrics().horizontalAdvance(plain(button.text()))) -
             button.width());
}

int excessOf(const QComboBox& box) {
  QStyleOptionComboBox option;
  option.initFrom(&box);
  const QRect place = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
  return std::max(0, box.fontMetrics().horizontalAdvance(box.currentText()) - place.width());
}

int excessOf(const QDockWidget& dock) {
  if (dock.isFloating() || dock.visibleRegion().isEmpty()) return 0;
  QStyleOptionDockWidget option;
  option.initFrom(&dock);
  option.rect = dock.rect();
  option.title = dock.windowTitle();
  option.closable = option.floatable = option.movable = true;
  const QRect place = dock.style()->subElementRect(QStyle::SE_DockWidgetTitleBarText, &option, &dock);
  return std::max(0, dock.fontMetrics().horizontalAdvance(dock.windowTitle()) - place.width());
}

int excessOf(const QTabBar& tabs) {
  int excess = 0;
  for (int i = 0; i < tabs.count(); ++i)
    excess = std::max({excess, tabs.fontMetrics().horizontalAdvance(plain(tabs.tabText(i))) - tabs.tabRect(i).width(),
                       tabs.tabRect(i).right() - tabs.width()});
  return excess;
}

template <class Widget>
void collect(const QWidget& window, QStringList& cut) {
  for (const auto* widget : window.findChildren<Widget*>()) {
    if (!widget->isVisible() || widget->visibleRegion().isEmpty()) continue;
    if (const int excess = excessOf(*widget); excess > 0)
      cut += QStringLiteral("%1 \"%2\" %3 by %4")
                 .arg(QString::fromLatin1(widget->metaObject()->className()),
                      widget->property("text").toString() + widget->windowTitle() +
                          widget->property("currentText").toString(),
                      widget->objectName())
                 .arg(excess);
  }
}

QStringList cutTexts(const QWidget& window) {
  QStringList cut;
  collect<QLabel>(window, cut);
  collect<QAbstractButton>(window, cut);
  collect<QComboBox>(window, cut);
  collect<QDockWidget>(window, cut);
  collect<QTabBar>(window, cut);
  return cut;
}

} // namespace

/// Room for every text in every language, and nothing that moves what is elsewhere. With STILLROOM_SHOTS set to a
/// folder it leaves pictures of every page there.
class TestRoom : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    setUpApplication(QStringLiteral("en"));
    m_contents = tests::makeContents({.classes = 10});
    tests::drawImages(*m_contents, m_folder.path().toStdString());
  }
  void cleanup() {
    m_window.reset();
    applyLanguage(QStringLiteral("en"));
  }

  void nothingIsCut_data() { languageRows(); }
  void nothingIsCut() {
    open({1280, 800});
    forEachPage([this](const QString& page) {
      const QStringList cut = cutTexts(*m_window);
      QVERIFY2(cut.isEmpty(), qPrintable(page + QStringLiteral(": ") + cut.join(QStringLiteral("; "))));
    });
  }

  void theFilterBarTakesTwoLines_data() { languageRows(); }
  void theFilterBarTakesTwoLines() {
    open({1280, 800});
    const FilterBar& bar = m_window->review().filterBar();
    QVERIFY2(bar.height() < 3 * bar.findChild<QLineEdit*>()->height() + 20, qPrintable(QString::number(bar.height())));
  }

  void theWindowCanBeSmall_data() { languageRows(); }
  void theWindowCanBeSmall() {
    open({400, 300});
    forEachPage([this](const QString& page) {
      const QSize least = m_window->minimumSizeHint();
      QVERIFY2(least.width() <= 900 && least.height() <= 540,
               qPrintable(QStringLiteral("%1: %2 x %3").arg(page).arg(least.width()).arg(least.height())));
      QVERIFY(m_window->width() <= 900 && m_window->height() <= 540);
    });
  }

  /// What appears or is switched on takes room that was there.
  void nothingJumps() {
    open({1280, 800});
    const QList<QRect> before = places();
    SampleFilter filter;
    filter.text = QStringLiteral("a");
    m_window->review().filterBar().setFilter(filter);
    settle();
    QCOMPARE(places(), before);
    auto* picture = m_window->findChild<PicturePanel*>();
    picture->toggleHeat();
    settle();
    QCOMPARE(places(), before);
    picture->toggleHeat();
    auto* settings = m_window->findChild<SettingsPanel*>();
    const QRect charts = chartPlace();
    for (auto* button : settings->findChildren<QPushButton*>()) {
      button->setText(QStringLiteral("Make candidates of 12,345 pending"));
      button->show();
    }
    settle();
    QCOMPARE(places(), before);
    QCOMPARE(chartPlace(), charts);
  }

private:
  static void languageRows() {
    QTest::addColumn<int>("unused");
    for (const char* code : {"en", "de", "fr", "ja", "zh_CN"})
      QTest::newRow(code) << 0;
  }

  void open(QSize size) {
    if (QTest::currentDataTag()) applyLanguage(QString::fromLatin1(QTest::currentDataTag()));
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(size);
    m_window->show();
    QSignalSpy opened(&m_window->session(), &ProjectSession::opened);
    ProjectBackend backend;
    backend.contents = [this] { return m_contents; };
    backend.saveSettings = [](const SelectionSettings&) {};
    backend.decide = [](const std::vector<SampleDecision>&) {};
    m_window->session().adopt(backend, m_contents);
    QVERIFY(opened.wait());
    m_window->resize(size);
    settle();
  }

  static void settle() { QTest::qWait(60); }

  template <class Check>
  void forEachPage(const Check& check) {
    const std::pair<QString, std::function<void()>> pages[] = {
        {QStringLiteral("run"), [this] { m_window->showRun(); }},
        {QStringLiteral("export"), [this] { m_window->showExport(); }},
        {QStringLiteral("review"), [this] { m_window->showReview(); }},
        {QStringLiteral("compare"), [this] { button(QStringLiteral("C&ompare"))->trigger(); }},
        {QStringLiteral("all"), [this] { button(QStringLiteral("C&ompare"))->trigger(); }}};
    for (const auto& [name, go] : pages) {
      go();
      settle();
      if (const QString folder = qEnvironmentVariable("STILLROOM_SHOTS"); !folder.isEmpty())
        m_window->grab().save(QStringLiteral("%1/room-%2-%3-%4.png")
                                  .arg(folder, QString::fromLatin1(QTest::currentDataTag()), name)
                                  .arg(m_window->width()));
      check(name);
      if (QTest::currentTestFailed()) return;
    }
  }

  QAction* button(const QString& english) const {
    const QString text = QCoreApplication::translate("stillroom::ui::ReviewActions", english.toUtf8().constData());
    for (QAction* action : m_window->findChildren<QAction*>())
      if (action->text() == text) return action;
    return nullptr;
  }

  QRect placeOf(const QWidget& widget) const { return {widget.mapTo(m_window.get(), QPoint()), widget.size()}; }

  QList<QRect> places() const {
    QList<QRect> places{placeOf(*m_window->findChild<SampleGridView*>())};
    for (const auto* dock : m_window->findChildren<QDockWidget*>())
      if (dock->isVisible()) places += placeOf(*dock);
    return places;
  }

  QRect chartPlace() const {
    auto* chart = m_window->findChild<SettingsPanel*>()->findChild<Chart*>();
    return chart ? placeOf(*chart) : QRect();
  }

  QTemporaryDir m_folder;
  std::shared_ptr<ProjectContents> m_contents;
  std::unique_ptr<MainWindow> m_window;
};

STILLROOM_TEST(TestRoom)
#include "test_room.moc"
