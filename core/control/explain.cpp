#include "control/explain.h"
#include <QHostAddress>
#include "smtp/address.h"

namespace control {

namespace {

using admission::Verdict;

static_assert(int(ipc::Decision::Accept) == int(Verdict::Accept) && int(ipc::Decision::Defer) == int(Verdict::Defer)
              && int(ipc::Decision::Refuse) == int(Verdict::Refuse));

QString text(const QByteArray &bytes) { return QString::fromUtf8(bytes); }

ipc::Sentence sentence(const admission::Entrance &entrance)
{
    ipc::Sentence made{text(entrance.rule), {}};
    if (entrance.acceptedAfter)
        made.parameters.insert(QStringLiteral("wait"), qint64(std::chrono::ceil<std::chrono::seconds>(*entrance.acceptedAfter).count()));
    return made;
}

QString replyText(const smtp::Reply &reply)
{
    return QStringLiteral("%1 %2 %3").arg(reply.code).arg(text(reply.enhanced), text(reply.text));
}

// As a client may say it; the null sender is empty, or <>.
std::optional<QByteArray> addressOf(const QString &given, bool mayBeNull)
{
    QString address = given.trimmed();
    if (address.startsWith(u'<') && address.endsWith(u'>'))
        address = address.sliced(1, address.size() - 2);
    const QByteArray bytes = address.toUtf8();
    if (bytes.isEmpty() && mayBeNull)
        return bytes;
    const bool isRole = bytes.compare("postmaster", Qt::CaseInsensitive) == 0; // may be without a domain
    return isRole || smtp::parseAddress(bytes, smtp::Utf8::Allowed) ? std::optional(bytes) : std::nullopt;
}

} // namespace

ipc::Explanation explanationOf(const intake::Passage &passage)
{
    ipc::Explanation made;
    made.decision = ipc::Decision(int(passage.decision.verdict));
    made.reply = replyText(passage.decision.reply);
    made.rule = {text(passage.decision.reason), {}};
    if (passage.entrance) {
        if (passage.health)
            made.facts.append({text(passage.health->rule), {}});
        if (passage.entrance->rule == passage.decision.reason)
            made.rule = sentence(*passage.entrance);
        else
            made.facts.append(sentence(*passage.entrance));
    }
    if (passage.isAsked)
        made.facts.append({QStringLiteral("explain.asked"), {}});
    return made;
}

Explain::Explain(const intake::Intake *intake, QObject *parent) : QObject(parent), m_intake(intake) {}

void Explain::explain(const ipc::Explain &request, ipc::Answer<ipc::Explain> answer)
{
    const auto wrong = [&](const char *code, const QString &value) { answer(ipc::ErrorReply{QString::fromLatin1(code), {{"value", value}}}); };
    const QHostAddress client(request.client);
    if (client.isNull())
        return wrong("explain.bad-client", request.client);
    const auto sender = addressOf(request.sender, true), recipient = addressOf(request.recipient, false);
    if (!sender || !recipient)
        return wrong("explain.bad-address", sender ? request.recipient : request.sender);
    if (!m_intake || !m_intake->isSetUp())
        return wrong("explain.not-set-up", {});
    if (m_running >= most)
        return wrong("explain.too-many", {});
    ++m_running;
    m_intake->consider({client, *sender, *recipient}, this, [this, answer = std::move(answer)](const intake::Passage &passage) {
        --m_running;
        answer(explanationOf(passage));
    });
}

} // namespace control
