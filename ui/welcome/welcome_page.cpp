// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_page.h"

#include "ui/common/flow_layout.h"
#include "ui/common/message_banner.h"
#include "ui/common/project_key.h"
#include "ui/common/theme.h"
#include "ui/welcome/recent_projects.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int lastPicture = 64; ///< pixels

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent),
      m_banner(new MessageBanner(this)),
      m_last(new QPushButton(tr("Go on"), this)),
      m_recentTitle(new QLabel(tr("Recent projects"), this)),
      m_recent(new QListWidget(this)),
      m_busy(new QLabel(this)),
      m_progress(new QProgressBar(this)) {
  auto* page = new QWidget(this);
  auto* column = new QWidget(page);
  column->setMaximumWidth(620);
  auto* layout = new QVBoxLayout(column);
  layout->setSpacing(12);
  auto* title = new QLabel(u"Stillroom"_s, column);
  title->setProperty("title", true);
  auto* lead = new QLabel(tr("Distils an image dataset with a diffusion model, finds the doubtful images with a "
                             "detector, makes them anew, and lets you look, overrule and export."),
                          column);
  lead->setWordWrap(true);
  lead->setProperty("quiet", true);
  m_recentTitle->setProperty("quiet", true);
  m_recent->setObjectName(u"card"_s);
  m_recent->setAccessibleName(tr("Recent projects"));
  m_recent->setMinimumHeight(150);
  connect(m_recent, &QListWidget::itemActivated, this,
          [this](const QListWidgetItem* item) { Q_EMIT projectWanted(item->data(Qt::UserRole).toString()); });
  connect(m_recent, &QListWidget::itemClicked, this,
          [this](const QListWidgetItem* item) { Q_EMIT projectWanted(item->data(Qt::UserRole).toString()); });
  m_last->setIconSize({lastPicture, lastPicture});
  connect(m_last, &QPushButton::clicked, this, [this] { Q_EMIT projectWanted(m_last->property("folder").toString()); });
  m_progress->setTextVisible(false);
  m_progress->setMaximumHeight(8);
  layout->addStretch(2);
  auto* sign = new QLabel(column);
  sign->setPixmap(QIcon(u":/icons/stillroom.svg"_s).pixmap(QSize(72, 72), devicePixelRatioF()));
  layout->addWidget(sign);
  layout->addWidget(title);
  layout->addWidget(lead);
  layout->addSpacing(8);
  layout->addWidget(m_banner);
  layout->addWidget(makeActions());
  layout->addWidget(m_busy);
  layout->addWidget(m_progress);
  layout->addSpacing(12);
  layout->addWidget(m_last);
  layout->addWidget(m_recentTitle);
  layout->addWidget(m_recent, 1);
  layout->addStretch(3);
  auto* middle = new QHBoxLayout(page);
  middle->setContentsMargins(32, 32, 32, 32);
  middle->addStretch(1);
  middle->addWidget(column, 6);
  middle->addStretch(1);
  auto* scroll = new QScrollArea(this);
  scroll->setWidget(page);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(scroll);
  setBusy({});
  refreshRecent();
}

QPushButton* WelcomePage::addButton(QLayout& row, const QString& icon, const QString& text, const QString& tip) {
  auto* button = new QPushButton(themeIcon(icon), text, row.parentWidget());
  button->setToolTip(tip);
  button->setMinimumHeight(40);
  row.addWidget(button);
  return button;
}

QWidget* WelcomePage::makeActions() {
  auto* actions = new QWidget(this);
  auto* row = new FlowLayout(10);
  actions->setLayout(row);
  m_new =
      addButton(*row, u"new"_s, tr("&New project…"),
                tr("Makes a project from your own images (Ctrl+N); you can also drop their folder onto the window"));
  m_open = addButton(*row, u"open"_s, tr("&Open a project…"),
                     tr("Opens a project folder (Ctrl+O); you can also drop one onto the window"));
  m_sample =
      addButton(*row, u"sample"_s, tr("Try the &sample"),
                tr("Makes a small project from drawn pictures and tiny models, and runs it; takes a minute or two"));
  m_cancel = addButton(*row, {}, tr("&Cancel"), tr("Stops what is being made"));
  connect(m_new, &QPushButton::clicked, this, &WelcomePage::newWanted);
  connect(m_open, &QPushButton::clicked, this, &WelcomePage::openWanted);
  connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
  connect(m_cancel, &QPushButton::clicked, this, &WelcomePage::cancelWanted);
  return actions;
}

void WelcomePage::refreshRecent() {
  m_recent->clear();
  for (const QString& folder : RecentProjects::list()) {
    auto* item =
        new QListWidgetItem(QFileInfo(folder).completeBaseName() + u'\n' + QDir::toNativeSeparators(folder), m_recent);
    item->setData(Qt::UserRole, folder);
    item->setToolTip(QDir::toNativeSeparators(folder));
    item->setSizeHint({0, 2 * fontMetrics().height() + 18});
  }
  refreshLast(RecentProjects::list());
  m_recent->setVisible(m_recent->count() > 0);
  m_recentTitle->setVisible(m_recent->count() > 0);
}

/// With the image that was looked at when it was left.
void WelcomePage::refreshLast(const QStringList& folders) {
  m_last->setVisible(!folders.isEmpty());
  if (folders.isEmpty()) return;
  const QString& folder = folders.front();
  const QString key = projectKey(QFileInfo(folder).canonicalFilePath().toStdString());
  const QPixmap picture(QSettings().value(key + u"/picture"_s).toString());
  m_last->setIcon(picture.isNull() ? themeIcon(u"open"_s) : QIcon(picture));
  m_last->setText(tr("Go on with %1").arg(QFileInfo(folder).completeBaseName().replace(u'&', u"&&"_s)));
  m_last->setToolTip(QDir::toNativeSeparators(folder));
  m_last->setProperty("folder", folder);
}

void WelcomePage::setBusy(const QString& sentence) {
  const bool busy = !sentence.isEmpty();
  if (busy) m_banner->clear();
  m_busy->setText(sentence);
  m_busy->setVisible(busy);
  m_progress->setVisible(busy);
  m_progress->setRange(0, 0);
  m_cancel->setVisible(false);
  for (QPushButton* button : {m_new, m_open, m_sample, m_last})
    button->setEnabled(!busy);
  m_recent->setEnabled(!busy);
}

void WelcomePage::setProgress(qint64 done, qint64 total) {
  m_cancel->setVisible(true);
  if (total <= 0) return;
  m_progress->setRange(0, 1000);
  m_progress->setValue(static_cast<int>(1000.0 * static_cast<double>(done) / static_cast<double>(total)));
}

void WelcomePage::sayProblem(const QString& sentence) {
  setBusy({});
  m_banner->say(MessageBanner::Kind::Problem, sentence);
}

} // namespace stillroom::ui
