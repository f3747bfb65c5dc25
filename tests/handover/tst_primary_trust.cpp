// What must be right before a primary is given mail: keys, certificates, the login. Where it is not, nothing happens to any mail.
#include "support/handover_kit.h"

using namespace std::chrono_literals;
using spool::RecipientState;

class TestPrimaryTrust : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_kit.reset(); }
    void takesAPinnedKey();
    void waitsBeforeAnotherKey();
    void waitsBeforeACertificateThatNobodyVouchesFor();
    void logsInOverTls();
    void keepsNoPasswordInTheTranscript();
    void waitsWhenTheLoginIsRefused();
    void triesARefusedLoginAgainWithAnotherPassword();
    void waitsWithoutAPassword();
    void logsInNowhereInTheClear();
    void givesNothingToWhoHasOurName_data();
    void givesNothingToWhoHasOurName();

private:
    void start();
    void expectWaiting(const QByteArray &reason);

    std::unique_ptr<HandOverKit> m_kit;
    QString m_secret;
};

void TestPrimaryTrust::init()
{
    m_kit = std::make_unique<HandOverKit>();
    QVERIFY(m_kit->open());
    const auto pair = net::selfSigned(QStringLiteral("primary.test"));
    QVERIFY(pair);
    m_kit->primary.tls = *net::TlsServerContext::fromPem(pair->certificate, pair->key);
    m_secret = QStringLiteral("user:secret");
    QVERIFY(m_kit->keep(2));
}

void TestPrimaryTrust::start()
{
    handover::HandOver::Setup setup;
    setup.config = m_kit->config;
    setup.directory = m_kit->directory.path();
    setup.failed = [this](const QList<handover::Failure> &failed) { m_kit->failures += failed; };
    setup.secret = [this](const QString &name) -> Result<QString> {
        return name == u"there" ? Result<QString>(m_secret) : Error{QStringLiteral("config.no-secret"), name};
    };
    m_kit->handover = std::make_unique<handover::HandOver>(*m_kit->spool, m_kit->resolver, m_kit->clock, std::move(setup));
    m_kit->handover->start();
}

void TestPrimaryTrust::expectWaiting(const QByteArray &reason)
{
    QTRY_COMPARE(m_kit->handover->primaries().first().lastFailure.reason, reason);
    QVERIFY(!m_kit->isUp());
    QVERIFY(m_kit->primary.mails.isEmpty());
    QVERIFY(m_kit->failures.isEmpty());
    const QList<spool::ListRow> rows = m_kit->rows({RecipientState::Waiting});
    QCOMPARE(rows.size(), 2);
    for (const spool::ListRow &row : rows)
        QCOMPARE(row.attempts, 0);
}

void TestPrimaryTrust::takesAPinnedKey()
{
    m_kit->config.domains[0].tls = config::TlsMode::Pinned;
    start();
    expectWaiting("primary.key-not-trusted");
    const QByteArray pin = m_kit->handover->primaries().first().lastFailure.text; // as a person would confirm it
    QCOMPARE(QByteArray::fromBase64(pin).size(), 32);
    m_kit->config.domains[0].tlsPins = {QString::fromLatin1(pin)};
    m_kit->handover->configure(m_kit->config);
    QTRY_COMPARE(m_kit->primary.mails.size(), 2);
    QVERIFY(m_kit->primary.mails.first().tls);
    QVERIFY(m_kit->handover->primaries().first().newPin.isEmpty());
}

void TestPrimaryTrust::waitsBeforeAnotherKey()
{
    m_kit->config.domains[0].tls = config::TlsMode::Pinned;
    m_kit->config.domains[0].tlsPins = {QStringLiteral("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")};
    start();
    expectWaiting("primary.key-not-trusted");
}

void TestPrimaryTrust::waitsBeforeACertificateThatNobodyVouchesFor()
{
    m_kit->config.domains[0].tls = config::TlsMode::Verified;
    start();
    expectWaiting("primary.certificate-not-verified");
}

void TestPrimaryTrust::logsInOverTls()
{
    m_kit->primary.extensions += "AUTH PLAIN";
    m_kit->config.domains[0].auth = QStringLiteral("there");
    start();
    QTRY_COMPARE(m_kit->primary.mails.size(), 2);
    QVERIFY(m_kit->primary.mails.first().tls);
    QVERIFY(m_kit->primary.count("AUTH PLAIN AHVZZXIAC2VJCMV0") > 0);
}

