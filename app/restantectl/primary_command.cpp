#include "commands.h"
#include "step_report.h"

namespace {

void tell(Session &session, qint64 count, const char *words)
{
    const Terminal &out = session.out();
    if (out.isJson())
        out.json({{"count", count}});
    else
        out.say(count > 0 ? out.word(words, {{"count", count}}) : out.word("ctl.none-in-maintenance"));
    session.end(count > 0 ? Fine : BadNews);
}

void test(Session &session, const QString &domain, const QString &primary)
{
    follow(session, ipc::TestPrimary{domain, primary});
}

} // namespace

void runPrimaryHold(Session &session)
{
    ipc::HoldPrimary request = session.options().hold;
    request.primary = session.options().arguments.value(0);
    session.ask(request, [&session](const ipc::Count &count) { tell(session, count.count, "ctl.primary-held"); });
}

void runPrimaryOpen(Session &session)
{
    session.ask(ipc::OpenPrimary{session.options().arguments.value(0)},
                [&session](const ipc::Count &count) { tell(session, count.count, "ctl.primary-opened"); });
}

// Without a server: the first one that the service knows for the domain.
void runPrimaryTest(Session &session)
{
    const QString domain = session.options().arguments.at(0), primary = session.options().arguments.value(1);
    if (!primary.isEmpty())
        return test(session, domain, primary);
    session.ask(ipc::GetSnapshot{}, [&session, domain](const ipc::Snapshot &now) {
        for (const ipc::Primary &known : now.primaries)
            if (known.domain.compare(domain, Qt::CaseInsensitive) == 0)
                return test(session, domain, known.host);
        session.fail({"handover.no-such-primary", {}});
    });
}
