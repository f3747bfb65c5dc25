#include "handover/outcome.h"
#include <algorithm>

namespace handover {

using smtp::Reply;
using smtp::Stage;

namespace {

bool isPositive(const Reply &reply) { return reply.code >= 200 && reply.code < 300; }
// The reply that decides for one recipient, and to what it was one.
struct Decisive { Phase phase; Reply reply; };

bool wasAnswered(const std::optional<Reply> &reply) { return reply && reply->code != 0; }

// For an accepted recipient: DATA or the dot.
Decisive afterRecipients(const smtp::TransactionResult &result)
{
    if (result.dotSent || wasAnswered(result.dot))
        return {atDot, result.dot.value_or(Reply{})};
    if (wasAnswered(result.data) && result.data->code != 354)
        return {atData, *result.data};
    return {atData, {}};
}

Decisive decisive(const smtp::TransactionResult &result, const smtp::RecipientReply &recipient)
{
    if (result.mail.code != 0 && !isPositive(result.mail))
        return {atMail, result.mail};
    return recipient.accepted ? afterRecipients(result) : Decisive{atRcpt, recipient.reply};
}

Judgement judgeOne(const Decisive &decided, bool someAccepted, std::span<const OutcomeRow> table)
{
    const QByteArray &enhanced = decided.reply.enhanced;
    for (const OutcomeRow &row : table) {
        if (row.fits(decided.phase, decided.reply.code, {enhanced.constData(), size_t(enhanced.size())}, someAccepted))
            return {row.verdict, decided.reply, row.reason};
    }
    return {Verdict::Later, decided.reply, table.back().reason}; // a code that no reply parser lets through
}

} // namespace

QList<Judgement> judge(const smtp::TransactionResult &result, qsizetype recipients, const std::optional<Ending> &ending,
                       std::span<const OutcomeRow> table)
{
    QList<Judgement> judgements;
    judgements.reserve(recipients);
    const bool someAccepted = std::ranges::any_of(result.recipients, &smtp::RecipientReply::accepted);
    for (qsizetype i = 0; i < recipients; ++i)
        judgements.append(judgeOne(decisive(result, result.recipients.value(i)), someAccepted, table));
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
    case Failure::LoginNotOffered: return QByteArrayLiteral("primary.login-not-offered");
    case Failure::LoginRefused: return QByteArrayLiteral("primary.login-refused");
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
    if (network.code == QLatin1String("primary.is-us"))
        return QByteArrayLiteral("primary.is-us");
    if (network.code == QLatin1String("net.not-pinned"))
        return QByteArrayLiteral("primary.key-not-trusted");
    if (ending.stage != Stage::Connect)
        return primaryTrouble(ending);
    if (network.code == QLatin1String("net.source-not-usable"))
        return QByteArrayLiteral("primary.source-not-usable");
    if (network.code == QLatin1String("net.connection-refused"))
        return QByteArrayLiteral("primary.connection-refused");
    if (ending.failure == smtp::Failure::TimedOut)
        return QByteArrayLiteral("primary.timed-out");
    return QByteArrayLiteral("primary.unreachable");
}

bool speaksAgainstPrimary(const Ending &ending) { return ending.stage != Stage::Idle; }

} // namespace handover
