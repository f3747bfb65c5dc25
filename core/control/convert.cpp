#include "control/convert.h"
#include <QSysInfo>
#include "config/names.h"

namespace control {

namespace {

QString text(const QByteArray &bytes) { return QString::fromUtf8(bytes); }

ipc::PrimaryState stateOf(handover::PrimaryState state)
{
    using enum handover::PrimaryState;
    switch (state) {
    case Up: return ipc::PrimaryState::Up;
    case Doubtful: return ipc::PrimaryState::Doubtful;
    case Down: return ipc::PrimaryState::Down;
    case Returning: return ipc::PrimaryState::Returning;
    case Maintenance: return ipc::PrimaryState::Maintenance;
    }
    return ipc::PrimaryState::Doubtful;
}

// The same names in the same order in both: checked here, once.
template <typename To, typename From> constexpr To same(From from) { return To(int(from)); }
static_assert(int(ipc::RecipientState::Removed) == int(spool::RecipientState::Removed)
              && int(ipc::RecipientState::PendingRemoval) == int(spool::RecipientState::PendingRemoval));
static_assert(int(ipc::Severity::Problem) == int(doctor::Severity::Problem) && int(ipc::Verdict::Problem) == int(doctor::Verdict::Problem));
static_assert(int(ipc::QueueSort::Domain) == int(spool::ListSort::Domain));

ipc::Severity severityOf(alerts::Severity severity)
{
    using enum alerts::Severity;
    switch (severity) {
    case Info: return ipc::Severity::Info;
    case Attention: return ipc::Severity::Attention;
    case Problem: return ipc::Severity::Problem;
    }
    return ipc::Severity::Problem;
}

std::optional<QDateTime> dateTimeOf(std::optional<WallTime> time)
{
    return time ? std::optional(dateTime(*time)) : std::nullopt;
}

} // namespace

QDateTime dateTime(WallTime time) { return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC); }

WallTime wallTime(const QDateTime &time) { return WallTime(Milliseconds(time.toMSecsSinceEpoch())); }

QString recipientIdText(MessageId message, RecipientId recipient)
{
    return QString::fromLatin1(idText(message) + '-' + idText(recipient));
}

std::optional<RecipientId> recipientIdFrom(const QString &id)
{
    const QByteArray bytes = id.toLatin1();
    const qsizetype dash = bytes.indexOf('-');
    if (dash < 0 || !messageIdFrom(id))
        return {};
    const auto value = idFromText(QByteArrayView(bytes).sliced(dash + 1));
    return value ? std::optional(RecipientId{*value}) : std::nullopt;
}

std::optional<MessageId> messageIdFrom(const QString &id)
{
    const QByteArray bytes = id.section(u'-', 0, 0).toLatin1();
    const auto value = idFromText(bytes);
    return value ? std::optional(MessageId{*value}) : std::nullopt;
}

std::optional<ipc::Sentence> reasonOf(const spool::Attempt &attempt)
{
    if (attempt.reason.isEmpty() && attempt.code == 0)
        return {};
    QJsonObject parameters{{"host", text(attempt.host)}, {"text", text(attempt.text)}};
    if (attempt.code != 0)
        parameters.insert(QStringLiteral("code"), attempt.code);
    if (!attempt.enhanced.isEmpty())
        parameters.insert(QStringLiteral("enhanced"), text(attempt.enhanced));
    if (attempt.at != WallTime{})
        parameters.insert(QStringLiteral("tried"), dateTime(attempt.at).toString(Qt::ISODateWithMs));
    return ipc::Sentence{attempt.reason.isEmpty() ? QStringLiteral("handover.temporary") : text(attempt.reason), parameters};
}

ipc::Primary primaryOf(const handover::PrimaryStatus &status)
{
    ipc::Primary p;
    p.domain = text(status.domain);
    p.host = text(status.host);
    p.state = stateOf(status.state);
    p.since = dateTime(status.since);
    p.outageSince = dateTimeOf(status.outageSince);
    p.nextProbe = dateTimeOf(status.nextProbe);
    p.maintenanceUntil = dateTimeOf(status.maintenanceUntil);
    if (status.state != handover::PrimaryState::Up)
        p.reason = reasonOf(status.lastFailure);
    return p;
}

