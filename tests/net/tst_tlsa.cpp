#include "net/tlsa.h"
#include <QCryptographicHash>
#include <QTest>
#include "net/certificate.h"
#include "net/peer_certificate.h"

using net::Tlsa;

namespace {

QByteArray derOf(const QByteArray &pem)
{
    const QByteArray begin = "-----BEGIN CERTIFICATE-----", end = "-----END CERTIFICATE-----";
    const qsizetype from = pem.indexOf(begin) + begin.size();
    return QByteArray::fromBase64(pem.mid(from, pem.indexOf(end) - from));
}

QByteArray sha256(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }
QByteArray sha512(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha512); }

} // namespace

class tst_tlsa : public QObject {
    Q_OBJECT

    const QByteArray m_der = derOf(net::selfSigned(QStringLiteral("mx1.example.test"))->certificate);
    const QByteArray m_other = derOf(net::selfSigned(QStringLiteral("mx1.example.test"))->certificate);

    QByteArray key() const // hash
    {
        const auto context = net::TlsClientContext::make();
        return QByteArray::fromHex(net::peerCertificate({m_der}, "", **context)->keyFingerprint);
    }
    std::optional<bool> matches(const Tlsa &record, const QByteArray &host = "mx1.example.test") const { return net::tlsaMatches({record}, {m_der}, host); }

private Q_SLOTS:
    void readsAndWritesARecord()
    {
        const Tlsa record{3, 1, 1, "\x01\xab"};
        QCOMPARE(net::tlsaFromRdata(QByteArray("\x03\x01\x01\x01\xab", 5)), std::optional(record));
        QCOMPARE(net::tlsaText(record), QByteArray("3 1 1 01ab"));
        for (const QByteArray &cut : {QByteArray(), QByteArray("\x03"), QByteArray("\x03\x01\x01", 3)})
            QVERIFY(!net::tlsaFromRdata(cut));
    }
    void knowsTheServerItself()
    {
        QCOMPARE(matches({3, 0, 0, m_der}), true);
        QCOMPARE(matches({3, 0, 1, sha256(m_der)}), true);
        QCOMPARE(matches({3, 0, 2, sha512(m_der)}), true);
        QCOMPARE(matches({3, 1, 1, key()}), true);
        QCOMPARE(matches({3, 1, 1, key()}, "any.other.test"), true); // the name does not matter
    }
    void knowsWhoIsAnother()
    {
        QCOMPARE(matches({3, 0, 0, m_other}), false);
        QCOMPARE(matches({3, 0, 1, sha256(m_other)}), false);
        QCOMPARE(matches({3, 1, 1, sha256(m_der)}), false);
        QCOMPARE(matches({3, 1, 2, key()}), false);
    }
    void oneOfSeveralIsEnough()
    {
        QCOMPARE(net::tlsaMatches({{3, 1, 1, sha256(m_other)}, {3, 0, 1, sha256(m_der)}}, {m_der}, "mx1.example.test"), true);
    }
    void anAuthorityIsBoundToTheName()
    {
        QCOMPARE(matches({2, 0, 1, sha256(m_der)}), true); // it is its own
        QCOMPARE(matches({2, 0, 1, sha256(m_der)}, "mx2.example.test"), false);
        QCOMPARE(matches({2, 0, 0, m_other}), false);
        QCOMPARE(net::tlsaMatches({{2, 0, 1, sha256(m_other)}}, {m_der, m_other}, "mx1.example.test"), false); // shown, but it signed nothing
    }
    void whatMailServersDoNotUseIsNoVerdict_data()
    {
        QTest::addColumn<int>("usage");
        QTest::addColumn<int>("selector");
        QTest::addColumn<int>("matching");
        QTest::newRow("usage of the web") << 0 << 0 << 1;
        QTest::newRow("the other") << 1 << 0 << 1;
        QTest::newRow("unknown usage") << 255 << 0 << 1;
        QTest::newRow("unknown selector") << 3 << 2 << 1;
        QTest::newRow("unknown matching") << 3 << 0 << 3;
    }
    void whatMailServersDoNotUseIsNoVerdict()
    {
        QFETCH(int, usage);
        QFETCH(int, selector);
        QFETCH(int, matching);
        QCOMPARE(matches({quint8(usage), quint8(selector), quint8(matching), sha256(m_der)}), std::nullopt);
    }
    void nothingToCompareIsNoVerdict()
    {
        QCOMPARE(net::tlsaMatches({{3, 0, 0, m_der}}, {}, "a.test"), std::nullopt);
        QCOMPARE(net::tlsaMatches({{3, 0, 0, m_der}}, {"rubbish"}, "a.test"), std::nullopt);
        QCOMPARE(net::tlsaMatches({}, {m_der}, "a.test"), std::nullopt);
        QCOMPARE(matches({3, 0, 0, {}}), std::nullopt);
    }
};
QTEST_APPLESS_MAIN(tst_tlsa)
#include "tst_tlsa.moc"
