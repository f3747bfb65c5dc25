#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include "control/configuration.h"
#include "support/fake_clock.h"

using namespace control;

namespace {

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
        const auto set = p.configuration.set({{}, documentFor("a.test")});
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
        const auto set = p.configuration.set({{}, documentFor("a b")});
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
        const auto set = p.configuration.set({"0000000000000000", documentFor("a.test")});
        QCOMPARE(set.error().code, "config.conflict");
        QCOMPARE(set.error().parameters.value("yours").toString(), "0000000000000000");
        QCOMPARE(set.error().parameters.value("current").toString(), config::revisionOf("{}"));
        QVERIFY(p.applied.isEmpty());
    }
    void aBadFileLeavesTheRunningOne()
    {
        Place p;
        QVERIFY(p.configuration.set({{}, documentFor("a.test")}));
        p.write("{ nonsense");
        QCOMPARE(p.configuration.reload().error().code, "config.invalid");
        QCOMPARE(p.configuration.running().domains.size(), 1);
        QCOMPARE(p.applied.size(), 1);
        QCOMPARE(p.configuration.show().error().code, "config.invalid");
    }
    void aFaultyFileIsShownSoThatItCanBeMended()
    {
        Place p;
        p.write("{\"colour\":1}");
        QVERIFY(p.configuration.show());
        QVERIFY(!p.configuration.reload());
        QVERIFY(p.configuration.set({p.configuration.show()->revision, documentFor("a.test")}));
    }
    void anEditByHandIsReloaded()
    {
        Place p;
        p.write(R"({"domains":[{"name":"b.test"}]})");
        QVERIFY(p.configuration.reload());
        QCOMPARE(p.applied.last().domains.first().name, "b.test");
    }
    void whatDoesNotWorkIsSaidThoughItIsSaved()
    {
        Place p;
        p.problem = ipc::Sentence{"net.address-in-use", {}};
        const auto set = p.configuration.set({{}, documentFor("a.test")});
        QCOMPARE(set.error().code, "config.not-applied");
        QCOMPARE(set.error().parameters.value("problem")["code"].toString(), "net.address-in-use");
        QVERIFY(QFile::exists(p.file));
        QCOMPARE(p.configuration.running().domains.size(), 1);
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
