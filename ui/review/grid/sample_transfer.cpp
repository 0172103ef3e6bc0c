// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/grid/sample_transfer.h"

#include "ui/images/decode.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QThreadPool>
#include <QUrl>

#include <future>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostDescribed = 100;
constexpr QLatin1String imageType("application/x-qt-image");

/// Mime data whose picture comes from a worker.
class PictureMimeData : public QMimeData {
public:
  explicit PictureMimeData(const QString& file) {
    auto promise = std::make_shared<std::promise<QImage>>();
    m_picture = promise->get_future().share();
    QThreadPool::globalInstance()->start([promise, file] { promise->set_value(decodePicture(file)); });
  }
  bool hasFormat(const QString& type) const override { return type == imageType || QMimeData::hasFormat(type); }
  QStringList formats() const override { return QMimeData::formats() << imageType; }

protected:
  QVariant retrieveData(const QString& type, QMetaType preferred) const override {
    return type == imageType ? QVariant(m_picture.get()) : QMimeData::retrieveData(type, preferred);
  }

private:
  std::shared_future<QImage> m_picture;
};

QString number(std::optional<double> value) {
  return value ? QString::number(*value, 'g', 9) : u"none"_s;
}

QString word(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString folderOf(const ReviewState& state, int row) {
  return QString::fromStdString(state.contents->classes.at(static_cast<std::size_t>(state.classOf(row))).folder);
}

QString imageText(int ordinal) {
  return ordinal == baselineChoice ? u"baseline"_s : u"candidate "_s + QString::number(ordinal);
}

QStringList filesOf(const ReviewState& state, const std::vector<int>& rows) {
  QStringList files;
  for (const int row : rows)
    if (const QString file = state.imageFile(row, state.choice(row).chosen); !file.isEmpty()) files += file;
  return files;
}

/// Everything of a few, a line each of many.
QString textOf(const ReviewState& state, const std::vector<int>& rows) {
  const bool few = rows.size() <= mostDescribed;
  QStringList texts;
  for (const int row : rows)
    texts += few ? sampleParameters(state, row) : u"%1/%2"_s.arg(folderOf(state, row)).arg(state.slotOf(row));
  return texts.join(few ? u"\n\n"_s : u"\n"_s);
}

void fill(QMimeData& data, const ReviewState& state, const std::vector<int>& rows, const QStringList& files) {
  data.setText(textOf(state, rows));
  QList<QUrl> urls;
  for (const QString& file : files)
    urls += QUrl::fromLocalFile(file);
  data.setUrls(urls);
}

} // namespace

QString sampleParameters(const ReviewState& state, int row) {
  const SampleChoice& choice = state.choice(row);
  const SelectionSettings& settings = state.result->settings;
  const QString folder = folderOf(state, row);
  const int slot = state.slotOf(row);
  const auto p = state.confidence(row, choice.chosen);
  QStringList lines{
      u"sample: %1/%2"_s.arg(folder).arg(slot),
      u"class: "_s + state.className(state.classOf(row)),
      u"image: %1 (%2%3)"_s.arg(imageText(choice.chosen), word(name(choice.status)),
                                choice.flagged() ? u", "_s + word(name(choice.reason)) : QString()),
      u"confidence: "_s + number(p ? std::optional<double>(*p) : std::nullopt),
      u"predicted: "_s + (p ? state.predictedName(state.predicted(row, choice.chosen)) : u"none"_s),
      u"similarity: "_s + number(choice.similarity()),
      u"selection: k %1, beta %2, %3, %4"_s.arg(QString::number(settings.k), QString::number(settings.beta),
                                                word(name(settings.strategy)), word(name(settings.normalSet))),
      u"seed: %1, key %2/%3#%4"_s.arg(QString::number(state.contents->seed), folder, QString::number(slot),
                                      QString::number(choice.chosen)),
      u"preset: "_s + QString::fromStdString(state.contents->preset),
      u"file: "_s + state.imageFile(row, choice.chosen)};
  if (const QString note = state.noteOf(row).simplified(); !note.isEmpty()) lines += u"note: "_s + note;
  return lines.join(u'\n');
}

std::unique_ptr<QMimeData> sampleMimeData(const ReviewState& state, const std::vector<int>& rows) {
  const QStringList files = filesOf(state, rows);
  std::unique_ptr<QMimeData> data;
  if (rows.size() == 1 && files.size() == 1)
    data = std::make_unique<PictureMimeData>(files.front());
  else
    data = std::make_unique<QMimeData>();
  fill(*data, state, rows, files);
  return data;
}

void copySamples(const ReviewState& state, const std::vector<int>& rows) {
  const QStringList files = filesOf(state, rows);
  QThreadPool::globalInstance()->start([state, rows, files] {
    const QImage picture = rows.size() == 1 && files.size() == 1 ? decodePicture(files.front()) : QImage();
    QMetaObject::invokeMethod(
        qGuiApp,
        [state, rows, files, picture] {
          auto data = std::make_unique<QMimeData>();
          fill(*data, state, rows, files);
          if (!picture.isNull()) data->setImageData(picture);
          QGuiApplication::clipboard()->setMimeData(data.release());
        },
        Qt::QueuedConnection);
  });
}

} // namespace stillroom::ui
