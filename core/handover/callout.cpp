#include "handover/callout.h"
#include <algorithm>
#include "smtp/comparable.h"

namespace handover {

using namespace std::chrono_literals;
using directory::Asked;

namespace {

constexpr auto keptOpen = 10s; // without a question

// Many servers refuse a sender only at RCPT: then every recipient gets it, and it is not about any of them.
bool refusesSender(const smtp::TransactionResult &result)
{
    if (result.mail.code >= 500)
        return true;
    return result.mail.code >= 200 && result.mail.code < 300 && std::ranges::all_of(result.recipients, [](const smtp::RecipientReply &r) {
        return r.reply.code >= 500 && verdictOf(r.reply) == Asked::NoVerdict;
    });
}

} // namespace

Asked verdictOf(const smtp::Reply &reply)
{
    if (reply.code >= 200 && reply.code < 300)
        return Asked::Exists;
    return directory::isAboutAddress(reply.code, reply.enhanced) ? Asked::Unknown : Asked::NoVerdict;
}

Callout::Callout(Connect connect, QObject *parent) : QObject(parent), m_connect(std::move(connect)) {}

void Callout::ask(const QByteArray &address, QObject *context, Answer answer)
{
    const auto question = std::make_shared<Question>(Question{address, context, std::move(answer)});
    if (m_waiting.size() >= mostWaiting) {
        QMetaObject::invokeMethod(this, [this, question] { settle(question, Asked::NoVerdict); }, Qt::QueuedConnection);
        return;
    }
    QTimer::singleShot(limit, this, [this, question] { settle(question, Asked::NoVerdict); });
    m_waiting.push_back(question);
    QMetaObject::invokeMethod(this, &Callout::pump, Qt::QueuedConnection); // those that come in the same turn go together
}

void Callout::stop()
{
    settleAll(std::exchange(m_waiting, {}));
    for (const std::shared_ptr<Line> &line : std::exchange(m_lines, {})) {
        settleAll(std::exchange(line->asked, {}));
        if (line->session)
            line->session->deleteLater();
    }
}

void Callout::makeWay()
{
    for (const std::shared_ptr<Line> &line : std::vector(m_lines)) {
        line->makingWay = line->session;
        if (line->idle.isActive())
            line->session->quit();
    }
}

void Callout::pump()
{
    std::erase_if(m_waiting, [](const auto &question) { return !question->answer; }); // their time was over
    bool opening = false;
    for (const std::shared_ptr<Line> &line : std::vector(m_lines)) {
        const bool ready = line->session && line->session->isReady() && line->asked.empty() && line->refused < mostRefused;
        opening = opening || !line->session || (line->session->transactions() == 0 && !ready && line->asked.empty());
        if (ready && !m_waiting.empty())
            send(line);
    }
    if (!m_waiting.empty() && !opening && int(m_lines.size()) < m_mostConnections)
        open();
}

void Callout::open()
{
    const auto line = std::make_shared<Line>();
    line->idle.setSingleShot(true);
    connect(&line->idle, &QTimer::timeout, this, [line = line.get()] { line->session->quit(); });
    m_lines.push_back(line);
    m_connect(this, [this, line](std::optional<DeliveryPlan> plan) {
        if (std::ranges::find(m_lines, line) == m_lines.end()) // stopped
            return;
        if (plan)
            return begin(line, *std::move(plan));
        std::erase(m_lines, line);
        settleAll(std::exchange(m_waiting, {}));
    });
}

void Callout::begin(const std::shared_ptr<Line> &line, DeliveryPlan plan)
{
    plan.connectLimit = connectLimit;
    plan.timeouts.greeting = plan.timeouts.ehlo = plan.timeouts.tls = plan.timeouts.mail = plan.timeouts.rcpt = limit;
    DeliverySession::Events events;
    events.ready = [this, line](const smtp::Capabilities &) {
        if (!line->asked.empty())
            return send(line); // again, from postmaster
        if (line->refused >= mostRefused || (line->makingWay && line->session->transactions() > 0))
            return line->session->quit();
        line->idle.start(keptOpen);
        pump();
    };
    events.finished = [this, line](const smtp::TransactionResult &result) { onFinished(line, result); };
    events.ended = [this, line](const DeliverySession::Ended &ended) { onEnded(line, ended); };
    line->session = new DeliverySession(std::move(plan), std::move(events), this);
    line->session->start();
}

// Addresses in UTF-8 want another MAIL than the others.
void Callout::send(const std::shared_ptr<Line> &line)
{
    line->idle.stop();
    const bool utf8 = !smtp::isAscii((line->asked.empty() ? m_waiting : line->asked).front()->address);
    while (!m_waiting.empty() && int(line->asked.size()) < mostRefused - line->refused && smtp::isAscii(m_waiting.front()->address) != utf8) {
        line->asked.push_back(m_waiting.front());
        m_waiting.pop_front();
    }
    smtp::Transaction transaction;
    transaction.probeOnly = true;
    transaction.envelope.sender.smtpUtf8 = utf8;
    if (m_nullRefused)
        transaction.envelope.sender.address = "postmaster@" + m_hostname;
    for (const std::shared_ptr<Question> &question : line->asked)
        transaction.envelope.recipients.append({question->address, smtp::Notify::Unsaid, {}});
    line->session->deliver({transaction, nullptr});
}

void Callout::onFinished(const std::shared_ptr<Line> &line, const smtp::TransactionResult &result)
{
    if (!m_nullRefused && !m_hostname.isEmpty() && refusesSender(result)) {
        m_nullRefused = true;
        return;
    }
    line->refused += int(std::ranges::count_if(result.recipients, [](const smtp::RecipientReply &r) { return r.reply.code >= 500; }));
    const Questions asked = std::exchange(line->asked, {});
    const bool mailTaken = result.mail.code >= 200 && result.mail.code < 300;
    for (std::size_t i = 0; i < asked.size(); ++i)
        settle(asked[i], mailTaken ? verdictOf(result.recipients.value(qsizetype(i)).reply) : Asked::NoVerdict);
}

void Callout::onEnded(const std::shared_ptr<Line> &line, const DeliverySession::Ended &ended)
{
    std::erase(m_lines, line);
    line->idle.stop();
    line->session->deleteLater();
    // One that went away while it had nothing to do, as servers do after a while, says nothing about the next.
    const bool fails = ended.trouble && ended.trouble->stage != smtp::Stage::Idle;
    if (fails)
        Q_EMIT failed(ended);
    settleAll(std::exchange(line->asked, {}));
    if (fails)
        settleAll(std::exchange(m_waiting, {}));
    Q_EMIT freed(); // before another is opened: who waited has the turn
    pump();
}

void Callout::settle(const std::shared_ptr<Question> &question, Asked answer)
{
    if (const Answer answered = std::exchange(question->answer, nullptr); answered && question->context)
        answered(answer);
}

void Callout::settleAll(Questions questions)
{
    for (const std::shared_ptr<Question> &question : questions)
        settle(question, Asked::NoVerdict);
}

} // namespace handover
