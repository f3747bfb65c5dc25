#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include "config/store.h"

using namespace config;
using namespace std::chrono_literals;

namespace {

const WallTime start{std::chrono::milliseconds(1'795'000'000'000)};

QJsonObject documentFor(const QString &domain) { return {{"domains", QJsonArray{QJsonObject{{"name", domain}}}}}; }

struct Place {
    QTemporaryDir directory;
    QString file = directory.filePath("restante.json");
    Store store{file, directory.filePath("versions")};

    void write(const QByteArray &bytes)
    {
        QFile f(file);
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(bytes);
    }
    QByteArray bytes() const
    {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray("unreadable");
    }
};

} // namespace

class TestConfigStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noFileIsTheDefaultsWithoutRevision()
    {
        Place p;
        const Loaded l = p.store.load();
        QVERIFY(l);
        QVERIFY(l.revision.isEmpty());
        QVERIFY(!l.config.isSetUp());
    }
    void whatWasSavedIsLoaded()
    {
        Place p;
        const Loaded saved = p.store.save(documentFor("a.test"), {}, start);
        QVERIFY(saved);
        QCOMPARE(saved.config.domains.size(), 1);
        const Loaded l = p.store.load();
        QCOMPARE(l.revision, saved.revision);
        QCOMPARE(l.revision, revisionOf(p.bytes()));
        QCOMPARE(l.document, documentFor("a.test"));
    }
    void anEditByHandIsAConflictWithBothRevisions()
    {
        Place p;
        const QString first = p.store.save(documentFor("a.test"), {}, start).revision;
        p.write("{}");
        const Loaded l = p.store.save(documentFor("b.test"), first, start);
        QCOMPARE(l.faults.size(), 1);
        QCOMPARE(l.faults.first().code, "config.conflict");
        QCOMPARE(l.faults.first().parameters, (QJsonObject{{"yours", first}, {"current", revisionOf("{}")}}));
        QCOMPARE(p.bytes(), QByteArray("{}"));
    }
    void withoutARevisionAnExistingFileIsNotReplaced()
    {
        Place p;
        p.write("{}");
        QCOMPARE(p.store.save(documentFor("b.test"), {}, start).faults.first().code, "config.conflict");
    }
    void aBadDocumentIsNotWritten()
    {
        Place p;
        QCOMPARE(p.store.save(documentFor("a b"), {}, start).faults.first().code, "config.bad-hostname");
        QVERIFY(!QFile::exists(p.file));
    }
    void keepsTheLastTenVersions()
    {
        Place p;
        QString revision;
        for (int i = 0; i < 13; ++i) {
            const Loaded saved = p.store.save(documentFor(QStringLiteral("d%1.test").arg(i)), revision, start + i * 1s);
            QVERIFY(saved);
            revision = saved.revision;
        }
        const QStringList versions = p.store.versions();
        QCOMPARE(versions.size(), Store::versionsKept);
        QFile latest(p.directory.filePath("versions/") + versions.first());
        QVERIFY(latest.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(latest.readAll()).object(), documentFor("d11.test"));
        QFile oldest(p.directory.filePath("versions/") + versions.last());
        QVERIFY(oldest.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(oldest.readAll()).object(), documentFor("d2.test"));
    }
    void theSameDocumentAgainIsNoNewVersion()
    {
        Place p;
        const QString revision = p.store.save(documentFor("a.test"), {}, start).revision;
        QCOMPARE(p.store.save(documentFor("a.test"), revision, start).revision, revision);
        QVERIFY(p.store.versions().isEmpty());
    }
    void aBrokenFileKeepsItsRevisionSoThatItCanBeReplaced()
    {
        Place p;
        p.write("{ \"hostname\": }");
        const Loaded l = p.store.load();
        QCOMPARE(l.faults.first().code, "config.syntax");
        QVERIFY(p.store.save(documentFor("a.test"), l.revision, start));
    }
    void whereItCannotWriteItSaysSoAndChangesNothing()
    {
        QTemporaryDir directory;
        Store store(directory.filePath("no-such-directory/restante.json"), directory.filePath("versions"));
        QVERIFY(!store.isWritable());
        QCOMPARE(store.save(documentFor("a.test"), {}, start).faults.first().code, "config.not-writable");
        QVERIFY(!QFile::exists(store.path()));
    }
    void refusesAFileBeyondAMegabyte()
    {
        Place p;
        p.write(QByteArray(maxDocument + 1, ' '));
        QCOMPARE(p.store.load().faults.first().code, "config.too-large");
    }
    void aDirectoryInItsPlaceIsUnreadable()
    {
        QTemporaryDir directory;
        Store store(directory.path(), directory.filePath("versions"));
        QCOMPARE(store.load().faults.first().code, "config.unreadable");
    }
};

QTEST_APPLESS_MAIN(TestConfigStore)
#include "tst_config_store.moc"
