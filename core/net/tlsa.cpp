#include "net/tlsa.h"
#include <QCryptographicHash>
#include <openssl/err.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>
#include <algorithm>
#include "net/x509.h"

namespace net {

namespace {

constexpr quint8 byAuthority = 2, byServer = 3;

bool isUsed(const Tlsa &record)
{
    return (record.usage == byAuthority || record.usage == byServer) && record.selector <= 1 && record.matching <= 2 && !record.data.isEmpty();
}

bool isOf(const Tlsa &record, const QByteArray &der, X509 *certificate)
{
    const QByteArray selected = record.selector == 0 ? der : publicKeyOf(certificate);
    switch (record.matching) {
    case 1: return QCryptographicHash::hash(selected, QCryptographicHash::Sha256) == record.data;
    case 2: return QCryptographicHash::hash(selected, QCryptographicHash::Sha512) == record.data;
    default: return selected == record.data;
    }
}

// Whether the server's own certificate leads to `authority`, is for `host` and valid now (RFC 7672 3.1.2).
bool isSignedBy(X509 *authority, const X509List &chain, const QByteArray &host)
{
    const std::unique_ptr<X509_STORE, decltype(&X509_STORE_free)> store(X509_STORE_new(), X509_STORE_free);
    const std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)> look(X509_STORE_CTX_new(), X509_STORE_CTX_free);
    if (!store || !look || X509_STORE_add_cert(store.get(), authority) != 1
        || X509_STORE_CTX_init(look.get(), store.get(), chain.at(0), chain.native()) != 1)
        return false;
    X509_STORE_CTX_set_default(look.get(), "ssl_server");
    X509_STORE_CTX_set_flags(look.get(), X509_V_FLAG_PARTIAL_CHAIN); // an authority need not be a root
    return X509_verify_cert(look.get()) == 1 && X509_check_host(chain.at(0), host.constData(), size_t(host.size()), 0, nullptr) == 1;
}

bool matches(const Tlsa &record, const QList<QByteArray> &ders, const X509List &chain, const QByteArray &host)
{
    if (record.usage == byServer)
        return isOf(record, ders.first(), chain.at(0));
    for (int i = 0; i < chain.size(); ++i) {
        if (isOf(record, ders.at(i), chain.at(i)) && isSignedBy(chain.at(i), chain, host))
            return true;
    }
    const bool isWhole = record.selector == 0 && record.matching == 0; // then the authority need not be shown (RFC 7672 3.1.2)
    const X509Pointer authority = isWhole ? x509FromDer(record.data) : X509Pointer(nullptr, X509_free);
    return authority && isSignedBy(authority.get(), chain, host);
}

} // namespace

std::optional<Tlsa> tlsaFromRdata(QByteArrayView rdata)
{
    if (rdata.size() < 4)
        return {};
    return Tlsa{quint8(rdata[0]), quint8(rdata[1]), quint8(rdata[2]), rdata.sliced(3).toByteArray()};
}

QByteArray tlsaText(const Tlsa &record)
{
    return QByteArray::number(record.usage) + ' ' + QByteArray::number(record.selector) + ' ' + QByteArray::number(record.matching) + ' ' + record.data.toHex();
}

std::optional<bool> tlsaMatches(const QList<Tlsa> &records, const QList<QByteArray> &chain, const QByteArray &host)
{
    const X509List certificates(chain);
    if (certificates.size() == 0 || certificates.size() != chain.size() || std::none_of(records.begin(), records.end(), isUsed))
        return {};
    const bool found = std::any_of(records.begin(), records.end(), [&](const Tlsa &record) {
        return isUsed(record) && matches(record, chain, certificates, host);
    });
    ERR_clear_error(); // the queue is the thread's
    return found;
}

} // namespace net
