// Owners of OpenSSL's objects. Only for net/.
#pragma once
#include <QByteArray>
#include <QList>
#include <openssl/x509.h>
#include <memory>

namespace net {

using X509Pointer = std::unique_ptr<X509, decltype(&X509_free)>;

inline X509Pointer x509FromDer(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return {d2i_X509(nullptr, &bytes, long(der.size())), X509_free};
}

// Its SubjectPublicKeyInfo, DER; empty: out of memory.
inline QByteArray publicKeyOf(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
    const QByteArray key = length > 0 ? QByteArray(reinterpret_cast<const char *>(der), length) : QByteArray();
    OPENSSL_free(der);
    return key;
}

// A list of certificates and its members.
class X509List {
public:
    explicit X509List(const QList<QByteArray> &chain) : m_list(sk_X509_new_null())
    {
        for (const QByteArray &der : chain)
            add(x509FromDer(der));
    }
    ~X509List() { sk_X509_pop_free(m_list, X509_free); }
    X509List(const X509List &) = delete;
    X509List &operator=(const X509List &) = delete;

    void add(X509Pointer certificate)
    {
        if (m_list && certificate && sk_X509_push(m_list, certificate.get()) > 0)
            (void)certificate.release(); // the list's now
    }
    int size() const { return m_list ? sk_X509_num(m_list) : 0; }
    X509 *at(int index) const { return sk_X509_value(m_list, index); }
    STACK_OF(X509) *native() const { return m_list; }

private:
    STACK_OF(X509) *m_list;
};

} // namespace net
