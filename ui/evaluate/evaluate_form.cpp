// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/evaluate_form.h"

#include "ui/common/error_text.h"
#include "ui/common/project_key.h"
#include "ui/evaluate/choice_list.h"
#include "ui/evaluate/path_field.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostRepeats = 100, mostEpochs = 1'000'000;

/// What goes by names such as "refined" is one of the open project's sets.
bool isOwnSet(const QString& key) {
  return !key.contains(u'/');
}

/// The name that tables and the command line use, and what it stands for.
void addNamed(ChoiceList& list, const Choice& choice) {
  const QString name = QString::fromStdString(choice.name), title = phraseText(choice.title);
  list.addChoice(name, name + u" · "_s + title, title);
}

} // namespace

EvaluateForm::EvaluateForm(QWidget* parent) : QWidget(parent), m_protocols(protocolChoices()) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 10, 12, 10);
  column->setSpacing(4);
  makeSets(*column);
  makeTraining(*column);
  makePlaces(*column);
  column->addStretch();
}

void EvaluateForm::addTitled(QVBoxLayout& column, const QString& title, QWidget* field) {
  auto* name = new QLabel(title, this);
  name->setProperty("quiet", true);
  name->setBuddy(field);
  if (column.count() > 0) column.addSpacing(6);
  column.addWidget(name);
  column.addWidget(field);
}

void EvaluateForm::makeSets(QVBoxLayout& column) {
  m_sets = new ChoiceList(tr("Sets that networks are trained on"), 9, this);
  addTitled(column, tr("&Sets"), m_sets);
  m_add = new QToolButton(this);
  m_add->setText(tr("Add…"));
  m_add->setToolTip(tr("Compare with another project, a folder of class folders, or a file of tensors"));
  m_add->setPopupMode(QToolButton::InstantPopup);
  auto* menu = new QMenu(m_add);
  menu->addAction(tr("A &folder or another project…"), this, [this] {
    addOther(QFileDialog::getExistingDirectory(window(), tr("Another set"), QFileInfo(testFolder()).absolutePath()),
             true);
  });
  menu->addAction(tr("A fi&le of tensors…"), this, [this] {
    addOther(QFileDialog::getOpenFileName(window(), tr("Another set"), {}, tr("Tensors (*.safetensors *.pt)")), true);
  });
  m_add->setMenu(menu);
  m_remove = new QToolButton(this);
  m_remove->setText(tr("Remove"));
  m_remove->setToolTip(tr("Take the marked folder or file out of the list"));
  m_remove->setEnabled(false);
  for (QToolButton* button : {m_add, m_remove})
    button->setFocusPolicy(Qt::TabFocus);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_add);
  buttons->addWidget(m_remove);
  buttons->addStretch();
  column.addLayout(buttons);
  connect(m_sets, &ChoiceList::changed, this, &EvaluateForm::changed);
  connect(m_remove, &QToolButton::clicked, this, &EvaluateForm::removeOther);
  connect(m_sets, &QListWidget::currentRowChanged, this, [this] {
    const QListWidgetItem* item = m_sets->currentItem();
    m_remove->setEnabled(item && !isOwnSet(item->data(Qt::UserRole).toString()));
  });
}

