#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include "config/store.h"

using namespace config;
using namespace std::chrono_literals;

namespace {

const Author eva{QStringLiteral("user:eva(1000)"), Origin::Set};
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
        const Loaded saved = p.store.save(documentFor("a.test"), {}, eva, start);
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
        const QString first = p.store.save(documentFor("a.test"), {}, eva, start).revision;
        p.write("{}");
        const Loaded l = p.store.save(documentFor("b.test"), first, eva, start);
        QCOMPARE(l.faults.size(), 1);
        QCOMPARE(l.faults.first().code, "config.conflict");
        QCOMPARE(l.faults.first().parameters, (QJsonObject{{"yours", first}, {"current", revisionOf("{}")}}));
        QCOMPARE(p.bytes(), QByteArray("{}"));
    }
    void withoutARevisionAnExistingFileIsNotReplaced()
    {
        Place p;
        p.write("{}");
        QCOMPARE(p.store.save(documentFor("b.test"), {}, eva, start).faults.first().code, "config.conflict");
    }
    void aBadDocumentIsNotWritten()
    {
        Place p;
        QCOMPARE(p.store.save(documentFor("a b"), {}, eva, start).faults.first().code, "config.bad-hostname");
        QVERIFY(!QFile::exists(p.file));
    }
    void keepsThePresentOneAndTenBeforeIt()
    {
        Place p;
        QString revision;
        for (int i = 0; i < 13; ++i) {
            const Loaded saved = p.store.save(documentFor(QStringLiteral("d%1.test").arg(i)), revision, eva, start + i * 1s);
            QVERIFY(saved);
            revision = saved.revision;
        }
        const QList<Version> versions = p.store.versions();
        QCOMPARE(versions.size(), Versions::kept + 1);
        QCOMPARE(p.store.version(versions.first().name).document, documentFor("d12.test"));
        QCOMPARE(p.store.version(versions.last().name).document, documentFor("d2.test"));
        QCOMPARE(versions.first().author.by, "user:eva(1000)");
        QVERIFY(versions.first().at == start + 12s);
    }
    void theSameDocumentAgainIsNoNewVersion()
    {
        Place p;
        const QString revision = p.store.save(documentFor("a.test"), {}, eva, start).revision;
        QCOMPARE(p.store.save(documentFor("a.test"), revision, eva, start).revision, revision);
        QCOMPARE(p.store.versions().size(), 1);
    }
    void anEditByHandIsKeptBeforeItIsReplaced()
    {
        Place p;
        const QString first = p.store.save(documentFor("a.test"), {}, eva, start).revision;
        p.write("{}");
        QVERIFY(p.store.save(documentFor("b.test"), revisionOf("{}"), eva, start + 1s));
        const QList<Version> versions = p.store.versions();
        QCOMPARE(versions.size(), 3);
        QCOMPARE(versions.at(1).revision, revisionOf("{}"));
        QVERIFY(versions.at(1).author.by.isEmpty());
        QVERIFY(versions.at(1).author.origin == Origin::Found);
        QCOMPARE(versions.at(2).revision, first);
    }
    void whatIsNotedOnceIsNotNotedAgain()
    {
        Place p;
        p.write("{}");
        p.store.note({}, start);
        p.store.note({"user:ota(1001)", Origin::Found}, start + 1s);
        QCOMPARE(p.store.versions().size(), 1);
        QVERIFY(p.store.versions().first().author.by.isEmpty());
    }
    void aClockThatIsSetBackDoesNotMixUpTheirOrder()
    {
        Place p;
        const QString first = p.store.save(documentFor("a.test"), {}, eva, start).revision;
        QVERIFY(p.store.save(documentFor("b.test"), first, eva, start - 1h));
        QCOMPARE(p.store.version(p.store.versions().first().name).document, documentFor("b.test"));
    }
    // A crash after the new version is written and before the file is replaced: there is a pending one that nobody ever used.
    void aVersionThatWasNeverInUseIsForgotten()
    {
        Place p;
        const QString first = p.store.save(documentFor("a.test"), {}, eva, start).revision;
        const Versions versions(p.directory.filePath("versions"));
        QVERIFY(versions.begin("{}", eva, start + 1s));
        QCOMPARE(p.store.versions().size(), 1);
        p.store.note({}, start + 2s); // as the next start does
        QCOMPARE(p.store.versions().size(), 1);
        QCOMPARE(p.store.versions().first().revision, first);
        QVERIFY(QDir(versions.directory()).entryList({"*.pending"}, QDir::Files).isEmpty());
    }
    // A crash after the file was replaced: the version is finished, with its author.
    void aVersionThatCameIntoUseIsFinished()
    {
        Place p;
        QVERIFY(p.store.save(documentFor("a.test"), {}, eva, start));
        const Versions versions(p.directory.filePath("versions"));
        QVERIFY(versions.begin("{}", {"user:ota(1001)", Origin::Restored}, start + 1s));
        p.write("{}");
        p.store.note({}, start + 2s);
        QCOMPARE(p.store.versions().size(), 2);
        QCOMPARE(p.store.versions().first().author.by, "user:ota(1001)");
        QVERIFY(p.store.versions().first().author.origin == Origin::Restored);
    }
    void whereTheVersionsCannotBeKeptNothingIsChanged()
    {
        Place p;
        const QString first = p.store.save(documentFor("a.test"), {}, eva, start).revision;
        QDir(p.directory.filePath("versions")).removeRecursively();
        QFile inTheWay(p.directory.filePath("versions"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Loaded l = p.store.save(documentFor("b.test"), first, eva, start);
        QCOMPARE(l.faults.first().code, "config.not-writable");
        QCOMPARE(p.store.load().document, documentFor("a.test"));
    }
    void aNameOfAVersionIsNeverAPath()
    {
        Place p;
        QVERIFY(p.store.save(documentFor("a.test"), {}, {"user:../../x(1)", Origin::Set}, start));
        QCOMPARE(p.store.versions().size(), 1);
        QCOMPARE(p.store.versions().first().author.by, "user:../../x(1)");
        for (const char *name : {"", "../restante", "/etc/passwd", "20261123T101112123Z-0123456789abcdef"})
            QCOMPARE(p.store.version(name).faults.first().code, "config.no-such-version");
    }
    void anOlderServicesVersionsAreReadToo()
    {
        const auto version = versionFromName("20261123T101112123Z-0123456789abcdef");
        QVERIFY(version);
        QVERIFY(version->author.by.isEmpty());
        QCOMPARE(version->revision, "0123456789abcdef");
        QVERIFY(!versionFromName("20261123T101112123Z-0123456789abcde"));
        QVERIFY(!versionFromName("20269999T101112123Z-0123456789abcdef"));
    }
    void aBrokenFileKeepsItsRevisionSoThatItCanBeReplaced()
    {
        Place p;
        p.write("{ \"hostname\": }");
        const Loaded l = p.store.load();
        QCOMPARE(l.faults.first().code, "config.syntax");
        QVERIFY(p.store.save(documentFor("a.test"), l.revision, eva, start));
    }
    void whereItCannotWriteItSaysSoAndChangesNothing()
    {
        QTemporaryDir directory;
        Store store(directory.filePath("no-such-directory/restante.json"), directory.filePath("versions"));
        QVERIFY(!store.isWritable());
        QCOMPARE(store.save(documentFor("a.test"), {}, eva, start).faults.first().code, "config.not-writable");
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
