#include <QFile>
#include <QJsonArray>
#include <QTest>
#include "control/config_requests.h"
#include "support/database.h"

using namespace control;

namespace {

QJsonObject documentFor(const QString &domain) { return {{"domains", QJsonArray{QJsonObject{{"name", domain}}}}}; }

struct Place {
    SpoolKit kept;
    QTemporaryDir directory;
    config::Store store{directory.filePath("restante.json"), directory.filePath("versions")};
    FakeClock clock;
    std::unique_ptr<Configuration> configuration;
    std::unique_ptr<ConfigRequests> requests;
    ipc::Caller eva{{}, ipc::Role::Administrator};
    QStringList acts;

    bool begin()
    {
        if (!kept.open())
            return false;
        eva.peer.user = QStringLiteral("eva");
        eva.peer.uid = 1000;
        configuration = std::make_unique<Configuration>(store, clock, config::Config{}, [](const config::Config &) { return std::optional<ipc::Sentence>(); });
        requests = std::make_unique<ConfigRequests>(*configuration, *kept.spool);
        QObject::connect(requests.get(), &ConfigRequests::acted, requests.get(), [this](const char *what, const QByteArray &actor, const auto &outcome) {
            acts << QStringLiteral("%1 %2 %3").arg(QLatin1String(what), QString::fromLatin1(actor), outcome ? QStringLiteral("done") : outcome.error().code);
        });
        return true;
    }
    ~Place() { requests.reset(); }

    template <typename Call> ipc::Outcome<ipc::ConfigDocument> wait(Call call)
    {
        std::optional<ipc::Outcome<ipc::ConfigDocument>> outcome;
        call([&outcome](const ipc::Outcome<ipc::ConfigDocument> &answer) { outcome = answer; });
        waitUntil([&outcome] { return outcome.has_value(); });
        return outcome ? *outcome : ipc::Outcome<ipc::ConfigDocument>(ipc::ErrorReply{"test.no-answer", {}});
    }
    ipc::Outcome<ipc::ConfigDocument> set(const QString &domain, const QString &basedOn)
    {
        return wait([&](auto answer) { requests->set({basedOn, documentFor(domain)}, eva, answer); });
    }
    ipc::Outcome<ipc::ConfigDocument> restore(const QString &version, const QString &basedOn)
    {
        return wait([&](auto answer) { requests->restore({version, basedOn}, eva, answer); });
    }
    qint64 audited(const QByteArray &where) { return Database(kept).number(QByteArray("SELECT count(*) FROM audit WHERE " + where).constData()); }
};

} // namespace

class TestConfigRequests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSetIsAuditedWithWhoAndWhich()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.set("a.test", {}));
        QCOMPARE(p.audited("act='setConfig' AND actor='user:eva(1000)' AND subject='domains'"), 1);
        QCOMPARE(p.acts, QStringList{"config-set user:eva(1000) done"});
        QCOMPARE(p.configuration->versions().versions.first().by, "user:eva(1000)");
    }
    void whatCannotBeSetIsNotAudited()
    {
        Place p;
        QVERIFY(p.begin());
        QCOMPARE(p.set("a b", {}).error().code, "config.invalid");
        QVERIFY(p.set("a.test", {}));
        QCOMPARE(p.set("b.test", "0000000000000000").error().code, "config.conflict");
        QCOMPARE(p.audited("act='setConfig'"), 1);
        QCOMPARE(p.acts.last(), "config-set user:eva(1000) config.conflict");
    }
    void aRestoreIsASetThatSaysSo()
    {
        Place p;
        QVERIFY(p.begin());
        const auto first = p.set("a.test", {});
        const auto second = p.set("b.test", first->revision);
        const QString version = p.configuration->versions().versions.last().version;
        QCOMPARE(p.restore(version, first->revision).error().code, "config.conflict");
        QCOMPARE(p.restore("nonsense", second->revision).error().code, "config.no-such-version");
        QCOMPARE(p.audited("act='restoreConfig'"), 0);
        const auto restored = p.restore(version, second->revision);
        QVERIFY(restored);
        QCOMPARE(restored->document, documentFor("a.test"));
        QCOMPARE(restored->revision, first->revision);
        QCOMPARE(p.audited("act='restoreConfig' AND actor='user:eva(1000)'"), 1);
        // and back
        QVERIFY(p.restore(p.configuration->versions().versions.at(1).version, restored->revision));
        QCOMPARE(p.configuration->running().domains.first().name, "b.test");
    }
    void ofTwoAtOnceTheSecondIsAConflict() // both are checked before either is done
    {
        Place p;
        QVERIFY(p.begin());
        QStringList outcomes;
        for (const char *domain : {"a.test", "b.test"})
            p.requests->set({{}, documentFor(domain)}, p.eva, [&outcomes](const auto &answer) { outcomes << (answer ? QStringLiteral("done") : answer.error().code); });
        waitUntil([&] { return outcomes.size() == 2; });
        QCOMPARE(outcomes, (QStringList{"done", "config.conflict"}));
        QCOMPARE(p.configuration->running().domains.first().name, "a.test");
    }
    void whatCannotBeAuditedIsNotDone()
    {
        Place p;
        QVERIFY(p.begin());
        Database(p.kept).execute("CREATE TRIGGER no_audit BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no'); END");
        QVERIFY(!p.set("a.test", {}));
        QVERIFY(!QFile::exists(p.store.path()));
    }
    void aReloadIsAuditedToo()
    {
        Place p;
        QVERIFY(p.begin());
        QVERIFY(p.wait([&](auto answer) { p.requests->reload(p.eva, answer); }));
        QCOMPARE(p.audited("act='reloadConfig'"), 1);
    }
};

QTEST_GUILESS_MAIN(TestConfigRequests)
#include "tst_config_requests.moc"
