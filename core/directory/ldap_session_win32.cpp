// By Winldap, which is UTF-16 and has its own certificate store; otherwise as ldap_session_unix.cpp.
#include <windows.h>
#include <winldap.h>
#include <winber.h>
#include <wincrypt.h>
#include <QFile>
#include <QList>
#include <QUrl>
#include <algorithm>
#include <array>
#include <string>
#include <vector>
#include "directory/ldap_session.h"

namespace directory {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds slice{200}; // how often we look whether to stop

LDAP_TIMEVAL timevalOf(std::chrono::milliseconds time) { return {LONG(time.count() / 1000), LONG((time.count() % 1000) * 1000)}; }

struct Unbind { void operator()(LDAP *ld) const { ldap_unbind(ld); } };
struct FreeMessage { void operator()(LDAPMessage *m) const { ldap_msgfree(m); } };
struct FreeControls { void operator()(LDAPControlW **c) const { ldap_controls_freeW(c); } };
struct FreeControl { void operator()(LDAPControlW *c) const { ldap_control_freeW(c); } };
struct FreeText { void operator()(wchar_t *text) const { ldap_memfreeW(text); } };
struct FreeList { void operator()(wchar_t **texts) const { ldap_value_freeW(texts); } };
struct CloseStore { void operator()(void *store) const { CertCloseStore(store, 0); } };
struct FreeCertificate { void operator()(const CERT_CONTEXT *one) const { CertFreeCertificateContext(one); } };
struct FreeChain { void operator()(const CERT_CHAIN_CONTEXT *one) const { CertFreeCertificateChain(one); } };
struct FreeEngine { void operator()(void *engine) const { CertFreeCertificateChainEngine(engine); } };
using Message = std::unique_ptr<LDAPMessage, FreeMessage>;
using Store = std::unique_ptr<void, CloseStore>;

Error error(const char *code, const QString &detail = {}) { return {QLatin1String(code), detail}; }

const char *codeOf(ULONG result)
{
    switch (result) {
    case LDAP_SERVER_DOWN:
    case LDAP_CONNECT_ERROR:
    case LDAP_UNAVAILABLE:
    case LDAP_BUSY: return "directory.ldap-unreachable";
    case LDAP_TIMEOUT: return "directory.ldap-timed-out";
    case LDAP_INVALID_CREDENTIALS:
    case LDAP_INAPPROPRIATE_AUTH:
    case LDAP_INVALID_DN_SYNTAX: return "directory.ldap-login";
    case LDAP_CONFIDENTIALITY_REQUIRED:
    case LDAP_STRONG_AUTH_REQUIRED: return "directory.ldap-wants-tls";
    case LDAP_NO_SUCH_OBJECT: return "directory.ldap-no-base";
    case LDAP_FILTER_ERROR: return "directory.ldap-bad-filter";
    case LDAP_INSUFFICIENT_RIGHTS:
    case LDAP_OPERATIONS_ERROR: return "directory.ldap-refused"; // Active Directory says so to who did not log in
    case LDAP_SIZELIMIT_EXCEEDED:
    case LDAP_ADMIN_LIMIT_EXCEEDED:
    case LDAP_TIMELIMIT_EXCEEDED: return "directory.ldap-cut";
    case LDAP_REFERRAL: return "directory.ldap-referred";
    default: return "directory.ldap-failed";
    }
}

Error failure(ULONG result) { return error(codeOf(result), QString::fromWCharArray(ldap_err2stringW(result))); }

// The certificates of a PEM file, in memory.
Store storeOf(const QString &file)
{
    QFile pem(file);
    Store store(CertOpenStore(CERT_STORE_PROV_MEMORY, 0, 0, 0, nullptr));
    if (!store || !pem.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = pem.readAll();
    constexpr QByteArrayView begin("-----BEGIN CERTIFICATE-----"), end("-----END CERTIFICATE-----");
    bool any = false;
    for (qsizetype at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
        const qsizetype stop = text.indexOf(end, at);
        if (stop < 0)
            break;
        const QByteArray der = QByteArray::fromBase64(text.mid(at + begin.size(), stop - at - begin.size()));
        any |= CertAddEncodedCertificateToStore(store.get(), X509_ASN_ENCODING, reinterpret_cast<const BYTE *>(der.constData()), DWORD(der.size()),
                                                CERT_STORE_ADD_ALWAYS, nullptr) != FALSE;
    }
    return any ? std::move(store) : Store();
}

// Who signed it, that it is valid now, and that it is for `host`. `roots`: who may have signed it; null: whom the system trusts.
bool isTrusted(const CERT_CONTEXT *certificate, void *roots, const std::wstring &host)
{
    CERT_CHAIN_ENGINE_CONFIG config{};
    config.cbSize = sizeof config;
    config.hExclusiveRoot = roots;
    HCERTCHAINENGINE rawEngine = nullptr;
    if (roots && !CertCreateCertificateChainEngine(&config, &rawEngine))
        return false;
    const std::unique_ptr<void, FreeEngine> engine(rawEngine);
    CERT_CHAIN_PARA wanted{};
    wanted.cbSize = sizeof wanted;
    const CERT_CHAIN_CONTEXT *rawChain = nullptr;
    if (!CertGetCertificateChain(rawEngine, certificate, nullptr, certificate->hCertStore, &wanted, 0, nullptr, &rawChain))
        return false;
    const std::unique_ptr<const CERT_CHAIN_CONTEXT, FreeChain> chain(rawChain);
    std::wstring name = host;
    HTTPSPolicyCallbackData tls{};
    tls.cbStruct = sizeof tls;
    tls.dwAuthType = AUTHTYPE_SERVER;
    tls.pwszServerName = name.data();
    CERT_CHAIN_POLICY_PARA policy{};
    policy.cbSize = sizeof policy;
    policy.pvExtraPolicyPara = &tls;
    CERT_CHAIN_POLICY_STATUS status{};
    status.cbSize = sizeof status;
    return CertVerifyCertificateChainPolicy(CERT_CHAIN_POLICY_SSL, rawChain, &policy, &status) && status.dwError == ERROR_SUCCESS;
}

// What verify() judges by: Winldap gives its callback nothing of ours. One session at a time, on one thread.
thread_local struct { void *roots; std::wstring host; bool refused; } judging;

BOOLEAN __cdecl verify(LDAP *, const CERT_CONTEXT **shown)
{
    const std::unique_ptr<const CERT_CONTEXT, FreeCertificate> certificate(*shown);
    judging.refused = !certificate || !isTrusted(certificate.get(), judging.roots, judging.host);
    return judging.refused ? FALSE : TRUE;
}

class Win32Session final : public LdapSession {
public:
    Win32Session(const LdapQuery &query, const std::atomic<bool> &stop) : m_query(query), m_stop(stop) {}
    Result<void> begin();
    Result<Page> page(const QByteArray &cookie, const TakeEntry &take) override;

private:
    Result<void> trust();
    Result<void> connect();
    Result<void> startTls();
    Result<void> bind();
    Result<ULONG> search(const QByteArray &cookie);
    Result<Message> next(ULONG id);
    Result<void> judge(LDAPMessage *message, LDAPControlW ***controls = nullptr);
    Result<QByteArray> cookieOf(LDAPMessage *done);
    LdapEntry entryOf(LDAPMessage *message) const;
    QList<QByteArray> values(LDAPMessage *entry, const QString &attribute) const;
    bool isImplicit() const { return m_query.source.url.startsWith(QLatin1String("ldaps:")); }
    void set(int option, ULONG value) { ldap_set_optionW(m_ld.get(), option, &value); }

    const LdapQuery m_query;
    const std::atomic<bool> &m_stop;
    const Clock::time_point m_end = Clock::now() + m_query.limits.whole;
    Store m_roots; // of caFile
    std::unique_ptr<LDAP, Unbind> m_ld;
};

// ---- opening

Result<void> Win32Session::begin()
{
    using Step = Result<void> (Win32Session::*)();
    for (const Step step : {&Win32Session::trust, &Win32Session::connect, &Win32Session::startTls, &Win32Session::bind}) {
        const Result<void> done = (this->*step)();
        if (m_stop)
            return error("directory.stopped");
        if (!done)
            return done;
    }
    return {};
}

Result<void> Win32Session::trust()
{
    if (!m_query.source.caFile.isEmpty()) {
        m_roots = storeOf(m_query.source.caFile);
        if (!m_roots)
            return error("directory.ldap-ca-file", m_query.source.caFile);
    }
    judging = {m_roots.get(), QUrl(m_query.source.url).host().toStdWString(), false};
    return {};
}

Result<void> Win32Session::connect()
{
    const QUrl url(m_query.source.url);
    std::wstring host = url.host().toStdWString();
    const ULONG port = ULONG(url.port(isImplicit() ? LDAP_SSL_PORT : LDAP_PORT));
    m_ld.reset(ldap_sslinitW(host.data(), port, isImplicit() ? 1 : 0));
    if (!m_ld)
        return failure(LdapGetLastError());
    set(LDAP_OPT_PROTOCOL_VERSION, LDAP_VERSION3);
    ldap_set_optionW(m_ld.get(), LDAP_OPT_REFERRALS, LDAP_OPT_OFF);
    ldap_set_optionW(m_ld.get(), LDAP_OPT_AREC_EXCLUSIVE, LDAP_OPT_ON); // a host, not a domain
    set(LDAP_OPT_SEND_TIMEOUT, ULONG(m_query.limits.answer.count() / 1000));
    set(LDAP_OPT_PING_LIMIT, 2);
    ldap_set_optionW(m_ld.get(), LDAP_OPT_SERVER_CERTIFICATE, reinterpret_cast<void *>(&verify));
    LDAP_TIMEVAL limit = timevalOf(m_query.limits.connect);
    const ULONG result = ldap_connect(m_ld.get(), &limit);
    if (result == LDAP_SUCCESS)
        return {};
    return judging.refused ? error("directory.ldap-tls") : failure(result);
}

Result<void> Win32Session::startTls()
{
    if (!m_query.source.startTls)
        return {};
    ULONG answer = 0;
    LDAPMessage *raw = nullptr;
    const ULONG result = ldap_start_tls_sW(m_ld.get(), &answer, &raw, nullptr, nullptr);
    const Message owns(raw);
    if (result == LDAP_SUCCESS)
        return {};
    return error(result == LDAP_TIMEOUT ? "directory.ldap-timed-out" : "directory.ldap-tls", failure(result).detail);
}

Result<void> Win32Session::bind()
{
    if (m_query.source.bindDn.isEmpty())
        return {};
    std::wstring name = m_query.source.bindDn.toStdWString(), password = m_query.password.toStdWString();
    const ULONG id = ldap_simple_bindW(m_ld.get(), name.data(), password.data());
    SecureZeroMemory(password.data(), password.size() * sizeof(wchar_t));
    if (id == ULONG(-1))
        return failure(LdapGetLastError());
    const Result<Message> reply = next(id);
    if (!reply)
        return reply.error();
    return judge(reply->get());
}

// ---- searching

Result<LdapSession::Page> Win32Session::page(const QByteArray &cookie, const TakeEntry &take)
{
    const Result<ULONG> id = search(cookie);
    if (!id)
        return id.error();
    Page page;
    for (;;) {
        const Result<Message> message = next(*id);
        if (!message)
            return message.error();
        const ULONG type = (*message)->lm_msgtype;
        if (type == LDAP_RES_REFERRAL) {
            ++page.referrals;
        } else if (type == LDAP_RES_SEARCH_RESULT) {
            const Result<QByteArray> following = cookieOf(message->get());
            if (!following)
                return following.error();
            page.cookie = *following;
            return page;
        } else if (type == LDAP_RES_SEARCH_ENTRY && !take(entryOf(message->get()))) {
            ldap_abandon(m_ld.get(), *id);
            page.isEnough = true;
            return page;
        }
    }
}

Result<ULONG> Win32Session::search(const QByteArray &cookie)
{
    const config::LdapSource &source = m_query.source;
    std::vector<std::wstring> names{QString::fromLatin1(accountControlName).toStdWString(), QString::fromLatin1(recipientTypeName).toStdWString()};
    for (const QString &attribute : source.attributes)
        names.push_back(attribute.toStdWString());
    std::vector<wchar_t *> wanted;
    for (std::wstring &name : names)
        wanted.push_back(name.data());
    wanted.push_back(nullptr);
    QByteArray from = cookie;
    berval place{ULONG(from.size()), from.data()};
    LDAPControlW *raw = nullptr;
    if (const ULONG result = ldap_create_page_controlW(m_ld.get(), ULONG(source.pageSize), from.isEmpty() ? nullptr : &place, FALSE, &raw); result != LDAP_SUCCESS)
        return failure(result);
    const std::unique_ptr<LDAPControlW, FreeControl> paging(raw);
    std::array<LDAPControlW *, 2> controls{raw, nullptr};
    std::wstring base = source.base.toStdWString(), filter = source.filter.toStdWString();
    ULONG id = 0;
    const ULONG sent = ldap_search_extW(m_ld.get(), base.data(), LDAP_SCOPE_SUBTREE, filter.data(), wanted.data(), 0, controls.data(), nullptr, 0, 0, &id);
    if (sent != LDAP_SUCCESS)
        return failure(sent);
    return id;
}

// One message at a time, so that no page is in memory as a whole.
Result<Message> Win32Session::next(ULONG id)
{
    const Clock::time_point end = Clock::now() + m_query.limits.answer;
    for (;;) {
        if (m_stop)
            return error("directory.stopped");
        if (Clock::now() >= m_end)
            return error("directory.ldap-slow");
        LDAP_TIMEVAL wait = timevalOf(slice);
        LDAPMessage *raw = nullptr;
        const ULONG type = ldap_result(m_ld.get(), id, LDAP_MSG_ONE, &wait, &raw);
        if (type == ULONG(-1))
            return failure(LdapGetLastError());
        if (type != 0)
            return Message(raw);
        if (Clock::now() >= end)
            return error("directory.ldap-timed-out");
    }
}

Result<void> Win32Session::judge(LDAPMessage *message, LDAPControlW ***controls)
{
    ULONG result = LDAP_SUCCESS;
    wchar_t *matched = nullptr, *text = nullptr, **servers = nullptr;
    const ULONG parsed = ldap_parse_resultW(m_ld.get(), message, &result, &matched, &text, &servers, controls, FALSE);
    const std::unique_ptr<wchar_t, FreeText> ownsMatched(matched), ownsText(text);
    const std::unique_ptr<wchar_t *, FreeList> ownsServers(servers);
    if (parsed != LDAP_SUCCESS)
        return failure(parsed);
    if (result == LDAP_SUCCESS)
        return {};
    if (result == LDAP_REFERRAL)
        return error("directory.ldap-referred", servers && *servers ? QString::fromWCharArray(*servers) : QString());
    const QString said = text ? QString::fromWCharArray(text) : QString();
    return error(codeOf(result), said.isEmpty() ? failure(result).detail : said);
}

Result<QByteArray> Win32Session::cookieOf(LDAPMessage *done)
{
    LDAPControlW **raw = nullptr;
    const Result<void> judged = judge(done, &raw);
    const std::unique_ptr<LDAPControlW *, FreeControls> controls(raw);
    if (!judged)
        return judged.error();
    if (!raw) // a server without pages gave everything
        return QByteArray();
    ULONG estimate = 0;
    berval *cookie = nullptr;
    const ULONG parsed = ldap_parse_page_controlW(m_ld.get(), raw, &estimate, &cookie);
    if (parsed == LDAP_CONTROL_NOT_FOUND)
        return QByteArray();
    if (parsed != LDAP_SUCCESS)
        return failure(parsed);
    const QByteArray made = cookie ? QByteArray(cookie->bv_val, qsizetype(cookie->bv_len)) : QByteArray();
    if (cookie)
        ber_bvfree(cookie);
    return made;
}

QList<QByteArray> Win32Session::values(LDAPMessage *entry, const QString &attribute) const
{
    std::wstring name = attribute.toStdWString();
    berval **all = ldap_get_values_lenW(m_ld.get(), entry, name.data());
    QList<QByteArray> made;
    for (berval **one = all; one && *one; ++one)
        if ((*one)->bv_len <= ULONG(largestMessage))
            made.append(QByteArray((*one)->bv_val, qsizetype((*one)->bv_len)));
    if (all)
        ldap_value_free_len(all);
    return made;
}

LdapEntry Win32Session::entryOf(LDAPMessage *message) const
{
    LdapEntry entry;
    entry.accountControl = values(message, QString::fromLatin1(accountControlName)).value(0);
    entry.recipientType = values(message, QString::fromLatin1(recipientTypeName)).value(0);
    for (const QString &attribute : m_query.source.attributes)
        entry.addresses.append(values(message, attribute));
    return entry;
}

} // namespace

Result<std::unique_ptr<LdapSession>> LdapSession::open(const LdapQuery &query, const std::atomic<bool> &stop)
{
    auto session = std::make_unique<Win32Session>(query, stop);
    if (const Result<void> begun = session->begin(); !begun)
        return begun.error();
    return std::unique_ptr<LdapSession>(std::move(session));
}

} // namespace directory
