#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include "handover/route_writer.h"

using handover::RouteWriter;

class TestRouteWriter : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    const QString m_path = m_directory.filePath(QStringLiteral("routes.json"));

    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(m_path); }

    void writesTheNewestOfWhatWaits()
    {
        RouteWriter writer(m_path);
        QVERIFY(writer.states().post("old"));
        QVERIFY(writer.states().post("new"));
        writer.drain();
        QCOMPARE(content(), QByteArray("new"));
    }
    void saysThatItsBoxIsFull()
    {
        RouteWriter writer(m_path);
        QVERIFY(writer.states().post("1"));
        QVERIFY(writer.states().post("2"));
        QVERIFY(!writer.states().post("3"));
    }
    void writesWhatIsLeftAtTheEndOfItsThread()
    {
        QThread thread;
        RouteWriter writer(m_path);
        writer.moveToThread(&thread);
        connect(&thread, &QThread::finished, &writer, &RouteWriter::finish, Qt::DirectConnection);
        QVERIFY(writer.states().post("last"));
        thread.start();
        thread.quit();
        QVERIFY(thread.wait(10'000));
        QCOMPARE(content(), QByteArray("last"));
    }
    void writesNothingForAnEmptyBox()
    {
        RouteWriter writer(m_path);
        writer.drain();
        writer.finish();
        QVERIFY(!QFile::exists(m_path));
    }
    void survivesAFolderThatIsGone()
    {
        RouteWriter writer(m_directory.filePath(QStringLiteral("none/routes.json")));
        QVERIFY(writer.states().post("x"));
        writer.drain();
        QVERIFY(writer.states().post("y"));
    }
};

QTEST_GUILESS_MAIN(TestRouteWriter)
#include "tst_route_writer.moc"
