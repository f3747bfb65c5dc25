// What everybody who writes notices needs, lent by Notices. Values and references only.
#pragma once
#include "base/clock.h"
#include "config/config.h"
#include "notices/budget.h"
#include "notices/composer.h"
#include "notices/policy.h"

namespace notices {

struct Desk {
    spool::Spool &spool;
    const Clock &clock;
    const config::Config &config;
    const TemplateBook &templates;
    Budget &budget;

    Composer composer() const { return {config, templates, clock.wall()}; }
    // Takes one notice for this sender out of the budget. The rule that forbids it; empty: taken.
    QByteArray take(const QByteArray &sender, Purpose purpose) const
    {
        return budget.take(domainOf(sender), clock.monotonic(), config.notices.perHour, purpose);
    }
};

} // namespace notices
