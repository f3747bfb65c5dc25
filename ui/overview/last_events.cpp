#include "ui/overview/last_events.h"
#include <QCoreApplication>
#include <algorithm>
#include "ui/domains/labels.h"
#include "ui/text.h"

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::LastEvent)
};

} // namespace

QList<LastEvent> lastEvents(const QList<ipc::Outage> &outages, const QList<ipc::Warning> &open, const QDateTime &now, qsizetype most)
{
    QList<LastEvent> all;
    for (const ipc::Outage &outage : outages) {
        all << LastEvent{outage.began, LastEvent::Kind::OutageBegan, outage, {}};
        if (outage.ended)
            all << LastEvent{*outage.ended, LastEvent::Kind::OutageEnded, outage, {}};
    }
    for (const ipc::Warning &warning : open)
        if (warning.severity > ipc::Severity::Info && warning.code != QLatin1String("primary.down"))
            all << LastEvent{warning.since, LastEvent::Kind::Warning, {}, warning};
    all.removeIf([&](const LastEvent &event) { return !event.at.isValid() || event.at > now; });
    std::ranges::stable_sort(all, std::ranges::greater(), &LastEvent::at);
    return all.first(std::min(most, all.size()));
}

QString sentenceOf(const LastEvent &event)
{
    const ipc::Outage &outage = event.outage;
    switch (event.kind) {
    case LastEvent::Kind::Warning: return say({event.warning.code, event.warning.parameters});
    case LastEvent::Kind::OutageBegan: return Words::tr("%1 stopped answering.").arg(outage.host);
    case LastEvent::Kind::OutageEnded: {
        const QString lasted = durationWords(outage.began.secsTo(outage.ended.value_or(outage.began)));
        if (outage.messages == 0)
            return Words::tr("%1 takes mail again, after %2. No mail came meanwhile.").arg(outage.host, lasted);
        return Words::tr("%1 takes mail again, after %2. %n message(s) came here meanwhile.", nullptr, shownCount(outage.messages)).arg(outage.host, lasted);
    }
    }
    return {};
}

} // namespace ui
