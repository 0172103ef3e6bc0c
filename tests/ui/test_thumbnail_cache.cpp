// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "ui/images/decode.h"
#include "ui/images/thumbnail_cache.h"

#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace stillroom::ui;

class TestThumbnailCache : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    for (int i = 0; i < 40; ++i) {
      QImage image(64, 64, QImage::Format_RGB32);
      image.fill(QColor::fromHsv(i * 9, 200, 200));
      QVERIFY(image.save(file(i)));
    }
  }

  void aPictureArrivesLater() {
    ThumbnailCache cache;
    QSignalSpy arrived(&cache, &ThumbnailCache::arrived);
    QVERIFY(cache.find(file(0), 96).isNull());
    QVERIFY(arrived.wait());
    const QPixmap pixmap = cache.find(file(0), 96);
    QCOMPARE(pixmap.size(), QSize(96, 96));
    QCOMPARE(pixmap.toImage().pixelColor(5, 5).hue(), 0);
  }

  void memoryStaysBounded() {
    const qint64 bound = 10 * 64 * 64 * 4;
    ThumbnailCache cache(bound);
    QSignalSpy idle(&cache, &ThumbnailCache::idle);
    for (int i = 0; i < 40; ++i)
      cache.find(file(i), 64);
    QVERIFY(idle.wait());
    QVERIFY(cache.bytesHeld() > 0 && cache.bytesHeld() <= bound);
    // The newest asked for came first, so the oldest requests arrived last and are the ones held.
    QVERIFY(!cache.find(file(0), 64).isNull());
  }

  void unreadableFilesAreRemembered() {
    ThumbnailCache cache;
    const QString broken = m_folder.filePath(QStringLiteral("broken.png"));
    QFile out(broken);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("\x89PNG\r\n\x1a\nnot a picture at all");
    out.close();
    QSignalSpy idle(&cache, &ThumbnailCache::idle);
    cache.find(broken, 64);
    QVERIFY(idle.wait());
    QVERIFY(cache.unreadable(broken));
    QVERIFY(cache.find(broken, 64).isNull());
    QCOMPARE(cache.pending(), 0);
  }

  void droppedRequestsCanBeAskedForAgain() {
    ThumbnailCache cache;
    for (int i = 0; i < 40; ++i)
      cache.find(file(i), 48);
    cache.dropRequests();
    QTRY_COMPARE(cache.pending(), 0);
    QSignalSpy idle(&cache, &ThumbnailCache::idle);
    cache.find(file(39), 50);
    QVERIFY(idle.wait());
    QVERIFY(!cache.find(file(39), 50).isNull());
  }

  void onlyWhatIsSeenIsStillWanted() {
    ThumbnailCache cache;
    for (int i = 0; i < 40; ++i) {
      cache.find(QStringLiteral("/nowhere/%1.png").arg(i), 64);
      cache.find(QStringLiteral("/nowhere/%1.png").arg(i), 32); // another view's
    }
    cache.keepOnly(64, {QStringLiteral("/nowhere/3.png")});
    QVERIFY(cache.queued() <= 41);
    cache.keepOnly(32, {});
    QVERIFY(cache.queued() <= 1);
    QTRY_COMPARE(cache.pending(), 0);
    cache.find(file(5), 64);
    QTRY_VERIFY(!cache.find(file(5), 64).isNull()); // what was dropped can be asked for again
  }

  void anotherSizeStandsIn() {
    ThumbnailCache cache;
    QVERIFY(cache.standIn(file(1)).isNull());
    cache.find(file(1), 48);
    QTRY_VERIFY(!cache.find(file(1), 48).isNull());
    QVERIFY(cache.find(file(1), 200).isNull());
    QCOMPARE(cache.standIn(file(1)).width(), 48);
    QTRY_VERIFY(!cache.find(file(1), 200).isNull());
    QCOMPARE(cache.standIn(file(1)).width(), 200);
    QVERIFY(cache.standIn(file(2)).isNull());
  }

  /// Whoever reads a pipe that nobody writes to waits for ever, and that isn't who asks.
  void theGuiThreadNeverReads() {
    ThumbnailCache cache;
    const QString pipe = m_folder.filePath(QStringLiteral("pipe.png"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(cache.find(pipe, 64).isNull());
    QVERIFY(cache.find(pipe, 32).isNull());
    QVERIFY(cache.standIn(pipe).isNull());
    QCOMPARE(cache.pending(), 2);
    QVERIFY(!cache.unreadable(pipe));
    const auto letGo = [&] {
      const int writer = ::open(QFile::encodeName(pipe).constData(), O_WRONLY | O_NONBLOCK);
      if (writer >= 0) ::close(writer);
      return cache.pending() == 0;
    };
    QTRY_VERIFY(letGo());
    QVERIFY(cache.unreadable(pipe));
  }

  void endlessScrollingKeepsTheQueueShort() {
    ThumbnailCache cache;
    for (int i = 0; i < 2000; ++i)
      cache.find(QStringLiteral("/nowhere/%1.png").arg(i), 64);
    QVERIFY(cache.queued() <= ThumbnailCache::mostRequests);
    QTRY_COMPARE_WITH_TIMEOUT(cache.pending(), 0, 20000);
  }

  void smallPicturesAreEnlargedPixelByPixel() {
    QImage image(2, 2, QImage::Format_RGB32);
    image.fill(Qt::black);
    image.setPixelColor(0, 0, Qt::white);
    const QImage large = fitted(image, 64);
    QCOMPARE(large.size(), QSize(64, 64));
    for (int y = 0; y < 64; ++y)
      for (int x = 0; x < 64; ++x)
        QCOMPARE(large.pixelColor(x, y), x < 32 && y < 32 ? QColor(Qt::white) : QColor(Qt::black));
  }

private:
  QString file(int i) const { return m_folder.filePath(QStringLiteral("%1.png").arg(i)); }

  QTemporaryDir m_folder;
};

STILLROOM_TEST(TestThumbnailCache)
#include "test_thumbnail_cache.moc"
