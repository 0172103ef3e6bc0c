// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/thumbnail_store.h"

#include "ui/images/decode.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QImageReader>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array keptSides{96, 128, 192, 256, 384, 512};
constexpr qint64 largestFile = 2 << 20; ///< bytes; no thumbnail comes near it
constexpr qint64 touchedAfter = 3600;   ///< seconds: a use is noted once in this time
constexpr int hexDigits = 64;
constexpr qsizetype sealBytes = 20;
constexpr QLatin1String partSign(".part"); ///< in the name of a file that is being written

bool isHash(const QString& text) {
  return text.size() == hexDigits && std::all_of(text.begin(), text.end(), [](QChar c) {
           return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
         });
}

QString hashOfContent(const QString& file) {
  QFile in(file);
  QCryptographicHash hash(QCryptographicHash::Blake2b_256);
  if (!in.open(QIODevice::ReadOnly) || !hash.addData(&in)) return {};
  return QString::fromLatin1(hash.result().toHex());
}

/// JPEG for photographs; PNG where a JPEG would lose something that can be seen.
QByteArray encoded(const QImage& image) {
  QByteArray bytes;
  QBuffer out(&bytes);
  out.open(QIODevice::WriteOnly);
  const bool plain = !image.hasAlphaChannel();
  return image.save(&out, plain ? "jpeg" : "png", plain ? 92 : -1) ? bytes : QByteArray();
}

/// Without fsync, unlike everything else that is written: a thumbnail lost in a crash is made again, and the rename
/// alone keeps half-written ones out of sight.
bool writeWhole(const QString& path, const QByteArray& bytes) {
  QTemporaryFile file(path + partSign); // Qt appends letters of its own
  if (!file.open() || file.write(bytes) != bytes.size() || !file.flush()) return false;
  file.setAutoRemove(false);
  const QByteArray from = QFile::encodeName(file.fileName()), to = QFile::encodeName(path);
  file.close();
  if (std::rename(from.constData(), to.constData()) == 0) return true;
  QFile::remove(file.fileName());
  return false;
}

/// Follows the picture in its file: half a file is none, nor is one under another's name.
QByteArray seal(const QByteArray& bytes, const QString& name) {
  return QCryptographicHash::hash(bytes + name.toUtf8(), QCryptographicHash::Blake2b_160);
}

/// The picture in a thumbnail file's bytes, or null where it is no such thing.
QImage unsealed(const QByteArray& all, const QString& name, int side) {
  QByteArray bytes = all.chopped(std::min(all.size(), sealBytes));
  if (bytes.isEmpty() || seal(bytes, name) != all.last(sealBytes)) return {};
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer);
  reader.setDecideFormatFromContent(true);
  const QSize size = reader.size();
  return std::max(size.width(), size.height()) == side ? reader.read() : QImage();
}

QImage readKept(const QFileInfo& info, int side) {
  if (info.isSymLink() || !info.isFile() || info.size() > largestFile) return {};
  QFile file(info.filePath());
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QImage image = unsealed(file.read(largestFile), info.fileName(), side);
  const QDateTime now = QDateTime::currentDateTimeUtc();
  if (!image.isNull() && info.lastModified().secsTo(now) > touchedAfter)
    file.setFileTime(now, QFileDevice::FileModificationTime);
  return image;
}

struct KeptFile {
  QString path;
  qint64 bytes = 0;
  QDateTime used;
};