void TestPrimaryTrust::keepsNoPasswordInTheTranscript()
{
    m_kit->primary.extensions += "AUTH PLAIN";
    m_kit->primary.rcptReply = "451 4.3.0 later";
    m_kit->config.domains[0].auth = QStringLiteral("there");
    start();
    std::optional<spool::Said> said;
    const MessageId message = m_kit->rows().first().message;
    const auto look = [&] {
        m_kit->spool->show(message, this, [&said](const Result<spool::Details> &details) { said = details ? details->said : std::nullopt; });
        return said.has_value();
    };
    QTRY_VERIFY(look());
    QVERIFY2(said->text.contains("> AUTH PLAIN […]\n< 235 2.7.0 welcome\n"), said->text.constData());
    QVERIFY2(said->text.contains("< 451 4.3.0 later\n"), said->text.constData());
    QVERIFY(!said->text.toUpper().contains("AHVZZXIAC2VJCMV0"));
}

void TestPrimaryTrust::waitsWhenTheLoginIsRefused()
{
    m_kit->primary.extensions += "AUTH PLAIN";
    m_kit->primary.authReply = "535 5.7.8 no";
    m_kit->config.domains[0].auth = QStringLiteral("there");
    start();
    expectWaiting("primary.login-refused");
    m_kit->handover->flush({});
    m_kit->handover->etrn("firm.test");
    // the next probe waits, whoever asks for one
    const std::optional<WallTime> next = m_kit->handover->primaries().first().nextProbe;
    QVERIFY(next && *next > m_kit->clock.wall() + 4min);
    QCOMPARE(m_kit->primary.count("AUTH"), 1);
}

void TestPrimaryTrust::triesARefusedLoginAgainWithAnotherPassword()
{
    m_kit->primary.extensions += "AUTH PLAIN";
    m_kit->primary.authReply = "535 5.7.8 no";
    m_kit->config.domains[0].auth = QStringLiteral("there");
    start();
    expectWaiting("primary.login-refused");
    m_kit->primary.authReply = "235 2.7.0 yes";
    m_secret = QStringLiteral("user:other");
    m_kit->handover->configure(m_kit->config);
    QTRY_COMPARE(m_kit->primary.mails.size(), 2);
    QVERIFY(m_kit->isUp());
}

void TestPrimaryTrust::waitsWithoutAPassword()
{
    m_kit->primary.extensions += "AUTH PLAIN";
    m_kit->config.domains[0].auth = QStringLiteral("not there");
    start();
    expectWaiting("primary.no-password");
    m_secret = QStringLiteral("no colon");
    m_kit->config.domains[0].auth = QStringLiteral("there");
    m_kit->handover->configure(m_kit->config);
    expectWaiting("primary.no-password");
    QCOMPARE(m_kit->primary.connections, 0);
}

void TestPrimaryTrust::logsInNowhereInTheClear()
{
    m_kit->primary.tls.reset();
    m_kit->primary.extensions += "AUTH PLAIN";
    m_kit->config.domains[0].auth = QStringLiteral("there");
    start();
    expectWaiting("primary.tls-not-offered");
    QCOMPARE(m_kit->primary.count("AUTH"), 0);
}

void TestPrimaryTrust::givesNothingToWhoHasOurName_data()
{
    QTest::addColumn<QByteArray>("banner");
    QTest::addColumn<QByteArray>("ehlo");
    QTest::newRow("in EHLO") << QByteArray("220 x ESMTP") << QByteArray("250 MX2.firm.test at your service");
    QTest::newRow("in the greeting, without EHLO") << QByteArray("220 mx2.firm.test") << QByteArray("502 what");
}

void TestPrimaryTrust::givesNothingToWhoHasOurName()
{
    QFETCH(QByteArray, banner);
    QFETCH(QByteArray, ehlo);
    m_kit->primary.banner = banner;
    m_kit->primary.ehloReply = ehlo;
    start();
    expectWaiting("primary.is-us");
}

QTEST_GUILESS_MAIN(TestPrimaryTrust)
#include "tst_primary_trust.moc"