ipc::Warning warningOf(const alerts::Listed &listed)
{
    const alerts::Warning &warning = listed.warning;
    const auto time = [](const std::optional<WallTime> &at) { return at ? std::optional(dateTime(*at)) : std::nullopt; };
    return {warning.code, severityOf(warning.severity), warning.subject, warning.parameters, dateTime(warning.since), time(listed.snoozedUntil), warning.cause,
            time(listed.acknowledged), time(listed.told)};
}

ipc::EndedWarning endedOf(const alerts::Ended &ended)
{
    ipc::EndedWarning one;
    one.code = ended.what.code;
    one.severity = severityOf(ended.what.severity);
    one.subject = ended.what.subject;
    one.parameters = ended.what.parameters;
    one.begin = dateTime(ended.begin);
    one.end = dateTime(ended.end);
    one.wasTold = ended.wasTold;
    return one;
}

ipc::Alert alertOf(const alerts::Message &message)
{
    const alerts::Warning &about = message.about;
    return {same<ipc::AlertKind>(message.kind), about.cause, about.code, about.subject, severityOf(about.severity), about.parameters, dateTime(about.since), message.more};
}

ipc::QueueRow rowOf(const spool::ListRow &row)
{
    ipc::QueueRow r;
    r.id = recipientIdText(row.message, row.id);
    r.message = QString::fromLatin1(idText(row.message));
    r.domain = text(row.domain);
    r.sender = text(row.sender);
    r.recipient = text(row.recipient);
    r.state = same<ipc::RecipientState>(row.state);
    r.bytes = row.size;
    r.arrived = dateTime(row.arrived);
    r.attempts = row.attempts;
    r.nextTry = dateTimeOf(row.nextTry);
    r.reason = reasonOf(row.last);
    return r;
}

ipc::HeldGroup heldGroupOf(const spool::HeldGroup &group, WallTime now, Milliseconds hold)
{
    const bool isAddress = group.kind == spool::HoldKind::Address;
    ipc::HeldGroup made;
    made.id = QString::number(group.id.value);
    made.domain = QString::fromUtf8(group.route.domain);
    made.kind = isAddress ? ipc::HeldKind::Address : ipc::HeldKind::Content;
    made.cause = {isAddress ? QStringLiteral("handover.held-address") : QStringLiteral("handover.held-content"), alerts::heldParameters(group)};
    made.recipients = group.recipients;
    for (const QByteArray &address : group.examples)
        made.examples.append(QString::fromUtf8(address));
    made.host = QString::fromUtf8(group.host);
    made.since = dateTime(group.since);
    if (isAddress)
        made.nextTry = dateTime(now + std::max<Milliseconds>(group.nextTry - group.waited, Milliseconds(0)));
    made.until = dateTime(now + std::max<Milliseconds>(hold - group.waited, Milliseconds(0)));
    return made;
}

std::optional<spool::HeldGroupId> heldGroupIdFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isNumber && value > 0 ? std::optional(spool::HeldGroupId{value}) : std::nullopt;
}

// Its age goes on only while the primary is up, its life always: the first of the two that could end, should nothing stop them.
static std::optional<QDateTime> givesUp(const spool::ListRow &row, WallTime now, const config::Spool &lifetimes)
{
    if (!row.age || !row.lived)
        return {};
    Milliseconds left = lifetimes.lifetimeMax - *row.lived;
    if (row.state == spool::RecipientState::Waiting)
        left = std::min<Milliseconds>(left, lifetimes.lifetime - *row.age);
    return dateTime(now + std::max<Milliseconds>(left, Milliseconds(0)));
}

ipc::QueueCause causeOf(const spool::WaitCause &cause, const QList<handover::PrimaryStatus> &primaries)
{
    ipc::QueueCause made;
    made.domain = text(cause.domain);
    made.state = same<ipc::RecipientState>(cause.state);
    made.reason = text(cause.example.reason);
    made.cause = reasonOf(cause.example);
    made.recipients = cause.recipients;
    made.bytes = cause.bytes;
    made.oldest = dateTime(cause.oldest);
    made.nextTry = dateTimeOf(cause.nextTry);
    if (made.cause || cause.state != spool::RecipientState::Waiting)
        return made;
    for (const handover::PrimaryStatus &primary : primaries) {
        if (primary.domain == cause.domain && primary.state != handover::PrimaryState::Up && !made.cause)
            made.cause = reasonOf(primary.lastFailure);
    }
    return made;
}

