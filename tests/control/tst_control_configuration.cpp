#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include "control/configuration.h"
#include "support/fake_clock.h"

using namespace control;

namespace {

const config::Author eva{QStringLiteral("user:eva(1000)"), config::Origin::Set};

QJsonObject documentFor(const QString &domain) { return {{"domains", QJsonArray{QJsonObject{{"name", domain}}}}}; }

struct Place {
    QTemporaryDir directory;
    QString file = directory.filePath("restante.json");
    config::Store store{file, directory.filePath("versions")};
    FakeClock clock;
    QList<config::Config> applied;
    std::optional<ipc::Sentence> problem;
    Configuration configuration{store, clock, {}, [this](const config::Config &c) { applied << c; return problem; }};

    void write(const QByteArray &bytes)
    {
        QFile f(file);
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(bytes);
    }
};

} // namespace

class TestControlConfiguration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSetIsSavedAndInUse()
    {
        Place p;
        const auto set = p.configuration.set({{}, documentFor("a.test")}, eva);
        QVERIFY(set);
        QVERIFY(set->writable);
        QCOMPARE(set->path, p.file);
        QCOMPARE(p.applied.size(), 1);
        QCOMPARE(p.configuration.running().domains.first().name, "a.test");
        QCOMPARE(p.configuration.show()->revision, set->revision);
        QCOMPARE(p.configuration.show()->document, documentFor("a.test"));
    }
    void aFaultyDocumentChangesNothing()
    {
        Place p;
        const auto set = p.configuration.set({{}, documentFor("a b")}, eva);
        QCOMPARE(set.error().code, "config.invalid");
        QCOMPARE(set.error().parameters.value("path").toString(), "domains[0].name");
        QCOMPARE(set.error().parameters.value("fault")["code"].toString(), "config.bad-hostname");
        QVERIFY(p.applied.isEmpty());
        QVERIFY(!QFile::exists(p.file));
    }
    void aConflictNamesBothRevisions()
    {
        Place p;
        p.write("{}");
        const auto set = p.configuration.set({"0000000000000000", documentFor("a.test")}, eva);
        QCOMPARE(set.error().code, "config.conflict");
        QCOMPARE(set.error().parameters.value("yours").toString(), "0000000000000000");
        QCOMPARE(set.error().parameters.value("current").toString(), config::revisionOf("{}"));
        QVERIFY(p.applied.isEmpty());
    }
    void aBadFileLeavesTheRunningOne()
    {
        Place p;
        QVERIFY(p.configuration.set({{}, documentFor("a.test")}, eva));
        p.write("{ nonsense");
        QCOMPARE(p.configuration.reload({}).error().code, "config.invalid");
        QCOMPARE(p.configuration.running().domains.size(), 1);
        QCOMPARE(p.applied.size(), 1);
        QCOMPARE(p.configuration.show().error().code, "config.invalid");
    }
    void aFaultyFileIsShownSoThatItCanBeMended()
    {
        Place p;
        p.write("{\"colour\":1}");
        QVERIFY(p.configuration.show());
        QVERIFY(!p.configuration.reload({}));
        QVERIFY(p.configuration.set({p.configuration.show()->revision, documentFor("a.test")}, eva));
    }
    void anEditByHandIsReloaded()
    {
        Place p;
        p.write(R"({"domains":[{"name":"b.test"}]})");
        QVERIFY(p.configuration.reload({}));
        QCOMPARE(p.applied.last().domains.first().name, "b.test");
    }
    void whatDoesNotWorkIsSaidThoughItIsSaved()
    {
        Place p;
        p.problem = ipc::Sentence{"net.address-in-use", {}};
        const auto set = p.configuration.set({{}, documentFor("a.test")}, eva);
        QCOMPARE(set.error().code, "config.not-applied");
        QCOMPARE(set.error().parameters.value("problem")["code"].toString(), "net.address-in-use");
        QVERIFY(QFile::exists(p.file));
        QCOMPARE(p.configuration.running().domains.size(), 1);
    }
    void theVersionsSayWhoChangedWhat()
    {
        Place p;
        const auto first = p.configuration.set({{}, documentFor("a.test")}, eva);
        p.clock.pass(std::chrono::hours(1));
        QJsonObject document = documentFor("a.test");
        document.insert("smtp", QJsonObject{{"maxRecipients", 200}});
        QVERIFY(p.configuration.set({first->revision, document}, {"user:ota(1001)", config::Origin::Set}));
        const ipc::ConfigVersions all = p.configuration.versions();
        QCOMPARE(all.versions.size(), 2);
        const ipc::ConfigVersion &latest = all.versions.first();
        QVERIFY(latest.isCurrent && !latest.isFirst && !all.versions.last().isCurrent && all.versions.last().isFirst);
        QCOMPARE(latest.by, "user:ota(1001)");
        QCOMPARE(all.versions.last().by, "user:eva(1000)");
        QCOMPARE(latest.at.toMSecsSinceEpoch(), p.clock.wall().time_since_epoch().count());
        QCOMPARE(latest.changes.size(), 1);
        QCOMPARE(latest.changes.first().code, "config.change.changed");
        QCOMPARE(latest.changes.first().parameters.value("before").toString(), "1000");
        QCOMPARE(latest.changes.first().parameters.value("after").toString(), "200");
        QCOMPARE(latest.changes.first().parameters.value("what")["code"].toString(), "config.key.smtp.maxRecipients");
    }
    void anEarlierOneIsShownAndRestoredAsASet()
    {
        Place p;
        const auto first = p.configuration.set({{}, documentFor("a.test")}, eva);
        const auto second = p.configuration.set({first->revision, documentFor("b.test")}, eva);
        const QString name = p.configuration.versions().versions.last().version;
        const auto shown = p.configuration.version(name);
        QCOMPARE(shown->document, documentFor("a.test"));
        QCOMPARE(shown->changes.size(), 2); // a.test comes, b.test goes
        const auto stale = p.configuration.toRestore({name, first->revision});
        QVERIFY(stale);
        QCOMPARE(p.configuration.hindrance(*stale)->code, "config.conflict");
        const auto wanted = p.configuration.toRestore({name, second->revision});
        QVERIFY(!p.configuration.hindrance(*wanted));
        QVERIFY(p.configuration.set(*wanted, {"user:eva(1000)", config::Origin::Restored}));
        QCOMPARE(p.configuration.running().domains.first().name, "a.test");
        QCOMPARE(p.configuration.versions().versions.size(), 3);
        QCOMPARE(p.configuration.versions().versions.first().origin, ipc::ConfigOrigin::Restored);
        QCOMPARE(p.configuration.toRestore({"../../etc/passwd", {}}).error().code, "config.no-such-version");
        QCOMPARE(p.configuration.version("20261123T101112123Z-0123456789abcdef").error().code, "config.no-such-version");
    }
    void whoReloadsAnEditByHandIsKnown()
    {
        Place p;
        QVERIFY(p.configuration.set({{}, documentFor("a.test")}, eva));
        p.write(R"({"domains":[{"name":"b.test"}]})");
        QVERIFY(p.configuration.reload("user:ota(1001)"));
        const auto latest = p.configuration.versions().versions.first();
        QVERIFY(latest.isCurrent);
        QCOMPARE(latest.by, "user:ota(1001)");
        QCOMPARE(latest.origin, ipc::ConfigOrigin::Found);
    }
    void validationNamesEveryFault()
    {
        const auto v = Configuration::validate({{"colour", 1}, {"hostname", 7}});
        QCOMPARE(v.faults.size(), 2);
        QCOMPARE(v.faults.first().parameters.value("path").toString(), "colour");
        QVERIFY(Configuration::validate({}).faults.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestControlConfiguration)
#include "tst_control_configuration.moc"
