#include <QFile>
#include <QFileInfo>
#include <QTest>
#include "control/certificates.h"
#include "net/certificate.h"
#include "support/database.h"
#include "support/error_output.h"

using namespace control;

namespace {

struct Place {
    SpoolKit kept;
    QTemporaryDir directory;
    FakeClock clock;
    config::Config config;
    net::PemPair pair = *net::selfSigned(QStringLiteral("mx2.firm.test"));
    net::PemPair other = *net::selfSigned(QStringLiteral("other.test"));
    std::unique_ptr<CertificateRequests> requests;

    bool begin()
    {
        if (!kept.open())
            return false;
        clock.wallTime = SystemClock().wall(); // certificates are of today
        config.hostname = QStringLiteral("mx2.firm.test");
        requests = std::make_unique<CertificateRequests>(*kept.spool, directory.path(), clock);
        return true;
    }
    ~Place() { requests.reset(); }
    QString put(const char *name, const QByteArray &bytes) const
    {
        QFile file(directory.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    ipc::Certificate check(const QString &file, const QString &key = {}) const { return requests->check({file, key, {}, {}, {}}, config); }
    ipc::Certificate checkText(const QByteArray &pem, const QByteArray &key) const
    {
        return requests->check({{}, {}, QString::fromLatin1(pem), QString::fromLatin1(key), {}}, config);
    }
    ipc::Outcome<ipc::InstalledCertificate> install(const QByteArray &pem, const QByteArray &key)
    {
        std::optional<ipc::Outcome<ipc::InstalledCertificate>> outcome;
        requests->install({QString::fromLatin1(pem), QString::fromLatin1(key)}, "user:eva(1000)", [&outcome](const auto &answer) { outcome = answer; });
        waitUntil([&outcome] { return outcome.has_value(); });
        return outcome ? *outcome : ipc::Outcome<ipc::InstalledCertificate>(ipc::ErrorReply{"test.no-answer", {}});
    }
};

QStringList codes(const QList<ipc::Sentence> &sentences)
{
    QStringList all;
    for (const ipc::Sentence &one : sentences)
        all << one.code;
    return all;
}

} // namespace

class TestControlCertificates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodPairIsToldWithItsNamesAndDates()
    {
        Place p;
        QVERIFY(p.begin());
        const QString file = p.put("a.pem", p.pair.certificate), key = p.put("a.key", p.pair.key);
        const ipc::Certificate said = p.check(file, key);
        QVERIFY(!said.refused);
        QCOMPARE(said.file, file);
        QCOMPARE(said.names, QList<QString>{"mx2.firm.test"});
        QCOMPARE(said.issuer, "mx2.firm.test");
        QCOMPARE(said.fingerprint.size(), 64);
        QVERIFY(said.begins && said.ends && *said.begins < *said.ends);
        QCOMPARE(codes(said.remarks), QStringList{"certificate.self-signed"});
        QVERIFY(!p.check(p.put("both.pem", p.pair.certificate + p.pair.key)).refused);
    }
    void whatSendersWouldSeeIsSaid()
    {
        Place p;
        QVERIFY(p.begin());
        QCOMPARE(codes(p.checkText(p.other.certificate, p.other.key).remarks), (QStringList{"certificate.other-name", "certificate.self-signed"}));
        p.clock.jump(std::chrono::hours(24 * 365 * 11));
        QVERIFY(codes(p.checkText(p.pair.certificate, p.pair.key).remarks).contains("certificate.expired"));
        p.clock.jump(-std::chrono::hours(24 * 365 * 12));
        QVERIFY(codes(p.checkText(p.pair.certificate, p.pair.key).remarks).contains("certificate.not-yet"));
    }
    void whatCannotBeUsedIsRefusedWithItsReason()
    {
        Place p;
        QVERIFY(p.begin());
        QCOMPARE(p.checkText(p.pair.certificate, p.other.key).refused->code, "tls.key-does-not-match");
        QCOMPARE(p.checkText("nonsense", p.pair.key).refused->code, "tls.bad-certificate");
        QCOMPARE(p.checkText(p.pair.certificate, "nonsense").refused->code, "tls.bad-key");
        QCOMPARE(p.checkText({}, p.pair.key).refused->code, "tls.bad-certificate");
        QCOMPARE(p.check(p.put("a.pem", p.pair.certificate)).refused->code, "tls.bad-key"); // none in it
        QCOMPARE(p.check("/no/such/file").refused->code, "tls.unreadable");
        QCOMPARE(p.check(p.directory.path()).refused->code, "tls.unreadable");
        QCOMPARE(p.check("/dev/zero").refused->code, "tls.unreadable"); // no file, and without end
        QCOMPARE(p.check(p.put("a.pem", p.pair.certificate), "/dev/zero").refused->code, "tls.unreadable");
        QCOMPARE(p.install(p.pair.certificate, p.other.key).error().code, "tls.key-does-not-match");
        // Kept in one file, the first key in it counts: what could not be read again is not kept.
        QCOMPARE(p.install(p.pair.certificate + p.other.key, p.pair.key).error().code, "tls.key-does-not-match");
        QCOMPARE(p.install(p.pair.certificate + QByteArray(200 * 1024, '\n'), p.pair.key + QByteArray(100 * 1024, '\n')).error().code, "tls.bad-certificate");
        QVERIFY(!QFileInfo::exists(p.directory.filePath("certificates")));
    }
    void aPathThatWouldMeanAnotherFileElsewhereIsRefused()
    {
        Place p;
        QVERIFY(p.begin());
        const ipc::Certificate said = p.check("mx2.pem");
        QCOMPARE(said.refused->code, "certificate.not-absolute");
        QCOMPARE(said.refused->parameters.value("value").toString(), "mx2.pem");
        QCOMPARE(p.check(p.put("a.pem", p.pair.certificate), "../a.key").refused->parameters.value("value").toString(), "../a.key");
    }
    void anotherNameThanTheConfiguredOneCanBeAskedAbout()
    {
        Place p;
        QVERIFY(p.begin());
        const QString file = p.put("both.pem", p.pair.certificate + p.pair.key);
        const auto remarksFor = [&](const char *hostname) { return codes(p.requests->check({file, {}, {}, {}, QString::fromLatin1(hostname)}, p.config).remarks); };
        QVERIFY(!remarksFor("mx2.firm.test").contains("certificate.other-name"));
        QVERIFY(remarksFor("mx9.firm.test").contains("certificate.other-name"));
    }
    void withoutFilesAndContentsItIsWhatIsInUse()
    {
        Place p;
        QVERIFY(p.begin());
        p.put("tls.pem", p.other.certificate);
        p.put("tls.key", p.other.key);
        const ipc::Certificate own = p.check({});
        QVERIFY(own.isOwn && !own.refused);
        QCOMPARE(own.names, QList<QString>{"other.test"});
        p.config.certificates = {{p.put("both.pem", p.pair.certificate + p.pair.key), {}}, {QStringLiteral("/no/such/file"), {}}};
        QCOMPARE(p.check({}).file, p.config.certificates.first().file);
        QCOMPARE(codes(p.requests->check({{}, {}, {}, {}, "mx9.firm.test"}, p.config).remarks).first(), "certificate.other-name");
    }
    void aCopyIsKeptForTheServiceAloneAndAudited()
    {
        Place p;
        QVERIFY(p.begin());
        ErrorOutput log;
        const auto kept = p.install(p.pair.certificate, p.pair.key);
        QVERIFY(kept);
        QFile file(kept->file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), p.pair.certificate + p.pair.key);
        QCOMPARE(file.permissions() & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
        QVERIFY(!p.check(kept->file).refused);
        QCOMPARE(Database(p.kept).number("SELECT count(*) FROM audit WHERE act='installCertificate' AND actor='user:eva(1000)' AND length(subject)=64"), 1);
        QVERIFY(!log.text().contains("PRIVATE KEY"));
        QCOMPARE(p.install(p.pair.certificate, p.pair.key)->file, kept->file); // again: the same
        QVERIFY(p.install(p.other.certificate, p.other.key)->file != kept->file);
    }
    void whereItCannotBeKeptThatIsSaid()
    {
        Place p;
        QVERIFY(p.begin());
        p.put("certificates", "in the way");
        QCOMPARE(p.install(p.pair.certificate, p.pair.key).error().code, "certificate.not-kept");
    }
    void theListHasTheConfiguredOnesAndSaysWhichAreInUse()
    {
        Place p;
        QVERIFY(p.begin());
        config::Config config;
        config.hostname = QStringLiteral("mx2.firm.test");
        config.certificates = {{p.put("a.pem", p.pair.certificate + p.pair.key), {}}, {QStringLiteral("/no/such/file"), {}}};
        p.requests->setStates({{config.certificates.first().file, true, {}, true, {}, {}}});
        const auto listed = p.requests->list(config).certificates;
        QCOMPARE(listed.size(), 2);
        QVERIFY(listed.first().isInUse && !listed.first().isOwn && !listed.first().refused);
        QVERIFY(!listed.last().isInUse);
        QCOMPARE(listed.last().refused->code, "tls.unreadable");
    }
    void withoutAnyItIsOurOwn()
    {
        Place p;
        QVERIFY(p.begin());
        const QString own = p.put("tls.pem", p.pair.certificate);
        p.put("tls.key", p.pair.key);
        p.requests->setStates({{own, true, {}, true, {}, {}}});
        const auto listed = p.requests->list({}).certificates;
        QCOMPARE(listed.size(), 1);
        QVERIFY(listed.first().isOwn && listed.first().isInUse && !listed.first().refused);
    }
};

QTEST_GUILESS_MAIN(TestControlCertificates)
#include "tst_control_certificates.moc"