std::vector<KeptFile> filesIn(const QString& folder, const QString& pattern) {
  std::vector<KeptFile> files;
  // Links are listed, never followed.
  QDirIterator each(folder, {pattern}, QDir::Files | QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
  while (each.hasNext()) {
    each.next();
    const QFileInfo info = each.fileInfo();
    files.push_back({info.filePath(), info.isSymLink() ? 0 : info.size(), info.lastModified()});
  }
  return files;
}

qint64 totalOf(const std::vector<KeptFile>& files) {
  qint64 total = 0;
  for (const KeptFile& file : files)
    total += file.bytes;
  return total;
}

void makeFolder(const QString& folder) {
  if (QFileInfo::exists(folder) || !QDir().mkpath(folder)) return;
  // What people work on is nobody else's business.
  QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

ThumbnailStore::ThumbnailStore(QString folder, qint64 mostBytes) : m_folder(std::move(folder)), m_mostBytes(mostBytes) {
  m_background.setMaxThreadCount(1);
  m_background.setThreadPriority(QThread::LowestPriority);
}

ThumbnailStore::~ThumbnailStore() {
  m_background.clear();
  m_background.waitForDone();
}

std::shared_ptr<ThumbnailStore> ThumbnailStore::ofUser() {
  return std::make_shared<ThumbnailStore>(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                                          u"/thumbnails"_s);
}

int ThumbnailStore::keptSide(int side) {
  const auto found = std::lower_bound(keptSides.begin(), keptSides.end(), side);
  return found == keptSides.end() ? 0 : *found;
}

QString ThumbnailStore::contentKey(const QString& file) {
  const QFileInfo info(file);
  if (!info.isFile()) return {};
  const QString name = info.completeBaseName();
  const bool named = isHash(name) && info.dir().dirName() == u"images";
  const QString hash = named ? name : hashOfContent(file);
  // With its length, lest a damaged file hide behind the picture that its name promises.
  return hash.isEmpty() ? hash : hash + u'-' + QString::number(info.size());
}

QString ThumbnailStore::path(const QString& key, int keptSide) const {
  return u"%1/%2/%3-%4.thumb"_s.arg(m_folder, key.left(2), key).arg(keptSide);
}

QImage ThumbnailStore::picture(const QString& file, int side) {
  const int kept = keptSide(side);
  const QString key = kept > 0 ? contentKey(file) : QString();
  if (!key.isEmpty())
    if (const QImage thumbnail = find(key, kept); !thumbnail.isNull()) return fitted(thumbnail, side);
  const DecodedPicture decoded = decodeFor(file, std::max(side, kept));
  const int longest = std::max(decoded.size.width(), decoded.size.height());
  if (!key.isEmpty() && !decoded.image.isNull() && longest > std::max(kept, smallPictureSide))
    keep(key, kept, decoded.image);
  return fitted(decoded.image, side);
}

QImage ThumbnailStore::find(const QString& key, int keptSide) const {
  const QString file = path(key, keptSide);
  const QFileInfo info(file);
  if (!info.exists() && !info.isSymLink()) return {};
  QImage image = readKept(info, keptSide);
  if (image.isNull()) QFile::remove(file);
  return image;
}

void ThumbnailStore::keep(const QString& key, int keptSide, const QImage& picture) {
  if (m_waiting >= mostWaiting) return; // the next time will do
  ++m_waiting;
  m_background.start([this, key, keptSide, picture] {
    write(path(key, keptSide), encoded(fitted(picture, keptSide)));
    --m_waiting;
  });
}

void ThumbnailStore::write(const QString& path, const QByteArray& bytes) {
  makeFolder(m_folder);
  makeFolder(QFileInfo(path).path());
  const QByteArray sealed = bytes + seal(bytes, QFileInfo(path).fileName());
  if (bytes.isEmpty() || !writeWhole(path, sealed)) return;
  if (m_bytes < 0)
    m_bytes = totalOf(filesIn(m_folder, u"*.thumb"_s));
  else
    m_bytes += sealed.size();
  if (m_bytes > m_mostBytes) tidy();
}

void ThumbnailStore::flush() {
  m_background.waitForDone();
}

void ThumbnailStore::tidy() {
  const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
  for (const KeptFile& file : filesIn(m_folder, u"*"_s + partSign + u'*'))
    if (file.used < yesterday) QFile::remove(file.path);
  std::vector<KeptFile> files = filesIn(m_folder, u"*.thumb"_s);
  std::sort(files.begin(), files.end(), [](const KeptFile& a, const KeptFile& b) { return a.used < b.used; });
  qint64 total = totalOf(files);
  for (const KeptFile& file : files) {
    if (total <= m_mostBytes / 10 * 9) break;
    if (QFile::remove(file.path)) total -= file.bytes;
  }
  m_bytes = total;
}

} // namespace stillroom::ui
