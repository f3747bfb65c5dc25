#include "net/tls_context.h"
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <vector>

namespace net {

namespace {

struct Deleter {
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
template <typename T> using Handle = std::unique_ptr<T, Deleter>;

Error failed(const char *code)
{
    const unsigned long reason = ERR_get_error();
    ERR_clear_error();
    char text[256] = "not PEM";
    if (reason != 0)
        ERR_error_string_n(reason, text, sizeof text);
    return {QString::fromLatin1(code), QString::fromLatin1(text)};
}

Handle<BIO> reader(const QByteArray &pem) { return Handle<BIO>(BIO_new_mem_buf(pem.constData(), int(pem.size()))); }

// An encrypted key is an error, not a question on the terminal.
int noPassword(char *, int, int, void *) { return -1; }

std::shared_ptr<SSL_CTX> newContext(const SSL_METHOD *method)
{
    std::shared_ptr<SSL_CTX> context(SSL_CTX_new(method), SSL_CTX_free);
    if (!context)
        return context;
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS); // an idle session must not keep 34 KB
    return context;
}

// In our order, which the server imposes. The last line is TLS 1.2's own mandatory suite and its kin (RFC 5246 9).
constexpr char serverCiphers[] = "ECDHE+AESGCM:ECDHE+CHACHA20:DHE+AESGCM:DHE+CHACHA20:ECDHE+AES:DHE+AES:kRSA+AESGCM:kRSA+AES"
                                 ":!aNULL:!eNULL:!3DES:!RC4:!AESCCM8:!PSK:!SRP:!DSS:+SHA1";

using Others = std::vector<std::shared_ptr<SSL_CTX>>; // the contexts of further certificates, owned by the first

void freeOthers(void *, void *others, CRYPTO_EX_DATA *, int, long, void *) { delete static_cast<Others *>(others); }

int othersIndex()
{
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, freeOthers);
    return index;
}

// RFC 6066 3: a name that nobody knows is no reason to end the handshake; the client may not care.
int chooseByName(SSL *ssl, int *, void *)
{
    const char *name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
    SSL_CTX *first = SSL_get_SSL_CTX(ssl);
    const auto *others = static_cast<const Others *>(SSL_CTX_get_ex_data(first, othersIndex()));
    if (!name || !others || X509_check_host(SSL_CTX_get0_certificate(first), name, 0, 0, nullptr) == 1)
        return SSL_TLSEXT_ERR_OK;
    for (const auto &other : *others)
        if (X509_check_host(SSL_CTX_get0_certificate(other.get()), name, 0, 0, nullptr) == 1) {
            SSL_set_SSL_CTX(ssl, other.get());
            break;
        }
    return SSL_TLSEXT_ERR_OK;
}

bool useChain(SSL_CTX *context, const QByteArray &pem)
{
    const auto bio = reader(pem);
    const Handle<X509> own(PEM_read_bio_X509(bio.get(), nullptr, noPassword, nullptr));
    if (!own || SSL_CTX_use_certificate(context, own.get()) != 1)
        return false;
    while (Handle<X509> next{PEM_read_bio_X509(bio.get(), nullptr, noPassword, nullptr)}) {
        if (SSL_CTX_add0_chain_cert(context, next.get()) != 1)
            return false;
        (void)next.release(); // the context's now
    }
    ERR_clear_error(); // "no more certificates"
    return true;
}

bool trust(SSL_CTX *context, const QByteArray &pem)
{
    const auto bio = reader(pem);
    int count = 0;
    while (const Handle<X509> next{PEM_read_bio_X509(bio.get(), nullptr, noPassword, nullptr)}) {
        if (X509_STORE_add_cert(SSL_CTX_get_cert_store(context), next.get()) != 1)
            return false;
        ++count;
    }
    ERR_clear_error();
    return count > 0;
}

} // namespace

namespace {

Result<std::shared_ptr<SSL_CTX>> serverContext(const PemPair &pair)
{
    const auto context = newContext(TLS_server_method());
    if (!context)
        return failed("tls.bad-certificate");
    // Not the machine's openssl.cnf decides: a 1024-bit Diffie-Hellman of an old sender is still better than its plain text.
    SSL_CTX_set_security_level(context.get(), 1);
    SSL_CTX_set_options(context.get(), SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA);
    SSL_CTX_set_dh_auto(context.get(), 1);
    if (SSL_CTX_set_cipher_list(context.get(), serverCiphers) != 1 || !useChain(context.get(), pair.certificate))
        return failed("tls.bad-certificate");
    const auto bio = reader(pair.key);
    const Handle<EVP_PKEY> privateKey(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassword, nullptr));
    if (!privateKey)
        return failed("tls.bad-key");
    if (SSL_CTX_use_PrivateKey(context.get(), privateKey.get()) != 1 || SSL_CTX_check_private_key(context.get()) != 1)
        return failed("tls.key-does-not-match");
    static constexpr unsigned char purpose[] = "restante";
    SSL_CTX_set_session_id_context(context.get(), purpose, sizeof purpose - 1);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF); // tickets only: nothing is kept here for the peer
    return context;
}

} // namespace

QByteArray pinText(const TlsFacts &facts) { return QByteArray::fromHex(facts.peerSpkiSha256).toBase64(); }

Result<std::shared_ptr<const TlsServerContext>> TlsServerContext::fromPem(const QByteArray &chain, const QByteArray &key)
{
    return fromPairs(QList{PemPair{chain, key}});
}

Result<std::shared_ptr<const TlsServerContext>> TlsServerContext::fromPairs(const QList<PemPair> &pairs)
{
    Others contexts;
    for (const PemPair &pair : pairs) {
        auto context = serverContext(pair);
        if (!context)
            return context.error();
        contexts.push_back(*std::move(context));
    }
    if (contexts.empty())
        return Error{QStringLiteral("tls.bad-certificate"), QStringLiteral("none given")};
    const auto first = contexts.front();
    contexts.erase(contexts.begin());
    SSL_CTX_set_ex_data(first.get(), othersIndex(), new Others(std::move(contexts))); // lives as long as a session of the first does
    SSL_CTX_set_tlsext_servername_callback(first.get(), chooseByName);
    return std::shared_ptr<const TlsServerContext>(new TlsServerContext(first));
}

Result<std::shared_ptr<const TlsClientContext>> TlsClientContext::make(const QByteArray &extraCa, Versions versions)
{
    const auto context = newContext(TLS_client_method());
    if (!context)
        return failed("tls.bad-certificate");
    // A firm's server with an old 1024-bit key is still better met in TLS than in plain text; modes that verify see TlsFacts.
    SSL_CTX_set_security_level(context.get(), 1);
    if (versions == Versions::All) {
        SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION);
        SSL_CTX_set_security_level(context.get(), 0); // as TLS 1.1 signs with SHA-1
        SSL_CTX_set_cipher_list(context.get(), "ALL");
    }
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr); // judged by the owner, from TlsFacts
    SSL_CTX_set_default_verify_paths(context.get());
    ERR_clear_error(); // a machine without a certificate store verifies nothing, and says so in TlsFacts
    if (!extraCa.isEmpty() && !trust(context.get(), extraCa))
        return failed("tls.bad-certificate");
    return std::shared_ptr<const TlsClientContext>(new TlsClientContext(context));
}

} // namespace net
