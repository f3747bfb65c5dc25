#include <ldap.h>
#include <openldap.h>
#include <QFile>
#include <QList>
#include <QUrl>
#include <unistd.h>
#include <array>
#include <vector>
#include "directory/ldap_session.h"
#include "directory/ldap_socket_unix.h"

namespace directory {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds slice{200}; // how often we look whether to stop
constexpr char systemCertificates[] = "/etc/ssl/certs/ca-certificates.crt";

timeval timevalOf(std::chrono::milliseconds time) { return {time.count() / 1000, (time.count() % 1000) * 1000}; }

struct Unbind { void operator()(LDAP *ld) const { ldap_unbind_ext_s(ld, nullptr, nullptr); } };
struct FreeMessage { void operator()(LDAPMessage *m) const { ldap_msgfree(m); } };
struct FreeControls { void operator()(LDAPControl **c) const { ldap_controls_free(c); } };
struct FreeControl { void operator()(LDAPControl *c) const { ldap_control_free(c); } };
struct FreeMemory { void operator()(char *text) const { ldap_memfree(text); } };
struct FreeList { void operator()(char **texts) const { ldap_memvfree(reinterpret_cast<void **>(texts)); } };
using Message = std::unique_ptr<LDAPMessage, FreeMessage>;
using Text = std::unique_ptr<char, FreeMemory>;

Error error(const char *code, const QString &detail = {}) { return {QLatin1String(code), detail}; }

const char *codeOf(int result)
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
    case LDAP_INSUFFICIENT_ACCESS:
    case LDAP_OPERATIONS_ERROR: return "directory.ldap-refused"; // Active Directory says so to who did not log in
    case LDAP_SIZELIMIT_EXCEEDED:
    case LDAP_ADMINLIMIT_EXCEEDED:
    case LDAP_TIMELIMIT_EXCEEDED: return "directory.ldap-cut";
    case LDAP_REFERRAL: return "directory.ldap-referred";
    default: return "directory.ldap-failed";
    }
}

class UnixSession final : public LdapSession {
public:
    UnixSession(const LdapQuery &query, const std::atomic<bool> &stop) : m_query(query), m_stop(stop) {}
    Result<void> begin();
    Result<Page> page(const QByteArray &cookie, const TakeEntry &take) override;

private:
    Result<void> connect();
    Result<void> setOptions();
    Result<void> trust();
    Result<void> askForTls();
    Result<void> encrypt();
    Result<void> bind();
    Result<int> search(const QByteArray &cookie);
    Result<Message> next(int id);
    Result<void> judge(LDAPMessage *message, LDAPControl ***controls = nullptr);
    Result<QByteArray> cookieOf(LDAPMessage *done);
    LdapEntry entryOf(LDAPMessage *message) const;
    QList<QByteArray> values(LDAPMessage *entry, const QByteArray &attribute) const;
    Error failure(int result) const;
    template <typename T> void set(int option, const T &value) { ldap_set_option(m_ld.get(), option, &value); }

    const LdapQuery m_query;
    const std::atomic<bool> &m_stop;
    const Clock::time_point m_end = Clock::now() + m_query.limits.whole;
    std::unique_ptr<LDAP, Unbind> m_ld;
    LdapSocket m_socket{m_stop}; // last: gone before the library closes it
};

// ---- opening

Result<void> UnixSession::begin()
{
    using Step = Result<void> (UnixSession::*)();
    for (const Step step : {&UnixSession::connect, &UnixSession::setOptions, &UnixSession::trust, &UnixSession::askForTls, &UnixSession::encrypt, &UnixSession::bind}) {
        const Result<void> done = (this->*step)();
        if (m_stop)
            return error("directory.stopped");
        if (!done)
            return m_socket.wasCut() ? error("directory.ldap-timed-out") : done.error();
    }
    return {};
}

Result<void> UnixSession::connect()
{
    const QUrl url(m_query.source.url);
    const bool isEncrypted = url.scheme() == u"ldaps";
    const Result<int> made = m_socket.connect(url.host(), quint16(url.port(isEncrypted ? LDAPS_PORT : LDAP_PORT)), m_query.limits.connect);
    if (!made)
        return made.error();
    LDAP *raw = nullptr;
    if (const int result = ldap_init_fd(*made, LDAP_PROTO_TCP, m_query.source.url.toUtf8().constData(), &raw); result != LDAP_SUCCESS) {
        ::close(*made);
        return failure(result);
    }
    m_ld.reset(raw);
    return {};
}

Result<void> UnixSession::setOptions()
{
    set(LDAP_OPT_PROTOCOL_VERSION, int(LDAP_VERSION3));
    ldap_set_option(m_ld.get(), LDAP_OPT_REFERRALS, LDAP_OPT_OFF);
    ldap_set_option(m_ld.get(), LDAP_OPT_RESTART, LDAP_OPT_ON);
    Sockbuf *socket = nullptr;
    ber_len_t most = largestMessage;
    if (ldap_get_option(m_ld.get(), LDAP_OPT_SOCKBUF, &socket) == LDAP_OPT_SUCCESS && socket)
        ber_sockbuf_ctrl(socket, LBER_SB_OPT_SET_MAX_INCOMING, &most);
    return {};
}

