#include "handover/outcome.h"
#include <algorithm>

namespace handover {

using smtp::Reply;
using smtp::Stage;

namespace {

bool isPositive(const Reply &reply) { return reply.code >= 200 && reply.code < 300; }
bool isPermanent(const Reply &reply) { return reply.code >= 500; }

// Mailbox or system full: what an administrator repairs; until the lifetime ends it is temporary (C4).
bool isFull(const Reply &reply, Stage stage)
{
    if (reply.code != 552)
        return false;
    if (reply.enhanced == "5.2.2" || reply.enhanced == "5.3.1")
        return true;
    return reply.enhanced.isEmpty() && stage == Stage::Rcpt; // RFC 5321 4.2.3: exceeded storage allocation, of this mailbox
}

// "Too many recipients" in its several spellings (RFC 5321 4.5.3.1.10).
bool isTooManyRecipients(const Reply &reply, bool someAccepted)
{
    if (reply.code == 452 && reply.enhanced == "4.5.3")
        return true;
    return someAccepted && (reply.code == 452 || reply.code == 552) && reply.enhanced.isEmpty();
}

QByteArray refusalReason(const Reply &reply, Stage stage)
{
    if (reply.code == 552)
        return QByteArrayLiteral("handover.too-big");
    if (stage == Stage::Mail)
        return QByteArrayLiteral("handover.sender-refused");
    if (stage == Stage::Rcpt)
        return QByteArrayLiteral("handover.recipient-refused");
    return QByteArrayLiteral("handover.content-refused");
}

// A reply that came and is not what lets the transaction go on.
Judgement fromReply(const Reply &reply, Stage stage)
{
    if (reply.code == 421)
        return {Verdict::Again, reply, QByteArrayLiteral("handover.undecided")};
    if (isFull(reply, stage))
        return {Verdict::Later, reply, QByteArrayLiteral("handover.mailbox-full")};
    if (isPermanent(reply))
        return {Verdict::Refused, reply, refusalReason(reply, stage)};
    return {Verdict::Later, reply, QByteArrayLiteral("handover.temporary")};
}

// The end of an accepted recipient, or of all of them: DATA and the dot.
Judgement afterRecipients(const smtp::TransactionResult &result)
{
    if (result.dot && result.dot->code != 0) {
        if (isPositive(*result.dot))
            return {Verdict::Delivered, *result.dot, QByteArrayLiteral("handover.delivered")};
        return fromReply(*result.dot, Stage::Dot);
    }
    if (result.dotSent) // may have arrived: tried again, may duplicate (C5); charged, so that it does not duplicate quickly
        return {Verdict::Later, {}, QByteArrayLiteral("handover.reply-lost")};
    if (result.data && result.data->code != 0 && result.data->code != 354)
        return fromReply(*result.data, Stage::Data);
    return {Verdict::Again, {}, QByteArrayLiteral("handover.undecided")};
}

Judgement judgeRecipient(const smtp::TransactionResult &result, const smtp::RecipientReply &recipient, bool someAccepted)
{
    if (recipient.accepted)
        return afterRecipients(result);
    if (recipient.reply.code == 0)
        return {Verdict::Again, {}, QByteArrayLiteral("handover.undecided")};
    if (isTooManyRecipients(recipient.reply, someAccepted)) {
        const bool progress = someAccepted; // else the same would be tried for ever
        return {progress ? Verdict::Next : Verdict::Later, recipient.reply, QByteArrayLiteral("handover.too-many-recipients")};
    }
    return fromReply(recipient.reply, Stage::Rcpt);
}

} // namespace

QList<Judgement> judge(const smtp::TransactionResult &result, qsizetype recipients, const std::optional<Ending> &ending)
{
    QList<Judgement> judgements;
    judgements.reserve(recipients);
    const bool mailRefused = result.mail.code != 0 && !isPositive(result.mail);
    const bool someAccepted = std::ranges::any_of(result.recipients, &smtp::RecipientReply::accepted);
    for (qsizetype i = 0; i < recipients; ++i) {
        if (mailRefused)
            judgements.append(fromReply(result.mail, Stage::Mail));
        else
            judgements.append(judgeRecipient(result, result.recipients.value(i), someAccepted));
    }
    if (!ending)
        return judgements;
    for (Judgement &judgement : judgements) { // say what the session ended by where nothing better is known
        if (judgement.reply.code == 0 && ending->reply.code != 0)
            judgement.reply = ending->reply;
        if (judgement.verdict == Verdict::Next) // there is no next transaction on this session
            judgement.verdict = Verdict::Again;
    }
    return judgements;
}

QByteArray primaryTrouble(const Ending &ending)
{
    using smtp::Failure;
    switch (ending.failure) {
    case Failure::TlsNotOffered: return QByteArrayLiteral("primary.tls-not-offered");
    case Failure::TlsFailed: return QByteArrayLiteral("primary.tls-failed");
    case Failure::Disconnected: return QByteArrayLiteral("primary.disconnected");
    case Failure::TimedOut: return QByteArrayLiteral("primary.timed-out");
    case Failure::Protocol: return QByteArrayLiteral("primary.protocol");
    case Failure::Refused: break;
    }
    if (ending.stage == Stage::Ehlo)
        return QByteArrayLiteral("primary.ehlo-refused");
    if (ending.stage == Stage::StartTls)
        return QByteArrayLiteral("primary.starttls-refused");
    if (ending.stage == Stage::Connect || ending.stage == Stage::Greeting)
        return QByteArrayLiteral("primary.greeting-refused");
    return QByteArrayLiteral("primary.closing");
}

QByteArray primaryTrouble(const Ending &ending, const Error &network)
{
    if (network.code == QLatin1String("net.not-verified"))
        return QByteArrayLiteral("primary.certificate-not-verified");
    if (ending.stage != Stage::Connect)
        return primaryTrouble(ending);
    if (network.code == QLatin1String("net.connection-refused"))
        return QByteArrayLiteral("primary.connection-refused");
    if (ending.failure == smtp::Failure::TimedOut)
        return QByteArrayLiteral("primary.timed-out");
    return QByteArrayLiteral("primary.unreachable");
}

bool speaksAgainstPrimary(const Ending &ending) { return ending.stage != Stage::Idle; }

} // namespace handover
