#include "net/peer_certificate.h"
#include <QCryptographicHash>
#include <QTest>
#include "net/certificate.h"

namespace {

QByteArray derOf(const QByteArray &pem)
{
    const QByteArray begin = "-----BEGIN CERTIFICATE-----", end = "-----END CERTIFICATE-----";
    const qsizetype from = pem.indexOf(begin) + begin.size();
    return QByteArray::fromBase64(pem.mid(from, pem.indexOf(end) - from));
}

QByteArray madeFor(const char *name) { return net::selfSigned(QString::fromLatin1(name))->certificate; }

std::shared_ptr<const net::TlsClientContext> trusting(const QByteArray &ca = {}) { return *net::TlsClientContext::make(ca); }

} // namespace

class tst_peer_certificate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsDatesNamesAndFingerprints()
    {
        const QByteArray pem = madeFor("mx1.example.test");
        const auto peer = net::peerCertificate({derOf(pem)}, "mx1.example.test", *trusting());
        QVERIFY(peer);
        QCOMPARE(peer->ends, *net::endOf(pem));
        QVERIFY(peer->begins < peer->ends);
        QCOMPARE(peer->names, QList<QByteArray>{"mx1.example.test"});
        QCOMPARE(peer->fingerprint, QCryptographicHash::hash(derOf(pem), QCryptographicHash::Sha256).toHex());
        QCOMPARE(peer->keyFingerprint.size(), 64);
        QVERIFY(peer->keyFingerprint != peer->fingerprint);
        QVERIFY(peer->isSelfSigned);
    }
    void trustAndNameAreTwoThings()
    {
        const QByteArray pem = madeFor("mx1.example.test");
        const auto own = net::peerCertificate({derOf(pem)}, "mx1.example.test", *trusting());
        QVERIFY(own->isForHost && !own->distrust.isEmpty());
        const auto trusted = net::peerCertificate({derOf(pem)}, "mx2.example.test", *trusting(pem));
        QCOMPARE(trusted->distrust, QByteArray());
        QVERIFY(!trusted->isForHost);
    }
    void isForNoAddressUnlessItSaysSo()
    {
        QVERIFY(!net::peerCertificate({derOf(madeFor("mx1.example.test"))}, "192.0.2.1", *trusting())->isForHost);
        QVERIFY(!net::peerCertificate({derOf(madeFor("mx1.example.test"))}, "", *trusting())->isForHost);
    }
    void rubbishIsNoCertificate()
    {
        QVERIFY(!net::peerCertificate({}, "a.test", *trusting()));
        QVERIFY(!net::peerCertificate({"rubbish", ""}, "a.test", *trusting()));
    }
};
QTEST_APPLESS_MAIN(tst_peer_certificate)
#include "tst_peer_certificate.moc"
