// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "ui/images/decode.h"
#include "ui/images/thumbnail_cache.h"
#include "ui/images/thumbnail_store.h"

#include <QDirIterator>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace stillroom::ui;

/// Thumbnails on the disk: found again, bounded, and never trusted.
class TestThumbnailStore : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_store = std::make_unique<ThumbnailStore>(kept());
  }
  void cleanup() {
    m_store.reset();
    m_folder.reset();
  }

  void aThumbnailIsFoundAgain() {
    const QString file = named(Qt::red);
    QCOMPARE(m_store->picture(file, 112).size(), QSize(112, 74));
    m_store->flush();
    QVERIFY(QFileInfo(m_store->path(ThumbnailStore::contentKey(file), 128)).isFile());
    QVERIFY(m_store->bytes() > 0);
    QCOMPARE(QFile::permissions(kept()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // It is the thumbnail that is read, by another window too, and at every size that is made of it.
    QCOMPARE(named(Qt::green), file);
    ThumbnailStore other(kept());
    for (const int side : {112, 128, 100})
      QVERIFY(isLike(other.picture(file, side), Qt::red));
    QVERIFY(isLike(other.picture(file, 90), Qt::green));
  }

  void contentNamesAPicture() {
    const QString a = drawn(QStringLiteral("a.png"), Qt::red);
    const QString b = drawn(QStringLiteral("b.png"), Qt::red), c = drawn(QStringLiteral("c.png"), Qt::blue);
    QCOMPARE(ThumbnailStore::contentKey(a), ThumbnailStore::contentKey(b));
    QVERIFY(ThumbnailStore::contentKey(a) != ThumbnailStore::contentKey(c));
    QVERIFY(ThumbnailStore::contentKey(m_folder->filePath(QStringLiteral("none.png"))).isEmpty());
    // A project's image has its hash as its name.
    const QString image = named(Qt::red);
    const QString key = ThumbnailStore::contentKey(image);
    QVERIFY(key.startsWith(QFileInfo(image).completeBaseName()));
    QVERIFY(QFile::resize(image, QFileInfo(image).size() / 2)); // damaged
    QVERIFY(ThumbnailStore::contentKey(image) != key);
  }

  void smallPicturesAreNotKept() {
    const QString file = drawn(QStringLiteral("small.png"), Qt::red, 64);
    QCOMPARE(m_store->picture(file, 128).width(), 128);
    const QString fits = drawn(QStringLiteral("fits.png"), Qt::red, 128);
    m_store->picture(fits, 128);
    m_store->picture(fits, 3000);
    m_store->flush();
    QCOMPARE(files(), 0);
  }

  /// As the networks see it: the colours beneath.
  void transparencyIsDropped() {
    QImage image(300, 200, QImage::Format_ARGB32);
    image.fill(QColor(200, 30, 40, 0));
    const QString file = m_folder->filePath(QStringLiteral("clear.png"));
    QVERIFY(image.save(file));
    m_store->picture(file, 128);
    m_store->flush();
    const QColor colour = ThumbnailStore(kept()).picture(file, 128).pixelColor(60, 40); // kept as a JPEG
    QCOMPARE(colour.alpha(), 255);
    QVERIFY(std::abs(colour.red() - 200) < 4 && std::abs(colour.green() - 30) < 4 && std::abs(colour.blue() - 40) < 4);
  }

  void hostileFilesAreReplaced_data() {
    QTest::addColumn<int>("kind");
    int kind = 0;
    for (const char* name : {"empty", "words", "cut off", "another's", "a bomb", "a link", "a pipe", "a bit"})
      QTest::newRow(name) << kind++;
  }
  void hostileFilesAreReplaced() {
    QFETCH(int, kind);
    const QString file = drawn(QStringLiteral("a.png"), Qt::red);
    m_store->picture(file, 128);
    m_store->flush();
    const QString path = m_store->path(ThumbnailStore::contentKey(file), 128);
    QVERIFY(QFileInfo(path).isFile());
    spoil(path, kind);
    QVERIFY(isLike(m_store->picture(file, 128), Qt::red));
    m_store->flush();
    const QFileInfo info(path);
    QVERIFY(info.isFile() && !info.isSymLink());
    QCOMPARE(QImage(path, "jpeg").size(), QSize(128, 85));
    QVERIFY(QFileInfo::exists(m_folder->filePath(QStringLiteral("elsewhere.png"))) == (kind == 5));
  }

  void theDiskIsBounded() {
    const qint64 bound = 40000;
    m_store = std::make_unique<ThumbnailStore>(kept(), bound);
    QStringList pictures;
    for (int i = 0; i < 12; ++i) {
      pictures += drawn(QStringLiteral("%1.png").arg(i), QColor::fromHsv(i * 29, 200, 200), 300, true);
      m_store->picture(pictures.back(), 128);
      m_store->flush();
      if (i == 1) age(pictures[0]); // used least recently, though it isn't the first by name
    }
    QVERIFY2(total() <= bound, qPrintable(QString::number(total())));
    QVERIFY(files() >= 3);
    QCOMPARE(m_store->bytes(), total());
    QVERIFY(!QFileInfo::exists(m_store->path(ThumbnailStore::contentKey(pictures[0]), 128)));
    QVERIFY(QFileInfo::exists(m_store->path(ThumbnailStore::contentKey(pictures.back()), 128)));
  }

  void aUseIsNoted() {
    const QString file = drawn(QStringLiteral("a.png"), Qt::red);
    m_store->picture(file, 128);
    m_store->flush();
    age(file);
    m_store->picture(file, 128);
    const QFileInfo info(m_store->path(ThumbnailStore::contentKey(file), 128));
    QVERIFY(info.lastModified().secsTo(QDateTime::currentDateTime()) < 60);
  }

  void leftoversGo() {
    QVERIFY(QDir().mkpath(kept()));
    for (const int days : {0, 3}) {
      QFile part(kept() + QStringLiteral("/x%1.thumb.part.abc").arg(days));
      QVERIFY(part.open(QIODevice::WriteOnly));
      part.setFileTime(QDateTime::currentDateTime().addDays(-days), QFile::FileModificationTime);
    }
    m_store->tidy();
    QVERIFY(QFileInfo::exists(kept() + QStringLiteral("/x0.thumb.part.abc"))); // somebody may be writing it
    QVERIFY(!QFileInfo::exists(kept() + QStringLiteral("/x3.thumb.part.abc")));
  }

  void withoutADiskPicturesAreShown() {
    const QString file = drawn(QStringLiteral("a.png"), Qt::red);
    ThumbnailStore store(file + QStringLiteral("/thumbnails")); // in no folder
    QVERIFY(isLike(store.picture(file, 128), Qt::red));
    store.flush();
    QVERIFY(isLike(store.picture(file, 128), Qt::red));
    QVERIFY(store.picture(m_folder->filePath(QStringLiteral("none.png")), 128).isNull());
  }

  void theCacheAsksTheStore() {
    const QString file = named(Qt::red);
    m_store->picture(file, 128);
    m_store->flush();
    named(Qt::green);
    ThumbnailCache cache;
    cache.setStore(std::make_shared<ThumbnailStore>(kept()));
    QSignalSpy idle(&cache, &ThumbnailCache::idle);
    QVERIFY(cache.find(file, 120).isNull());
    QVERIFY(idle.wait());
    QVERIFY(isLike(cache.find(file, 120).toImage(), Qt::red));
  }

private:
  QString kept() const { return m_folder->filePath(QStringLiteral("kept")); }

  QString drawn(const QString& name, const QColor& colour, int width = 300, bool noisy = false) const {
    QImage image(width, width * 2 / 3, QImage::Format_RGB32);
    image.fill(colour);
    for (int y = 0; noisy && y < image.height(); ++y)
      for (int x = 0; x < width; ++x)
        image.setPixel(x, y, qRgb(x * y % 251, x * 7 % 256, y * 13 % 256) ^ colour.rgb());
    const QString file = m_folder->filePath(name);
    return image.save(file) ? file : QString();
  }

  /// An image of a project, named by a hash, and as long in every colour.
  QString named(const QColor& colour) const {
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(colour);
    QDir(m_folder->path()).mkpath(QStringLiteral("images"));
    const QString file = m_folder->filePath(QStringLiteral("images/%1.png").arg(QString(64, u'a')));
    return image.save(file, "ppm") ? file : QString();
  }

  static void replace(const QString& path, QSize size, const QColor& colour) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QFile::remove(path);
    QVERIFY(image.save(path, "png"));
  }

  void spoil(const QString& path, int kind) const {
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    file.resize(kind == 2 ? bytes.size() - 3 : 0);
    if (kind == 1) file.write("\xff\xd8\xff this is no picture, but longer than a seal");
    if (kind == 7) file.write(bytes);
    file.close();
    if (kind == 3) replaceWithAnothers(path);
    if (kind == 4) replace(path, {3000, 2000}, Qt::green);
    if (kind != 5 && kind != 6) return;
    QVERIFY(file.remove());
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere.png"));
    if (kind == 5) replace(elsewhere, {128, 85}, Qt::green);
    QVERIFY(kind == 5 ? QFile::link(elsewhere, path) : ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
  }

  /// A thumbnail as it should be, but of another picture.
  void replaceWithAnothers(const QString& path) const {
    const QString other = drawn(QStringLiteral("other.png"), Qt::green);
    m_store->picture(other, 128);
    m_store->flush();
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::copy(m_store->path(ThumbnailStore::contentKey(other), 128), path));
  }

  void age(const QString& file) const {
    QFile thumbnail(m_store->path(ThumbnailStore::contentKey(file), 128));
    QVERIFY(thumbnail.open(QIODevice::ReadWrite));
    QVERIFY(thumbnail.setFileTime(QDateTime::currentDateTime().addDays(-9), QFile::FileModificationTime));
  }

  static bool isLike(const QImage& image, const QColor& colour) {
    const QColor pixel = image.pixelColor(image.rect().center());
    return std::abs(pixel.red() - colour.red()) < 8 && std::abs(pixel.green() - colour.green()) < 8 &&
           std::abs(pixel.blue() - colour.blue()) < 8;
  }

  int files() const { return static_cast<int>(each().size()); }
  qint64 total() const {
    qint64 bytes = 0;
    for (const QString& file : each())
      bytes += QFileInfo(file).size();
    return bytes;
  }
  QStringList each() const {
    QStringList found;
    QDirIterator files(kept(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
      found += files.next();
    return found;
  }

  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<ThumbnailStore> m_store;
};

STILLROOM_TEST(TestThumbnailStore)
#include "test_thumbnail_store.moc"