// Whatever the machine's own settings of libldap say.
Result<void> UnixSession::trust()
{
    const QString file = m_query.source.caFile.isEmpty() ? QString::fromLatin1(systemCertificates) : m_query.source.caFile;
    QFile readable(file);
    if (m_query.source.caFile.isEmpty() ? false : !readable.open(QIODevice::ReadOnly))
        return error("directory.ldap-ca-file", readable.errorString());
    set(LDAP_OPT_X_TLS_REQUIRE_CERT, int(LDAP_OPT_X_TLS_HARD));
    set(LDAP_OPT_X_TLS_PROTOCOL_MIN, int(LDAP_OPT_X_TLS_PROTOCOL_TLS1_2));
    ldap_set_option(m_ld.get(), LDAP_OPT_X_TLS_CACERTFILE, QFile::encodeName(file).constData());
    ldap_set_option(m_ld.get(), LDAP_OPT_X_TLS_CACERTDIR, nullptr);
    if (ldap_set_option(m_ld.get(), LDAP_OPT_X_TLS_NEWCTX, std::array{0}.data()) != LDAP_OPT_SUCCESS)
        return error("directory.ldap-ca-file", file);
    return {};
}

Result<void> UnixSession::askForTls()
{
    if (!m_query.source.startTls)
        return {};
    int id = 0;
    if (const int result = ldap_start_tls(m_ld.get(), nullptr, nullptr, &id); result != LDAP_SUCCESS)
        return failure(result);
    const Result<Message> reply = next(id);
    if (!reply)
        return reply.error();
    const Result<void> agreed = judge(reply->get());
    return agreed ? agreed : error("directory.ldap-tls", agreed.error().detail);
}

// The name in the address is the one that the certificate must have.
Result<void> UnixSession::encrypt()
{
    if (!m_query.source.startTls && !m_query.source.url.startsWith(QLatin1String("ldaps:")))
        return {};
    m_socket.allow(m_query.limits.connect);
    const int result = ldap_install_tls(m_ld.get());
    return result == LDAP_SUCCESS ? Result<void>() : error("directory.ldap-tls", failure(result).detail);
}

Result<void> UnixSession::bind()
{
    if (m_query.source.bindDn.isEmpty())
        return {};
    QByteArray password = m_query.password.toUtf8();
    berval credentials{ber_len_t(password.size()), password.data()};
    int id = 0;
    const int sent = ldap_sasl_bind(m_ld.get(), m_query.source.bindDn.toUtf8().constData(), LDAP_SASL_SIMPLE, &credentials, nullptr, nullptr, &id);
    if (sent != LDAP_SUCCESS)
        return failure(sent);
    const Result<Message> reply = next(id);
    if (!reply)
        return reply.error();
    return judge(reply->get());
}

// ---- searching

Result<LdapSession::Page> UnixSession::page(const QByteArray &cookie, const TakeEntry &take)
{
    const Result<int> id = search(cookie);
    if (!id)
        return id.error();
    Page page;
    for (;;) {
        const Result<Message> message = next(*id);
        if (!message)
            return message.error();
        const int type = ldap_msgtype(message->get());
        if (type == LDAP_RES_SEARCH_REFERENCE) {
            ++page.referrals;
        } else if (type == LDAP_RES_SEARCH_RESULT) {
            const Result<QByteArray> following = cookieOf(message->get());
            if (!following)
                return following.error();
            page.cookie = *following;
            return page;
        } else if (type == LDAP_RES_SEARCH_ENTRY && !take(entryOf(message->get()))) {
            ldap_abandon_ext(m_ld.get(), *id, nullptr, nullptr);
            page.isEnough = true;
            return page;
        }
    }
}

Result<int> UnixSession::search(const QByteArray &cookie)
{
    const config::LdapSource &source = m_query.source;
    QList<QByteArray> names{accountControlName, recipientTypeName};
    for (const QString &attribute : source.attributes)
        names.append(attribute.toUtf8());
    std::vector<char *> wanted;
    for (QByteArray &name : names)
        wanted.push_back(name.data());
    wanted.push_back(nullptr);
    QByteArray from = cookie;
    berval place{ber_len_t(from.size()), from.data()};
    LDAPControl *raw = nullptr;
    if (const int result = ldap_create_page_control(m_ld.get(), source.pageSize, from.isEmpty() ? nullptr : &place, 0, &raw); result != LDAP_SUCCESS)
        return failure(result);
    const std::unique_ptr<LDAPControl, FreeControl> paging(raw);
    std::array<LDAPControl *, 2> controls{raw, nullptr};
    int id = 0;
    const int sent = ldap_search_ext(m_ld.get(), source.base.toUtf8().constData(), LDAP_SCOPE_SUBTREE, source.filter.toUtf8().constData(), wanted.data(), 0,
                                     controls.data(), nullptr, nullptr, LDAP_NO_LIMIT, &id);
    if (sent != LDAP_SUCCESS)
        return failure(sent);
    return id;
}

