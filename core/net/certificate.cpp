#include "net/certificate.h"
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <memory>
#include <optional>

namespace net {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

// Of the self-signed one: nobody verifies it; it keeps listeners on the line out.
constexpr long lifetimeSeconds = 3650L * 24 * 3600;
constexpr qsizetype longestCommonName = 64; // RFC 5280, ub-common-name

bool setSerial(X509 *certificate)
{
    std::unique_ptr<BIGNUM, decltype(&BN_free)> number(BN_new(), BN_free);
    return number && BN_rand(number.get(), 127, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1
           && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setNames(X509 *certificate, const QByteArray &hostname)
{
    // A longer name stands in subjectAltName only, which is where everybody looks.
    const QByteArray common = hostname.size() <= longestCommonName ? hostname : QByteArray("restante");
    X509_NAME *subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(common.constData()),
                                      int(common.size()), -1, 0) == 1
           && X509_set_issuer_name(certificate, subject) == 1;
}

bool addAlternativeName(X509 *certificate, const QByteArray &hostname)
{
    std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)> names(GENERAL_NAMES_new(), GENERAL_NAMES_free);
    GENERAL_NAME *name = GENERAL_NAME_new();
    ASN1_IA5STRING *text = ASN1_IA5STRING_new();
    if (!names || !name || !text || ASN1_STRING_set(text, hostname.constData(), int(hostname.size())) != 1)
        return false;
    GENERAL_NAME_set0_value(name, GEN_DNS, text);
    return sk_GENERAL_NAME_push(names.get(), name) > 0
           && X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

bool addUsage(X509 *certificate)
{
    std::unique_ptr<BASIC_CONSTRAINTS, decltype(&BASIC_CONSTRAINTS_free)> leaf(BASIC_CONSTRAINTS_new(), BASIC_CONSTRAINTS_free);
    return leaf && X509_add1_ext_i2d(certificate, NID_basic_constraints, leaf.get(), 1, X509V3_ADD_DEFAULT) == 1;
}

bool fill(X509 *certificate, EVP_PKEY *key, const QByteArray &hostname)
{
    constexpr long aDayAgo = -24L * 3600; // for peers whose clocks are behind
    return X509_set_version(certificate, X509_VERSION_3) == 1 && setSerial(certificate) && setNames(certificate, hostname)
           && X509_gmtime_adj(X509_getm_notBefore(certificate), aDayAgo) && X509_gmtime_adj(X509_getm_notAfter(certificate), lifetimeSeconds)
           && X509_set_pubkey(certificate, key) == 1 && addAlternativeName(certificate, hostname) && addUsage(certificate)
           && X509_sign(certificate, key, EVP_sha256()) > 0;
}

// An encrypted PEM is an error, not a question on the terminal.
int noPassword(char *, int, int, void *) { return -1; }

// Null when there is none.
Certificate firstOf(const QByteArray &pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())), BIO_free);
    Certificate parsed(bio ? PEM_read_bio_X509(bio.get(), nullptr, noPassword, nullptr) : nullptr, X509_free);
    ERR_clear_error();
    return parsed;
}

std::optional<WallTime> timeFrom(const ASN1_TIME *time)
{
    const std::unique_ptr<ASN1_TIME, decltype(&ASN1_TIME_free)> epoch(ASN1_TIME_set(nullptr, 0), ASN1_TIME_free);
    int days = 0, seconds = 0;
    const bool isKnown = epoch && ASN1_TIME_diff(&days, &seconds, epoch.get(), time) == 1;
    ERR_clear_error();
    return isKnown ? std::optional(WallTime(std::chrono::days(days) + std::chrono::seconds(seconds))) : std::nullopt;
}

// The last entry of that kind; empty: none.
QString entryOf(const X509_NAME *name, int kind)
{
    const int place = X509_NAME_get_index_by_NID(name, kind, -1);
    if (place < 0)
        return {};
    unsigned char *text = nullptr;
    const int length = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, place)));
    const QString entry = length > 0 ? QString::fromUtf8(reinterpret_cast<const char *>(text), length) : QString();
    OPENSSL_free(text);
    ERR_clear_error();
    return entry.left(longestCommonName);
}

