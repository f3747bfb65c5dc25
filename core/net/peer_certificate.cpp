#include "net/peer_certificate.h"
#include <QCryptographicHash>
#include <QHostAddress>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <algorithm>
#include "net/x509.h"

namespace net {

namespace {

constexpr qsizetype mostNames = 20;
constexpr qsizetype longestName = 253;

WallTime timeOf(const ASN1_TIME *time)
{
    const std::unique_ptr<ASN1_TIME, decltype(&ASN1_TIME_free)> epoch(ASN1_TIME_set(nullptr, 0), ASN1_TIME_free);
    int days = 0, seconds = 0;
    if (!epoch || ASN1_TIME_diff(&days, &seconds, epoch.get(), time) != 1)
        return {};
    return WallTime(std::chrono::days(days) + std::chrono::seconds(seconds));
}

// Names come from anybody: what is no name is not shown.
QByteArray shown(const ASN1_STRING *text)
{
    const QByteArray name(reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text));
    const bool plain = std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7f; });
    return plain ? name.left(longestName).toLower() : QByteArray();
}

QByteArray commonName(X509 *certificate)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    return at < 0 ? QByteArray() : shown(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
}

QList<QByteArray> namesOf(X509 *certificate)
{
    QList<QByteArray> names;
    const std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)> all(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)), GENERAL_NAMES_free);
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all.get()) && names.size() < mostNames; ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(all.get(), i);
        if (name->type == GEN_DNS)
            names << shown(name->d.dNSName);
    }
    if (names.isEmpty())
        names << commonName(certificate);
    names.removeAll(QByteArray());
    return names;
}

bool isFor(X509 *certificate, const QByteArray &host)
{
    if (!QHostAddress(QString::fromLatin1(host)).isNull())
        return X509_check_ip_asc(certificate, host.constData(), 0) == 1;
    return !host.isEmpty() && X509_check_host(certificate, host.constData(), size_t(host.size()), 0, nullptr) == 1;
}

QByteArray distrustOf(const X509List &chain, const TlsClientContext &context)
{
    const std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)> look(X509_STORE_CTX_new(), X509_STORE_CTX_free);
    if (!look || X509_STORE_CTX_init(look.get(), SSL_CTX_get_cert_store(context.native()), chain.at(0), chain.native()) != 1)
        return "out of memory";
    X509_STORE_CTX_set_default(look.get(), "ssl_server");
    X509_STORE_CTX_set_flags(look.get(), X509_V_FLAG_NO_CHECK_TIME);
    if (X509_verify_cert(look.get()) == 1)
        return {};
    return X509_verify_cert_error_string(X509_STORE_CTX_get_error(look.get()));
}

} // namespace

std::optional<PeerCertificate> peerCertificate(const QList<QByteArray> &chain, const QByteArray &host, const TlsClientContext &context)
{
    const X509List certificates(chain);
    if (certificates.size() == 0)
        return {};
    X509 *own = certificates.at(0);
    PeerCertificate peer;
    peer.begins = timeOf(X509_get0_notBefore(own));
    peer.ends = timeOf(X509_get0_notAfter(own));
    peer.fingerprint = QCryptographicHash::hash(chain.first(), QCryptographicHash::Sha256).toHex();
    peer.keyFingerprint = QCryptographicHash::hash(publicKeyOf(own), QCryptographicHash::Sha256).toHex();
    peer.isSelfSigned = X509_check_issued(own, own) == X509_V_OK;
    peer.distrust = distrustOf(certificates, context);
    peer.isForHost = isFor(own, host);
    peer.names = namesOf(own);
    ERR_clear_error(); // the queue is the thread's
    return peer;
}

} // namespace net
