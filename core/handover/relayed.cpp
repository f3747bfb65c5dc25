#include "handover/relayed.h"
#include <algorithm>
#include "handover/link_session.h"

namespace handover {

namespace {

bool isAwaiting(const spool::Due &due) { return due.origin == spool::Origin::Smtp && (due.notify & notifySuccess) != 0; }

} // namespace

QList<spool::Spool::Notice> confirmRelayed(const BatchResult &result, QList<spool::Outcome> &outcomes, const RelayTeller &tell)
{
    if (result.peerHasDsn || !tell)
        return {};
    RelayedBatch batch;
    QList<spool::Outcome *> told;
    for (spool::Outcome &outcome : outcomes) {
        const auto due = std::ranges::find(result.batch.recipients, outcome.recipient, &spool::Due::recipient);
        if (outcome.state != spool::RecipientState::Delivered || due == result.batch.recipients.end() || !isAwaiting(*due))
            continue;
        batch.recipients.append(*due);
        batch.attempt = outcome.attempt;
        told.append(&outcome);
    }
    if (told.isEmpty())
        return {};
    batch.head = result.head;
    const RelayNotice notice = tell(batch);
    for (spool::Outcome *outcome : std::as_const(told))
        outcome->rule = notice.rule;
    return notice.notice ? QList<spool::Spool::Notice>{*notice.notice} : QList<spool::Spool::Notice>{};
}

} // namespace handover
