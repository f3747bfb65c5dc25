#include "control/smarthost_job.h"
#include "base/log.h"
#include "config/names.h"
#include "config/secrets.h"
#include "control/primary_test_job.h"
#include "handover/login_by.h"
#include "mail/dsn.h"
#include "smtp/address.h"
#include "words/words.h"

namespace control {

namespace {

constexpr quint16 smtpPort = 25;

ipc::ErrorReply bad(const char *code, const char *name, const QString &value) { return {QLatin1String(code), {{QLatin1String(name), value.left(320)}}}; }

std::optional<config::TlsMode> tlsFrom(const QString &text)
{
    if (text.isEmpty() || text == QLatin1String("opportunistic"))
        return config::TlsMode::Opportunistic;
    if (text == QLatin1String("required"))
        return config::TlsMode::Required;
    return text == QLatin1String("verified") ? std::optional(config::TlsMode::Verified) : std::nullopt;
}

Result<QString> keptSecret(const QString &dataDirectory, const QString &name)
{
    const Result<config::Secrets> secrets = config::Secrets::load(config::Secrets::pathIn(dataDirectory));
    if (!secrets)
        return secrets.error();
    const auto value = secrets->lookup(name);
    return value ? Result<QString>(*value) : Result<QString>(Error{QStringLiteral("config.no-such-secret"), name});
}

ipc::Outcome<std::optional<smtp::Login>> loginOf(const ipc::TestSmarthost &request, const config::Config &config, const Endpoint &host, const QString &dataDirectory)
{
    if (!request.login.isEmpty()) {
        const auto login = smtp::loginFromText(request.login.toUtf8());
        return login ? ipc::Outcome<std::optional<smtp::Login>>(login) : ipc::ErrorReply{QStringLiteral("config.bad-login"), {}};
    }
    if (request.secret.isEmpty())
        return std::optional<smtp::Login>();
    const auto &kept = config.notices.smarthost;
    if (!kept || kept->auth != request.secret || kept->host != host)
        return bad("smarthost.secret-elsewhere", "host", endpointText(host));
    const Result<smtp::Login> login = handover::loginBy(request.secret, [&](const QString &name) { return keptSecret(dataDirectory, name); });
    if (!login)
        return ipc::ErrorReply{login.error().code, {{"name", request.secret}}};
    return std::optional(*login);
}

} // namespace

ipc::Outcome<SmarthostJob::Question> SmarthostJob::question(const ipc::TestSmarthost &request, const config::Config &config, const QString &dataDirectory)
{
    Question made;
    const auto host = endpointFromText(request.host.trimmed(), smtpPort);
    if (!host || host->port == 0 || !(config::isIpAddress(host->host) || config::hostNameFromText(host->host)))
        return bad("smarthost.bad-host", "value", request.host);
    const auto tls = tlsFrom(request.tls);
    if (!tls)
        return bad("config.invalid", "path", QStringLiteral("notices.smarthost.tls"));
    made.smarthost = {{config::hostNameFromText(host->host).value_or(host->host), host->port}, *tls, {}, request.implicitTls, {}};
    if (config.notices.smarthost && config.notices.smarthost->host == made.smarthost.host)
        made.smarthost.tlsName = config.notices.smarthost->tlsName;
    const auto recipient = smtp::parseAddress(request.to.trimmed().toUtf8(), smtp::Utf8::Refused);
    if (!recipient || recipient->domain.isEmpty() || !config::isMailAddress(request.to.trimmed()))
        return bad("notice.bad-address", "value", request.to);
    made.recipient = request.to.trimmed().toLatin1();
    made.hostname = config.hostname.toLatin1();
    const auto login = loginOf(request, config, made.smarthost.host, dataDirectory);
    if (!login)
        return login.error();
    made.login = *login;
    return made;
}

SmarthostJob::SmarthostJob(Question question, QString language, QByteArray actor, const Rooms &rooms)
    : m_question(std::move(question)), m_language(std::move(language)), m_actor(std::move(actor)), m_rooms(rooms)
{
}

// Nothing is sent of which the audit does not tell.
void SmarthostJob::begin()
{
    const QByteArray subject = m_question.recipient + " by " + endpointText(m_question.smarthost.host).toUtf8();
    m_rooms.spool.audit({.act = "testSmarthost", .subject = subject}, m_actor, this, [this](const Result<void> &written) {
        if (m_ended)
            return;
        if (written)
            return run();
        m_steps.first().state = handover::TestStep::State::Failed;
        m_steps.first().said = written.error().code;
        for (handover::TestStep &step : m_steps)
            if (step.state == handover::TestStep::State::Waiting)
                step.state = handover::TestStep::State::Skipped;
        tell(m_steps, true);
    });
}

void SmarthostJob::run()
{
    m_question.mail = mail();
    m_question.whose = [&handover = m_rooms.handover, port = m_question.smarthost.host.port](const QHostAddress &address) { return handover.whose(address, port); };
    m_test = new notices::SmarthostTest(m_question, m_rooms.resolver, [this](const QList<handover::TestStep> &steps, bool finished) { tell(steps, finished); }, this);
    m_test->start();
}

QByteArray SmarthostJob::mail() const
{
    const WallTime now = m_rooms.clock.wall();
    const QJsonObject parameters{{"hostname", QString::fromLatin1(m_question.hostname)}, {"host", endpointText(m_question.smarthost.host)}};
    mail::PlainNotice notice;
    notice.from = "postmaster@" + m_question.hostname;
    notice.to = m_question.recipient;
    notice.messageId = "test." + QByteArray::number(qint64(now.time_since_epoch().count()), 36) + '@' + m_question.hostname;
    notice.date = now;
    notice.words.subject = words::sentence(QStringLiteral("smarthost-test.mail-subject"), parameters, m_language);
    notice.words.fromName = QStringLiteral("Restante");
    notice.words.text = words::sentence(QStringLiteral("smarthost-test.mail"), parameters, m_language);
    notice.words.language = m_language.toLatin1();
    return mail::writePlain(notice);
}

void SmarthostJob::tell(const QList<handover::TestStep> &steps, bool finished)
{
    m_steps = steps;
    m_ended = finished;
    ipc::Job now;
    now.steps = stepsOf(steps);
    now.finished = finished;
    if (finished)
        logging::event(logging::Level::Info, "control", "smarthost-tested",
                       {{"host", endpointText(m_question.smarthost.host)}, {"recipient", m_question.recipient}, {"actor", m_actor}});
    Q_EMIT progressed(now);
}

void SmarthostJob::cancel()
{
    delete m_test;
    for (handover::TestStep &step : m_steps) {
        if (step.state == handover::TestStep::State::Waiting || step.state == handover::TestStep::State::Running)
            step.state = handover::TestStep::State::Skipped;
    }
    tell(m_steps, true);
}

} // namespace control
