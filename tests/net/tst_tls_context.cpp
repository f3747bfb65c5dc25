#include <QSslCertificate>
#include <QSslKey>
#include <QtTest>
#include "net/tls_context.h"

class tst_tls_context : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesACertificateForTheHostname_data();
    void makesACertificateForTheHostname();
    void takesItsOwnCertificate();
    void knowsWhenItsOwnIsOutdated();
    void tellsTheEndAndTheName();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
};

void tst_tls_context::makesACertificateForTheHostname_data()
{
    QTest::addColumn<QString>("hostname");
    QTest::addColumn<QString>("common");
    QTest::newRow("short") << "mx2.example.test" << "mx2.example.test";
    const QString longName = QString(QStringLiteral("a")).repeated(60) + QStringLiteral(".example.test");
    QTest::newRow("longer than a common name may be") << longName << "restante";
    QTest::newRow("with what would be syntax") << "a,DNS:b" << "a,DNS:b";
}

void tst_tls_context::makesACertificateForTheHostname()
{
    QFETCH(QString, hostname);
    const auto pair = net::selfSigned(hostname);
    QVERIFY(bool(pair));
    const auto certificates = QSslCertificate::fromData(pair->certificate);
    QCOMPARE(certificates.size(), 1);
    const QSslCertificate &c = certificates.first();
    QTEST(c.subjectInfo(QSslCertificate::CommonName).value(0), "common");
    QCOMPARE(c.subjectAlternativeNames().values(QSsl::DnsEntry), QStringList{hostname});
    QVERIFY(c.isSelfSigned());
    QVERIFY(c.effectiveDate() < QDateTime::currentDateTimeUtc());
    QVERIFY(c.expiryDate() > QDateTime::currentDateTimeUtc().addYears(9));
    QCOMPARE(c.publicKey().algorithm(), QSsl::Ec);
    QCOMPARE(c.publicKey().length(), 256);
}

void tst_tls_context::takesItsOwnCertificate()
{
    const auto pair = net::selfSigned(QStringLiteral("mx2.example.test"));
    QVERIFY(bool(pair));
    QVERIFY(bool(net::TlsServerContext::fromPem(pair->certificate, pair->key)));
    QVERIFY(bool(net::TlsServerContext::fromPem(pair->certificate + net::selfSigned(QStringLiteral("ca"))->certificate, pair->key)));
    QVERIFY(bool(net::TlsClientContext::make(pair->certificate)));
}

void tst_tls_context::knowsWhenItsOwnIsOutdated()
{
    const auto pair = net::selfSigned(QStringLiteral("mx2.example.test"));
    QVERIFY(!net::isOutdatedSelfSigned(pair->certificate, QStringLiteral("mx2.example.test")));
    QVERIFY(net::isOutdatedSelfSigned(pair->certificate, QStringLiteral("mx3.example.test")));
    QVERIFY(!net::isOutdatedSelfSigned("what somebody put there", QStringLiteral("mx3.example.test")));
    QVERIFY(net::isSelfSigned(pair->certificate) && !net::isSelfSigned("what somebody put there"));
}

void tst_tls_context::tellsTheEndAndTheName()
{
    const auto pair = net::selfSigned(QStringLiteral("mx2.example.test"));
    const auto ends = net::endOf(pair->certificate);
    QVERIFY(bool(ends));
    const QSslCertificate same = QSslCertificate::fromData(pair->certificate).first();
    QCOMPARE(ends->time_since_epoch().count(), same.expiryDate().toMSecsSinceEpoch());
    QVERIFY(net::isFor(pair->certificate, QStringLiteral("MX2.example.test")));
    QVERIFY(!net::isFor(pair->certificate, QStringLiteral("example.test")));
    QVERIFY(!net::endOf("rubbish") && !net::isFor("rubbish", QStringLiteral("mx2.example.test")));
    QCOMPARE(net::TlsServerContext::fromPairs({}).error().code, QStringLiteral("tls.bad-certificate"));
}

void tst_tls_context::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("code");
    const auto one = net::selfSigned(QStringLiteral("one.test"));
    const auto other = net::selfSigned(QStringLiteral("other.test"));
    QTest::newRow("empty") << QByteArray() << QByteArray() << "tls.bad-certificate";
    QTest::newRow("rubbish") << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n") << one->key << "tls.bad-certificate";
    QTest::newRow("no key") << one->certificate << one->certificate << "tls.bad-key";
    QTest::newRow("another's key") << one->certificate << other->key << "tls.key-does-not-match";
}

void tst_tls_context::refusesWhatDoesNotFit()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    const auto result = net::TlsServerContext::fromPem(certificate, key);
    QVERIFY(!result);
    QTEST(result.error().code, "code");
    QVERIFY(!result.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(tst_tls_context)
#include "tst_tls_context.moc"