void EvaluateForm::makeTraining(QVBoxLayout& column) {
  m_networks = new ChoiceList(tr("Networks that are trained"), 5, this);
  for (const Choice& network : networkChoices())
    addNamed(*m_networks, network);
  addTitled(column, tr("&Networks"), m_networks);
  m_protocol = new QComboBox(this);
  m_protocol->setAccessibleName(tr("Protocol"));
  m_protocol->view()->setAccessibleName(tr("Protocol"));
  m_protocol->setToolTip(tr("How networks are trained and tested"));
  m_protocol->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_protocol->setMinimumContentsLength(10);
  for (const ProtocolChoice& protocol : m_protocols)
    m_protocol->addItem(phraseText(protocol.title), QString::fromStdString(protocol.name));
  addTitled(column, tr("&Protocol"), m_protocol);
  m_repeats = new QSpinBox(this);
  m_repeats->setRange(1, mostRepeats);
  m_repeats->setValue(3);
  m_repeats->setAccessibleName(tr("Repeats"));
  m_repeats->setToolTip(tr("Trainings of each set with each network, with the seeds 0, 1, 2 …"));
  addTitled(column, tr("&Repeats"), m_repeats);
  m_epochs = new QSpinBox(this);
  m_epochs->setRange(0, mostEpochs);
  m_epochs->setSpecialValueText(tr("As the protocol says"));
  m_epochs->setAccessibleName(tr("Epochs"));
  m_epochs->setToolTip(tr("Fewer epochs are quicker, and no longer the protocol"));
  addTitled(column, tr("&Epochs"), m_epochs);
  connect(m_networks, &ChoiceList::changed, this, &EvaluateForm::changed);
  connect(m_repeats, &QSpinBox::valueChanged, this, &EvaluateForm::changed);
  connect(m_epochs, &QSpinBox::valueChanged, this, &EvaluateForm::changed);
  connect(m_protocol, &QComboBox::currentIndexChanged, this, [this] {
    m_teacher->setVisible(needsTeacher());
    m_teacherTitle->setVisible(needsTeacher());
    Q_EMIT changed();
  });
}

void EvaluateForm::makePlaces(QVBoxLayout& column) {
  m_test = new PathField(PathField::Kind::Folder, tr("Folder of test images"), this);
  m_test->line().setPlaceholderText(tr("Real images, a folder per class"));
  addTitled(column, tr("&Test images"), m_test);
  m_teacherTitle = new QLabel(tr("Teac&her"), this);
  m_teacherTitle->setProperty("quiet", true);
  m_teacher = new PathField(PathField::Kind::File, tr("Detector that gives the labels"), this);
  m_teacher->line().setPlaceholderText(tr("The project's detector"));
  m_teacherTitle->setBuddy(m_teacher);
  column.addSpacing(6);
  column.addWidget(m_teacherTitle);
  column.addWidget(m_teacher);
  m_results = new PathField(PathField::Kind::Folder, tr("Folder of results"), this);
  addTitled(column, tr("Resu&lts"), m_results);
  m_teacher->setVisible(needsTeacher());
  m_teacherTitle->setVisible(needsTeacher());
  connect(m_test, &PathField::changed, this, &EvaluateForm::changed);
  connect(m_teacher, &PathField::changed, this, &EvaluateForm::changed);
  connect(m_results, &PathField::changed, this, [this] {
    Q_EMIT resultsChanged();
    Q_EMIT changed();
  });
}

bool EvaluateForm::needsTeacher() const {
  return m_protocols[static_cast<std::size_t>(m_protocol->currentIndex())].needsTeacher;
}

void EvaluateForm::setProject(const ProjectContents& contents) {
  m_project = contents.folder;
  recall();
}

void EvaluateForm::fillSets() {
  m_sets->clear();
  for (const Choice& set : setChoices())
    addNamed(*m_sets, set);
  for (const QString& place : m_others)
    m_sets->addChoice(place, QFileInfo(place).fileName(), place);
}

void EvaluateForm::addOther(const QString& place, bool chosen) {
  if (place.isEmpty() || m_others.contains(place)) return;
  m_others += place;
  m_sets->addChoice(place, QFileInfo(place).fileName(), place, chosen);
  Q_EMIT changed();
}

void EvaluateForm::removeOther() {
  const QListWidgetItem* item = m_sets->currentItem();
  if (!item || !m_others.removeOne(item->data(Qt::UserRole).toString())) return;
  delete m_sets->takeItem(m_sets->currentRow());
  m_sets->updateGeometry();
  Q_EMIT changed();
}