QStringList namesOf(X509 *certificate)
{
    constexpr int most = 100;
    QStringList found;
    const std::unique_ptr<GENERAL_NAMES, decltype(&GENERAL_NAMES_free)> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)), GENERAL_NAMES_free);
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()) && found.size() < most; ++i) {
        int kind = 0;
        const auto *value = static_cast<const ASN1_STRING *>(GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(names.get(), i), &kind));
        if (kind == GEN_DNS)
            found << QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(value)), ASN1_STRING_length(value)).left(253);
    }
    if (found.isEmpty())
        found << entryOf(X509_get_subject_name(certificate), NID_commonName);
    found.removeAll(QString());
    ERR_clear_error();
    return found;
}

template <typename Write> QByteArray pem(Write write)
{
    std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
    if (!bio || write(bio.get()) != 1)
        return {};
    char *bytes = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &bytes);
    return QByteArray(bytes, length);
}

} // namespace

Result<PemPair> selfSigned(const QString &hostname)
{
    const Key key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const Certificate certificate(X509_new(), X509_free);
    if (!key || !certificate || !fill(certificate.get(), key.get(), hostname.toLatin1())) {
        char text[256];
        ERR_error_string_n(ERR_get_error(), text, sizeof text);
        ERR_clear_error();
        return Error{QStringLiteral("tls.cannot-make-certificate"), QString::fromLatin1(text)};
    }
    PemPair pair{pem([&](BIO *bio) { return PEM_write_bio_X509(bio, certificate.get()); }),
                 pem([&](BIO *bio) { return PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr); })};
    if (pair.certificate.isEmpty() || pair.key.isEmpty())
        return Error{QStringLiteral("tls.cannot-make-certificate"), QStringLiteral("out of memory")};
    return pair;
}

bool isSelfSigned(const QByteArray &pem)
{
    const Certificate parsed = firstOf(pem);
    return parsed && X509_check_issued(parsed.get(), parsed.get()) == X509_V_OK;
}

bool isOutdatedSelfSigned(const QByteArray &certificate, const QString &hostname)
{
    constexpr int days = 30;
    const Certificate parsed = firstOf(certificate);
    if (!parsed || !isSelfSigned(certificate))
        return false;
    int left = 0, seconds = 0;
    const bool ends = ASN1_TIME_diff(&left, &seconds, nullptr, X509_get0_notAfter(parsed.get())) != 1 || left < days;
    return ends || !isFor(certificate, hostname);
}

Result<WallTime> endOf(const QByteArray &pem)
{
    const Certificate parsed = firstOf(pem);
    const std::optional<WallTime> end = parsed ? timeFrom(X509_get0_notAfter(parsed.get())) : std::nullopt;
    if (!end)
        return Error{QStringLiteral("tls.bad-certificate"), QStringLiteral("no end of validity")};
    return *end;
}

bool isFor(const QByteArray &pem, const QString &hostname)
{
    const Certificate parsed = firstOf(pem);
    const QByteArray name = hostname.toLatin1();
    return parsed && X509_check_host(parsed.get(), name.constData(), size_t(name.size()), 0, nullptr) == 1;
}

Result<CertificateFacts> factsOf(const QByteArray &pem)
{
    const Certificate parsed = firstOf(pem);
    const auto begins = parsed ? timeFrom(X509_get0_notBefore(parsed.get())) : std::nullopt;
    const auto ends = parsed ? timeFrom(X509_get0_notAfter(parsed.get())) : std::nullopt;
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    if (!begins || !ends || X509_digest(parsed.get(), EVP_sha256(), digest, &length) != 1)
        return Error{QStringLiteral("tls.bad-certificate"), QStringLiteral("it cannot be parsed")};
    const X509_NAME *issuer = X509_get_issuer_name(parsed.get());
    QStringList by{entryOf(issuer, NID_organizationName), entryOf(issuer, NID_commonName)};
    by.removeAll(QString());
    return CertificateFacts{namesOf(parsed.get()), by.join(QStringLiteral(", ")), *begins, *ends,
                            QByteArray(reinterpret_cast<const char *>(digest), int(length)).toHex(),
                            X509_check_issued(parsed.get(), parsed.get()) == X509_V_OK};
}

} // namespace net