// One message at a time, so that no page is in memory as a whole.
Result<Message> UnixSession::next(int id)
{
    const Clock::time_point end = Clock::now() + m_query.limits.answer;
    m_socket.allow(m_query.limits.answer + slice * 5); // within a message that never ends
    for (;;) {
        if (m_stop)
            return error("directory.stopped");
        if (Clock::now() >= m_end)
            return error("directory.ldap-slow");
        timeval wait = timevalOf(slice);
        LDAPMessage *raw = nullptr;
        const int type = ldap_result(m_ld.get(), id, LDAP_MSG_ONE, &wait, &raw);
        if (type > 0)
            return Message(raw);
        if (type < 0) {
            int result = LDAP_SERVER_DOWN;
            ldap_get_option(m_ld.get(), LDAP_OPT_RESULT_CODE, &result);
            return m_stop ? error("directory.stopped") : m_socket.wasCut() ? error("directory.ldap-timed-out") : failure(result);
        }
        if (Clock::now() >= end)
            return error("directory.ldap-timed-out");
    }
}

Result<void> UnixSession::judge(LDAPMessage *message, LDAPControl ***controls)
{
    int result = LDAP_SUCCESS;
    char *matched = nullptr, *text = nullptr, **servers = nullptr;
    const int parsed = ldap_parse_result(m_ld.get(), message, &result, &matched, &text, &servers, controls, 0);
    const Text ownsMatched(matched), ownsText(text);
    const std::unique_ptr<char *, FreeList> ownsServers(servers);
    if (parsed != LDAP_SUCCESS)
        return failure(parsed);
    if (result == LDAP_SUCCESS)
        return {};
    if (result == LDAP_REFERRAL)
        return error("directory.ldap-referred", servers && *servers ? QString::fromUtf8(*servers) : QString());
    const QString said = text ? QString::fromUtf8(text) : QString();
    return error(codeOf(result), said.isEmpty() ? QString::fromUtf8(ldap_err2string(result)) : said);
}

Result<QByteArray> UnixSession::cookieOf(LDAPMessage *done)
{
    LDAPControl **raw = nullptr;
    const Result<void> judged = judge(done, &raw);
    const std::unique_ptr<LDAPControl *, FreeControls> controls(raw);
    if (!judged)
        return judged.error();
    LDAPControl *paging = ldap_control_find(LDAP_CONTROL_PAGEDRESULTS, raw, nullptr);
    if (!paging) // a server without pages gave everything
        return QByteArray();
    ber_int_t estimate = 0;
    berval cookie{0, nullptr};
    if (const int parsed = ldap_parse_pageresponse_control(m_ld.get(), paging, &estimate, &cookie); parsed != LDAP_SUCCESS)
        return failure(parsed);
    const QByteArray made(cookie.bv_val, qsizetype(cookie.bv_len));
    ber_memfree(cookie.bv_val);
    return made;
}

QList<QByteArray> UnixSession::values(LDAPMessage *entry, const QByteArray &attribute) const
{
    berval **all = ldap_get_values_len(m_ld.get(), entry, attribute.constData());
    QList<QByteArray> made;
    for (berval **one = all; one && *one; ++one)
        made.append(QByteArray((*one)->bv_val, qsizetype((*one)->bv_len)));
    if (all)
        ldap_value_free_len(all);
    return made;
}

LdapEntry UnixSession::entryOf(LDAPMessage *message) const
{
    LdapEntry entry;
    entry.accountControl = values(message, accountControlName).value(0);
    entry.recipientType = values(message, recipientTypeName).value(0);
    for (const QString &attribute : m_query.source.attributes)
        entry.addresses.append(values(message, attribute.toUtf8()));
    return entry;
}

// With what the library knows beyond the code, such as what is wrong with a certificate.
Error UnixSession::failure(int result) const
{
    QString detail = QString::fromUtf8(ldap_err2string(result));
    char *raw = nullptr;
    if (m_ld && ldap_get_option(m_ld.get(), LDAP_OPT_DIAGNOSTIC_MESSAGE, &raw) == LDAP_OPT_SUCCESS && raw && qstrcmp(raw, "(unknown error code)") != 0)
        detail += QStringLiteral(": ") + QString::fromUtf8(raw);
    const Text owns(raw);
    return error(codeOf(result), detail);
}

} // namespace

Result<std::unique_ptr<LdapSession>> LdapSession::open(const LdapQuery &query, const std::atomic<bool> &stop)
{
    auto session = std::make_unique<UnixSession>(query, stop);
    if (const Result<void> begun = session->begin(); !begun)
        return begun.error();
    return std::unique_ptr<LdapSession>(std::move(session));
}

} // namespace directory