EvaluationRequest EvaluateForm::request() const {
  EvaluationRequest request;
  for (const QString& key : m_sets->chosen())
    request.sets.push_back(isOwnSet(key) ? m_project.string() + ":" + key.toStdString() : key.toStdString());
  for (const QString& network : m_networks->chosen())
    request.networks.push_back(network.toStdString());
  request.test = testFolder().toStdString();
  request.protocol = m_protocol->currentData().toString().toStdString();
  if (needsTeacher()) request.teacher = m_teacher->path().toStdString();
  request.seeds.clear();
  for (int seed = 0; seed < m_repeats->value(); ++seed)
    request.seeds.push_back(static_cast<std::uint64_t>(seed));
  request.epochs = m_epochs->value();
  return request;
}

std::filesystem::path EvaluateForm::results() const {
  return m_results->path().toStdString();
}

QString EvaluateForm::testFolder() const {
  return m_test->path();
}

QString EvaluateForm::obstacle() const {
  if (m_sets->chosen().isEmpty()) return tr("First choose a set, or two to compare.");
  if (m_networks->chosen().isEmpty()) return tr("First choose a network.");
  if (testFolder().isEmpty()) return tr("First name a folder of test images: real ones, a folder per class.");
  if (!QFileInfo::exists(testFolder())) return tr("There is nothing at the place of the test images.");
  if (!QFileInfo(m_results->path()).isAbsolute()) return tr("First name a folder for the results, as a whole path.");
  const QString teacher = needsTeacher() ? m_teacher->path() : QString();
  if (!teacher.isEmpty() && !QFileInfo::exists(teacher)) return tr("There is nothing at the place of the teacher.");
  return {};
}

QString EvaluateForm::defaultResults() const {
  return QString::fromStdString((m_project / "evaluation").string());
}

void EvaluateForm::takeFreeResults() {
  QString free = defaultResults();
  for (int number = 2; QFileInfo::exists(free); ++number)
    free = defaultResults() + u'-' + QString::number(number);
  m_results->setPath(free);
}

QString EvaluateForm::settingsKey() const {
  return projectKey(m_project) + u"/evaluate/"_s;
}

void EvaluateForm::remember() const {
  QSettings settings;
  const QString key = settingsKey();
  settings.setValue(key + u"others"_s, m_others);
  settings.setValue(key + u"sets"_s, m_sets->chosen());
  settings.setValue(key + u"networks"_s, m_networks->chosen());
  settings.setValue(key + u"protocol"_s, m_protocol->currentData());
  settings.setValue(key + u"repeats"_s, m_repeats->value());
  settings.setValue(key + u"epochs"_s, m_epochs->value());
  settings.setValue(key + u"test"_s, m_test->path());
  settings.setValue(key + u"teacher"_s, m_teacher->path());
  settings.setValue(key + u"results"_s, m_results->path());
}

void EvaluateForm::recall() {
  const QSettings settings;
  const QString key = settingsKey();
  const QStringList usualSets{u"refined"_s, u"baseline"_s}, usualNetworks{u"conv3"_s};
  m_others = settings.value(key + u"others"_s).toStringList();
  fillSets();
  m_sets->setChosen(settings.value(key + u"sets"_s, usualSets).toStringList());
  m_networks->setChosen(settings.value(key + u"networks"_s, usualNetworks).toStringList());
  m_protocol->setCurrentIndex(std::max(0, m_protocol->findData(settings.value(key + u"protocol"_s))));
  m_repeats->setValue(settings.value(key + u"repeats"_s, 3).toInt());
  m_epochs->setValue(settings.value(key + u"epochs"_s, 0).toInt());
  m_test->setPath(settings.value(key + u"test"_s).toString());
  m_teacher->setPath(settings.value(key + u"teacher"_s).toString());
  m_results->setPath(settings.value(key + u"results"_s, defaultResults()).toString());
}

void EvaluateForm::takeFocus() {
  m_sets->setFocus();
}

} // namespace stillroom::ui
