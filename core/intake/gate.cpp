#include "intake/gate.h"
#include "admission/recipient_path.h"

namespace intake {

using admission::Admission;
using admission::Health;

namespace {

struct Way {
    std::shared_ptr<const Gate> gate;
    Visit visit;
    QObject *context;
    std::function<void(const Passage &)> done;

    const QByteArray &domain() const { return visit.accepted.route.domain; }
    QByteArray local() const { return admission::recipientPath(visit.accepted.address).localPart; }
};

void answer(const Way &way, Passage passage, const directory::Ruled &ruled)
{
    passage.ruled = ruled;
    passage.decision = Admission::existence(way.visit.accepted, ruled);
    way.done(passage);
}

// B
void lookForRecipient(const Way &way, Passage passage)
{
    if (!way.gate->rule)
        return way.done(passage);
    const directory::Ruled ruled = way.gate->rule(way.domain(), way.local());
    if (ruled.ruling != directory::Ruling::Ask)
        return answer(way, std::move(passage), ruled);
    if (!way.visit.mayAsk)
        return answer(way, std::move(passage), way.gate->unasked(way.domain(), way.local()));
    passage.isAsked = true;
    way.gate->ask(way.domain(), way.local(), way.visit.accepted.address, way.context,
                  [way, passage](const directory::Ruled &asked) { answer(way, passage, asked); });
}

// A
void enter(const Way &way, const Health &health)
{
    Passage passage{way.visit.accepted, health, way.gate->enter(way.domain(), way.visit.attempt, health, way.visit.counts), {}, false};
    if (passage.entrance->verdict == admission::Verdict::Accept)
        return lookForRecipient(way, std::move(passage));
    passage.decision = {admission::Verdict::Defer, passage.entrance->reply, passage.entrance->rule, {}, {}, {}};
    way.done(passage);
}

} // namespace

void pass(std::shared_ptr<const Gate> gate, const Visit &visit, QObject *context, std::function<void(const Passage &)> done)
{
    const Way way{std::move(gate), visit, context, std::move(done)};
    if (!way.gate || !Admission::mustExist(visit.accepted))
        return way.done({visit.accepted, {}, {}, {}, false});
    if (!way.gate->enter || visit.from == From::Ourselves)
        return lookForRecipient(way, {visit.accepted, {}, {}, {}, false});
    const Health health = way.gate->health(way.domain());
    if (health.state != Health::State::NeedsProbe || !visit.mayAsk)
        return enter(way, health);
    way.gate->probe(way.domain(), context, [way] { enter(way, way.gate->health(way.domain())); });
}

} // namespace intake