ipc::MessageDetails detailsOf(MessageId message, const spool::Details &details, WallTime now, const config::Spool &lifetimes)
{
    ipc::MessageDetails d;
    d.message = QString::fromLatin1(idText(message));
    d.sender = text(details.envelope.sender);
    for (const spool::ListRow &row : details.rows.first(qMin<qsizetype>(details.rows.size(), ipc::maxRows))) {
        d.recipients << rowOf(row);
        d.recipients.last().givesUp = givesUp(row, now, lifetimes);
    }
    d.arrived = dateTime(details.envelope.arrived);
    d.bytes = details.size;
    d.clientAddress = text(details.envelope.clientAddress);
    d.clientHelo = text(details.envelope.clientHelo);
    if (details.envelope.spf != spool::Spf::Unchecked)
        d.spf = ipc::SpfResult(int(details.envelope.spf) - 1);
    d.tls = text(details.envelope.tlsVersion + (details.envelope.tlsCipher.isEmpty() ? QByteArray() : ' ' + details.envelope.tlsCipher));
    if (details.said)
        d.session = ipc::SessionTranscript{dateTime(details.said->at), text(details.said->host), text(details.said->text)};
    d.head = details.head.left(64 * 1024);
    return d;
}

spool::ListFilter filterOf(const ipc::QueueFilter &filter)
{
    spool::ListFilter f;
    f.search = filter.search.toUtf8();
    for (const ipc::RecipientState state : filter.states)
        f.states << same<spool::RecipientState>(state);
    f.domain = filter.domain.toUtf8().toLower();
    if (filter.since)
        f.since = wallTime(*filter.since);
    if (filter.group)
        f.group = heldGroupIdFrom(*filter.group);
    if (filter.reason)
        f.reason = filter.reason->toUtf8();
    return f;
}

spool::ListSort sortOf(ipc::QueueSort sort) { return same<spool::ListSort>(sort); }

ipc::CheckReport reportOf(const doctor::Report &report)
{
    ipc::CheckReport r;
    r.domain = report.domain;
    r.verdict = same<ipc::Verdict>(report.verdict);
    for (const doctor::Finding &f : report.findings)
        r.findings << ipc::Finding{f.code, same<ipc::Severity>(f.severity), f.subject, f.parameters, f.now, f.shouldBe};
    for (const doctor::Rung &rung : report.ladder)
        r.ladder << ipc::Rung{rung.preference, rung.host, rung.addresses, rung.isUs, rung.isPrimary};
    if (report.records.published || report.records.cached) {
        const doctor::MxRecords &all = report.records;
        r.records = ipc::MxRecords{all.published, all.cached, dateTimeOf(all.cachedUntil), all.wanted};
    }
    return r;
}

ipc::Sentence sentenceOf(const config::Fault &fault)
{
    QJsonObject parameters = fault.parameters;
    parameters.insert(QStringLiteral("path"), fault.path);
    return {fault.code, parameters};
}

ipc::AddressState addressState(directory::Standing standing)
{
    if (standing == directory::Standing::NeverSeen)
        return ipc::AddressState::Unknown;
    return directory::isGood(standing) ? ipc::AddressState::Exists : ipc::AddressState::Gone;
}

ipc::Outcome<config::Domain> domainNamed(const QString &name, const config::Config &config)
{
    if (config.domains.isEmpty())
        return ipc::ErrorReply{QStringLiteral("check.no-domain"), {}};
    if (name.isEmpty())
        return config.domains.first();
    const QString wanted = config::hostNameFromText(name).value_or(name);
    for (const config::Domain &domain : config.domains) {
        if (domain.name == wanted || domain.aliases.contains(wanted))
            return domain;
    }
    return ipc::ErrorReply{QStringLiteral("directory.no-such-domain"), {{QStringLiteral("domain"), name.left(253)}}};
}

QString hostnameOf(const config::Config &config)
{
    return config.hostname.isEmpty() ? QSysInfo::machineHostName().toLower() : config.hostname;
}

} // namespace control
