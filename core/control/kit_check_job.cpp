#include "control/kit_check_job.h"
#include <QRandomGenerator>
#include "base/ids.h"
#include "base/log.h"
#include "config/names.h"
#include "control/primary_test_job.h"
#include "intake/spf_check.h"
#include "mail/dsn.h"
#include "smtp/address.h"
#include "smtp/trace_header.h"
#include "words/words.h"

namespace control {

namespace {

constexpr char postmaster[] = "postmaster";

QByteArray newLocalPart()
{
    QByteArray letters = "restante-check-";
    for (int i = 0; i < 16; ++i)
        letters += char('a' + QRandomGenerator::system()->bounded(26));
    return letters;
}

QString text(const QByteArray &bytes) { return QString::fromUtf8(bytes); }

} // namespace

ipc::Outcome<KitCheckJob::Question> KitCheckJob::question(const ipc::CheckKit &request, const config::Domain &domain, const config::Config &config)
{
    Question made{domain.name.toLatin1(), {}, domain.name.toLatin1(), config.hostname.toLatin1(), config.notices.language, {}, false};
    const QString wanted = request.address.trimmed().isEmpty() ? QString::fromLatin1(postmaster) + u'@' + domain.name : request.address.trimmed();
    const auto address = smtp::parseAddress(wanted.toUtf8(), smtp::Utf8::Refused);
    if (!address || address->domain.isEmpty())
        return ipc::ErrorReply{QStringLiteral("explain.bad-address"), {{QStringLiteral("value"), request.address.left(320)}}};
    const QString of = config::hostNameFromText(text(address->domain)).value_or(QString());
    if (of != domain.name && !domain.aliases.contains(of))
        return ipc::ErrorReply{QStringLiteral("kit.other-domain"), {{QStringLiteral("address"), wanted.left(320)}, {QStringLiteral("domain"), domain.name}}};
    made.recipient = wanted.toLatin1();
    made.toPostmaster = address->local.compare(postmaster, Qt::CaseInsensitive) == 0;
    if (request.sender.isEmpty())
        return made;
    const auto sender = config::hostNameFromText(request.sender);
    if (!sender)
        return ipc::ErrorReply{QStringLiteral("check.bad-domain"), {{QStringLiteral("value"), request.sender.left(253)}}};
    made.senderDomain = sender->toLatin1();
    return made;
}

KitCheckJob::KitCheckJob(Question question, QByteArray actor, const Rooms &rooms)
    : m_question(std::move(question)), m_actor(std::move(actor)), m_sender(newLocalPart() + '@' + m_question.senderDomain), m_rooms(rooms),
      m_first{QStringLiteral("kit-test.sender"), ipc::StepState::Waiting, 0, {}}
{
}

// Nothing is sent of which the audit does not tell.
void KitCheckJob::begin()
{
    m_rooms.spool.audit({.act = "checkKit", .subject = m_question.recipient + " from " + m_sender}, m_actor, this, [this](const Result<void> &written) {
        if (m_ended)
            return;
        written ? prepare() : fail(written.error().code, {});
    });
}

void KitCheckJob::prepare()
{
    m_first.state = ipc::StepState::Running;
    tell(m_steps, false);
    if (m_question.addresses.isEmpty())
        return onSpf({});
    const mail::spf::Query query{QHostAddress(m_question.addresses.first()), m_question.hostname, m_sender, m_question.hostname, m_rooms.clock.wall()};
    intake::checkSpf(m_rooms.resolver, query, this, [this](const mail::spf::Evaluation &evaluation) { onSpf(evaluation); });
}

void KitCheckJob::onSpf(const mail::spf::Evaluation &evaluation)
{
    if (m_ended)
        return;
    m_showsSpf = evaluation.verdict == mail::spf::Verdict::Fail;
    m_first.state = m_showsSpf ? ipc::StepState::Good : ipc::StepState::Attention;
    m_first.said = ipc::Sentence{m_question.addresses.isEmpty() ? QStringLiteral("kit-test.sender-unknown")
                                 : m_showsSpf ? QStringLiteral("kit-test.sender-forbids") : QStringLiteral("kit-test.sender-allows"),
                                 {{QStringLiteral("sender"), text(m_sender)}, {QStringLiteral("domain"), text(m_question.senderDomain)},
                                  {QStringLiteral("client"), m_question.addresses.value(0)}}};
    tell(m_steps, false);
    m_rooms.handover.lend(m_question.domain, this, [this](const Result<handover::DeliveryPlan> &plan) {
        if (m_ended)
            return;
        if (!plan)
            return fail(plan.error().code, {{QStringLiteral("host"), plan.error().detail}});
        handover::KitCheck::Question question{m_sender, m_question.recipient, mail(), m_showsSpf, !m_question.toPostmaster};
        m_check = new handover::KitCheck(std::move(question), *plan,
                                         [this](const QList<handover::TestStep> &steps, bool finished) { tell(steps, finished); }, this);
        m_check->start();
    });
}

// As what is kept here has it: our own trace on top, by which filters see that it began with us.
QByteArray KitCheckJob::mail() const
{
    const WallTime now = m_rooms.clock.wall();
    const QByteArray id = idText(MessageId{qint64(now.time_since_epoch().count())});
    const QJsonObject parameters{{QStringLiteral("hostname"), text(m_question.hostname)}, {QStringLiteral("domain"), text(m_question.domain)},
                                 {QStringLiteral("sender"), text(m_sender)}, {QStringLiteral("actor"), text(m_actor)}};
    mail::PlainNotice notice;
    notice.from = postmaster + ('@' + m_question.hostname);
    notice.to = m_question.recipient;
    notice.messageId = "check." + m_sender.sliced(15, 16) + '@' + m_question.hostname;
    notice.date = now;
    notice.words.subject = words::sentence(QStringLiteral("kit.mail-subject"), parameters, m_question.language);
    notice.words.fromName = QStringLiteral("Restante");
    notice.words.text = words::sentence(QStringLiteral("kit.mail"), parameters, m_question.language);
    notice.words.language = m_question.language.toLatin1();
    const smtp::Trace trace{{"127.0.0.1", "localhost", {}, true}, m_question.hostname, id, m_question.recipient, now, false};
    return smtp::traceHeader(trace) + mail::writePlain(notice);
}

void KitCheckJob::fail(const QString &code, const QJsonObject &parameters)
{
    m_first.state = ipc::StepState::Failed;
    m_first.said = ipc::Sentence{code, parameters};
    for (handover::TestStep &step : m_steps)
        step.state = handover::TestStep::State::Skipped;
    tell(m_steps, true);
}

void KitCheckJob::tell(const QList<handover::TestStep> &steps, bool finished)
{
    m_steps = steps;
    m_ended = finished;
    ipc::Job now;
    now.steps = stepsOf(steps);
    now.steps.prepend(m_first);
    now.finished = finished;
    if (finished)
        logging::event(logging::Level::Info, "control", "kit-checked", {{"recipient", m_question.recipient}, {"sender", m_sender}, {"actor", m_actor}});
    Q_EMIT progressed(now);
}

void KitCheckJob::cancel()
{
    delete m_check;
    for (handover::TestStep &step : m_steps) {
        if (step.state == handover::TestStep::State::Waiting || step.state == handover::TestStep::State::Running)
            step.state = handover::TestStep::State::Skipped;
    }
    if (m_first.state == ipc::StepState::Waiting || m_first.state == ipc::StepState::Running)
        m_first.state = ipc::StepState::Skipped;
    tell(m_steps, true);
}

} // namespace control
