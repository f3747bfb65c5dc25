#include "notices/way_out.h"

namespace notices {

namespace {

struct Codes { const char *reason, *warning; };

Codes codesOf(Hurdle hurdle)
{
    switch (hurdle) {
    case Hurdle::NoRoute: return {"outbound.no-route", "notices.no-route"};
    case Hurdle::NoDns: return {"outbound.dns-failed", "notices.no-dns"};
    case Hurdle::TurnedAway: return {"outbound.turned-away", "notices.turned-away"};
    case Hurdle::SmarthostAway: return {"outbound.smarthost-away", "notices.smarthost-away"};
    case Hurdle::SmarthostLogin: return {"outbound.smarthost-login", "notices.smarthost-login"};
    case Hurdle::SmarthostTls: return {"outbound.smarthost-tls", "notices.smarthost-tls"};
    case Hurdle::SmarthostRefuses: return {"outbound.smarthost-refuses", "notices.smarthost-refuses"};
    case Hurdle::SmarthostIsUs: return {"outbound.smarthost-is-us", "notices.smarthost-is-us"};
    case Hurdle::SmarthostIsPrimary: return {"outbound.smarthost-is-primary", "notices.smarthost-is-primary"};
    case Hurdle::OnlyPrimary: break;
    }
    return {"outbound.only-primary", "notices.only-primary"};
}

} // namespace

QByteArray reasonCode(Hurdle hurdle) { return codesOf(hurdle).reason; }
QByteArray warningCode(Hurdle hurdle) { return codesOf(hurdle).warning; }

Hurdle smarthostHurdle(const handover::Ending &ending, const Error &network)
{
    using smtp::Failure;
    if (network.code == QLatin1String("primary.is-us"))
        return Hurdle::SmarthostIsUs;
    if (ending.failure == Failure::LoginNotOffered || ending.failure == Failure::LoginRefused)
        return Hurdle::SmarthostLogin;
    if (ending.failure == Failure::TlsNotOffered || ending.failure == Failure::TlsFailed || ending.stage == smtp::Stage::StartTls)
        return Hurdle::SmarthostTls;
    return Hurdle::SmarthostAway;
}

bool refusesUs(const handover::Judgement &judgement, bool tookMail)
{
    if (judgement.verdict != handover::Verdict::Refused)
        return false;
    if (judgement.reason == "handover.sender-refused")
        return true;
    const bool isBare = judgement.reply.enhanced.isEmpty() && !tookMail; // Exim says no more than 550
    const bool isPolicy = judgement.reply.code == 530 || judgement.reply.enhanced.startsWith("5.7."); // RFC 4954 6, RFC 3463 3.8
    return judgement.reason == "handover.recipient-refused" && (isPolicy || isBare);
}

} // namespace notices
