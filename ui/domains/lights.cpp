#include "ui/domains/lights.h"
#include <QCoreApplication>
#include <algorithm>
#include "ui/domains/directory_panel.h"
#include "ui/primary_list.h"
#include "ui/status.h"

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Light)
};

QString titleOf(LightKind kind)
{
    switch (kind) {
    case LightKind::Network: return Words::tr("DNS and network");
    case LightKind::Server: return Words::tr("Mail server");
    case LightKind::Encryption: return Words::tr("Encryption");
    case LightKind::Addresses: return Words::tr("Addresses");
    }
    return {};
}

// The state of a server itself is watched by the minute, and better known than by a look hours ago.
bool isWatched(const ipc::Finding &finding)
{
    return finding.code == QLatin1String("NET-300") && finding.parameters.value(QLatin1String("isPrimary")).toBool();
}

struct Weight {
    ipc::Severity worst = ipc::Severity::Info;
    bool hasUnchecked = false;
};

Weight weightOf(const ipc::CheckReport &report, LightKind kind)
{
    Weight weight;
    for (const ipc::Finding &finding : report.findings) {
        if (lightOf(finding) != kind || isWatched(finding))
            continue;
        weight.worst = std::max(weight.worst, finding.severity);
        weight.hasUnchecked |= finding.severity == ipc::Severity::Unchecked;
    }
    return weight;
}

Light judged(LightKind kind, ipc::Severity severity)
{
    const QString word = severity == ipc::Severity::Problem ? Words::tr("has to be changed") : Words::tr("could be better");
    return {kind, iconNameOf(severity), toneOf(severity), word};
}

Light checkedLight(LightKind kind, const ipc::LatestCheck *check)
{
    if (!check || !check->at)
        return {kind, QStringLiteral("unknown"), Tone::Muted, check && check->triedAt ? Words::tr("could not be checked") : Words::tr("not checked yet")};
    const Weight weight = weightOf(check->report, kind);
    if (weight.worst >= ipc::Severity::Attention)
        return judged(kind, weight.worst);
    if (weight.hasUnchecked)
        return {kind, QStringLiteral("unknown"), Tone::Muted, Words::tr("not all could be checked")};
    return {kind, QStringLiteral("state-well"), Tone::Well, Words::tr("in order")};
}

// Of several: the one that is furthest from taking mail.
int rankOf(ipc::PrimaryState state)
{
    using enum ipc::PrimaryState;
    switch (state) {
    case Up: return 0;
    case Maintenance: return 1;
    case Doubtful: return 2;
    case Returning: return 3;
    case Down: return 4;
    }
    return 4;
}

Light serverLight(const QList<ipc::Primary> &primaries, const ipc::LatestCheck *check)
{
    if (primaries.isEmpty())
        return {LightKind::Server, QStringLiteral("unknown"), Tone::Muted, Words::tr("not known yet")};
    const auto worst = std::ranges::max_element(primaries, {}, [](const ipc::Primary &one) { return rankOf(one.state); });
    const auto isUp = [](const ipc::Primary &one) { return one.state == ipc::PrimaryState::Up; };
    const auto up = std::ranges::count_if(primaries, isUp);
    if (up == primaries.size()) {
        const Weight weight = check && check->at ? weightOf(check->report, LightKind::Server) : Weight();
        if (weight.worst >= ipc::Severity::Attention)
            return judged(LightKind::Server, weight.worst);
    }
    const QString word = up > 0 && up < primaries.size() ? Words::tr("%1 of %2 answer").arg(up).arg(primaries.size()) : stateWord(worst->state);
    return {LightKind::Server, iconNameOf(worst->state), toneOf(worst->state), word};
}

} // namespace

QString Light::text() const { return Words::tr("%1: %2").arg(titleOf(kind), word); }

LightKind lightOf(const ipc::Finding &finding)
{
    static const QStringList aboutAddresses{QStringLiteral("REL-405"), QStringLiteral("REL-406"), QStringLiteral("REL-410")};
    if (finding.code.startsWith(QLatin1String("TLS-")))
        return LightKind::Encryption;
    if (aboutAddresses.contains(finding.code))
        return LightKind::Addresses;
    return finding.code.startsWith(QLatin1String("REL-")) || isWatched(finding) ? LightKind::Server : LightKind::Network;
}

QList<Light> lightsOf(const DomainFacts &facts)
{
    QList<Light> lights{checkedLight(LightKind::Network, facts.check), serverLight(facts.primaries, facts.check), checkedLight(LightKind::Encryption, facts.check)};
    if (!facts.directory)
        return lights;
    const Knowledge knowledge = knowledgeOf(*facts.directory);
    lights.append({LightKind::Addresses, knowledge.icon, knowledge.tone, knowledge.word});
    return lights;
}

} // namespace ui
