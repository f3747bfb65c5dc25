// The shared half of TLS: one SSL_CTX a listener (certificate, tickets) and one for all that we connect to.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>
#include "base/result.h"
#include "net/certificate.h"

struct ssl_ctx_st;

namespace net {

// What a handshake came to.
struct TlsFacts {
    QByteArray version;         // "TLSv1.3"
    QByteArray cipher;          // "TLS_AES_256_GCM_SHA384"
    QByteArray peerSpkiSha256;  // hex, for pinning; empty when the peer showed no certificate
    QByteArray verification;    // empty: verified for the name asked; else OpenSSL's reason
    QList<QByteArray> chain;    // what a server showed, DER, its own first
};

// As the configuration has pins: base64 of the key's SHA-256. Empty: there was no certificate.
QByteArray pinText(const TlsFacts &facts);

// TLS 1.2 and later, forward secrecy and AEAD first; what is older within TLS 1.2 only for those who know nothing better, as the choice
// of senders is then plain text. Never RC4, 3DES, export, anonymous. Resumption by tickets alone.
// Immutable; a new certificate is a new context, open sessions keep theirs.
class TlsServerContext {
public:
    // Errors: "tls.bad-certificate", "tls.bad-key", "tls.key-does-not-match".
    static Result<std::shared_ptr<const TlsServerContext>> fromPem(const QByteArray &chain, const QByteArray &key);
    // The first pair for all but those who ask by SNI (RFC 6066 3) for a name that another is for. At least one. Errors as above.
    static Result<std::shared_ptr<const TlsServerContext>> fromPairs(const QList<PemPair> &pairs);
    ssl_ctx_st *native() const { return m_context.get(); }

private:
    explicit TlsServerContext(std::shared_ptr<ssl_ctx_st> context) : m_context(std::move(context)) {}
    std::shared_ptr<ssl_ctx_st> m_context;
};

class TlsClientContext {
public:
    enum class Versions {
        Current, // TLS 1.2 and later
        All      // what nobody should speak any more too, with any cipher: only to find out who does
    };
    // With the system's trusted certificates; `extraCa` PEM is trusted as well.
    static Result<std::shared_ptr<const TlsClientContext>> make(const QByteArray &extraCa = {}, Versions versions = Versions::Current);
    ssl_ctx_st *native() const { return m_context.get(); }

private:
    explicit TlsClientContext(std::shared_ptr<ssl_ctx_st> context) : m_context(std::move(context)) {}
    std::shared_ptr<ssl_ctx_st> m_context;
};

} // namespace net
