#include "control/proof_job.h"
#include <QRandomGenerator>
#include "base/log.h"
#include "config/names.h"
#include "control/convert.h"
#include "mail/dsn.h"
#include "notices/composer.h"
#include "smtp/address.h"
#include "words/words.h"

namespace control {

using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 250ms; // at one message, by its key

QString text(const QByteArray &bytes) { return QString::fromUtf8(bytes); }

QList<ipc::Primary> primariesOf(const QByteArray &domain, const handover::HandOver &handover)
{
    QList<ipc::Primary> all;
    for (const handover::PrimaryStatus &one : handover.primaries()) {
        if (one.domain == domain)
            all.append(primaryOf(one));
    }
    return all;
}

QString subjectOf(const ProofJob::Question &question, WallTime at)
{
    return words::sentence(QStringLiteral("proof.mail-subject"), {{QStringLiteral("at"), dateTime(at).toString(Qt::ISODateWithMs)}}, question.language);
}

} // namespace

ipc::Outcome<ProofJob::Question> ProofJob::question(const ipc::StartProof &request, const config::Config &config)
{
    const QString given = request.recipient.trimmed();
    const auto address = smtp::parseAddress(given.toUtf8(), smtp::Utf8::Refused);
    if (!given.isEmpty() && (!address || address->domain.isEmpty()))
        return ipc::ErrorReply{QStringLiteral("explain.bad-address"), {{QStringLiteral("value"), given.left(320)}}};
    const QString of = address ? config::hostNameFromText(text(address->domain)).value_or(QString()) : QString();
    const ipc::Outcome<config::Domain> domain = domainNamed(request.domain.isEmpty() ? of : request.domain, config);
    if (!domain)
        return domain.error();
    if (!given.isEmpty() && of != domain->name && !domain->aliases.contains(of))
        return ipc::ErrorReply{QStringLiteral("kit.other-domain"), {{QStringLiteral("address"), given.left(320)}, {QStringLiteral("domain"), domain->name}}};
    const QString recipient = given.isEmpty() ? QStringLiteral("postmaster@") + domain->name : given;
    const QString language = words::languages().contains(request.language) ? request.language : config.notices.language;
    return Question{domain->name.toLatin1(), recipient.toLatin1(), notices::fromAddress(config), config.hostname.toLatin1(), language,
                    request.simulateOutage ? Proof::Outage::Simulated : Proof::Outage::None};
}

ProofJob::ProofJob(Question question, QByteArray actor, const Rooms &rooms)
    : m_question(std::move(question)), m_actor(std::move(actor)), m_rooms(rooms), m_at(rooms.clock.wall()), m_subject(subjectOf(m_question, m_at)),
      m_proof({text(m_question.recipient), m_subject}, m_question.outage)
{
    m_every.setInterval(lookEvery);
    connect(&m_every, &QTimer::timeout, this, [this] {
        perform(m_proof.passed(now()));
        look();
    });
}

// Nothing is sent, and nobody's mail is kept waiting, of which the audit does not tell.
void ProofJob::begin()
{
    m_every.start();
    m_rooms.spool.audit({.act = "prove", .subject = m_question.recipient}, m_actor, this, [this](const Result<void> &written) {
        if (m_hasEnded)
            return;
        perform(written ? m_proof.begin(now()) : m_proof.notBegun(ipc::errorReply(written.error()), now()));
    });
}

void ProofJob::cancel() { perform(m_proof.cancelled(now())); }

void ProofJob::perform(Proof::Deed deed)
{
    if (m_hasEnded)
        return;
    if (deed == Proof::Deed::EndOutage && m_simulated)
        m_simulated->end();
    tell();
    if (deed == Proof::Deed::BeginOutage)
        beginOutage();
    else if (deed == Proof::Deed::Send)
        send();
}

void ProofJob::beginOutage()
{
    m_simulated = std::make_unique<SimulatedOutage>(m_rooms.handover, m_question.domain, m_actor, nullptr);
    m_simulated->begin([this](const Result<SimulatedOutage::Begun> &begun) {
        if (!begun)
            return perform(m_proof.outageFailed(ipc::errorReply(begun.error()), now()));
        if (!begun->hosts.isEmpty())
            return perform(m_proof.outageBegan(begun->hosts.join(QStringLiteral(", ")), begun->until, now()));
        perform(m_proof.outageIsReal(primariesOf(m_question.domain, m_rooms.handover), now()));
    });
}

void ProofJob::send()
{
    if (!m_rooms.intake)
        return perform(m_proof.notAccepted({QStringLiteral("proof.no-door"), {}}, now()));
    m_client = std::make_unique<OwnClient>(OwnClient::Letter{m_question.recipient, mail(), m_question.hostname}, *m_rooms.intake,
                                           [this](const ipc::Outcome<OwnClient::Taken> &taken) {
                                               perform(taken ? m_proof.accepted(taken->id, taken->reply, now()) : m_proof.notAccepted(taken.error(), now()));
                                           }, nullptr);
    m_client->start();
}

void ProofJob::look()
{
    const std::optional<MessageId> id = m_proof.mail();
    if (!id || m_isLooking || m_hasEnded)
        return;
    m_isLooking = true;
    m_rooms.spool.show(*id, this, [this](const Result<spool::Details> &details) {
        m_isLooking = false;
        if (!details && details.error().code != QLatin1String("spool.no-such-message"))
            return; // it cannot be read just now
        const bool isThere = details && !details->rows.isEmpty();
        perform(m_proof.looked(isThere ? std::optional(details->rows.first()) : std::nullopt, primariesOf(m_question.domain, m_rooms.handover), now()));
    });
}

QByteArray ProofJob::mail() const
{
    const QJsonObject parameters{{QStringLiteral("hostname"), text(m_question.hostname)}, {QStringLiteral("domain"), text(m_question.domain)},
                                 {QStringLiteral("actor"), text(m_actor)}};
    mail::PlainNotice letter;
    letter.from = m_question.from;
    letter.to = m_question.recipient;
    letter.messageId = "proof." + QByteArray::number(QRandomGenerator::system()->generate64(), 36) + '@' + m_question.hostname;
    letter.date = m_at;
    letter.why = mail::Automatic::Generated;
    letter.words.subject = m_subject;
    letter.words.fromName = QStringLiteral("Restante");
    letter.words.text = words::sentence(QStringLiteral("proof.mail"), parameters, m_question.language);
    letter.words.language = m_question.language.toLatin1();
    return mail::writePlain(letter);
}

void ProofJob::tell()
{
    if (std::exchange(m_told, m_proof.changes()) == m_proof.changes())
        return;
    ipc::Job job;
    job.steps = m_proof.steps();
    job.result = m_proof.result();
    job.finished = job.result.has_value();
    m_hasEnded = job.finished;
    if (job.finished) {
        m_every.stop();
        const auto id = m_proof.mail();
        logging::event(logging::Level::Info, "control", "proved", {{"recipient", m_question.recipient}, {"result", job.result->code},
                                                                    {"message", id ? idText(*id) : QByteArray()}, {"actor", m_actor}});
    }
    Q_EMIT progressed(job);
}

} // namespace control
