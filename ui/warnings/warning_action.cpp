#include "ui/warnings/warning_action.h"
#include <QCoreApplication>
#include <algorithm>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::WarningAction)
};

struct Row {
    const char *code; // one that ends with '*' stands for all that begin so and are not named before
    WarningAction action;
};

using enum WarningAction;
constexpr Row rows[] = {
    // mail that waits, or comes round
    {"primary.down", OpenQueue},
    {"spool.old-mail", OpenQueue},
    {"spool.late-mail", OpenQueue},
    {"handover.held", OpenHeld},
    {"loop.came-back", OpenHeld},
    {"disk.full", OpenLargest},
    {"disk.low", OpenLargest},
    // for the one who looks after the machine
    {"spool.failed", None},
    {"spool.damaged", None},
    {"spool.full", OpenLargest},
    {"clock.set-back", None},
    {"clock.set-forward", None},
    {"status.not-listening", OpenSetUp},
    // mail servers, and who exists
    {"primary.new-key", OpenServers},
    {"route.*", CheckAgain},
    {"directory.source-*", OpenServers},
    {"REL-403", TellServer},
    {"REL-404", TellServer},
    {"REL-405", OpenServers},
    {"REL-406", OpenServers},
    {"REL-410", OpenServers},
    {"REL-411", OpenNotices},
    // what the doctor saw: when it is mended, look again
    {"REL-*", CheckAgain},
    {"MX-*", CheckAgain},
    // this machine and the service's own runs: nothing that a look would change
    {"NET-320", None},
    {"NET-321", None},
    {"NET-322", None},
    {"NET-323", None},
    {"NET-324", OpenSetUp},
    {"NET-*", CheckAgain},
    {"drift.*", CheckAgain},
    // our own certificate; then others'
    {"TLS-100", ReplaceCertificate},
    {"TLS-101", ReplaceCertificate},
    {"TLS-102", ReplaceCertificate},
    {"TLS-103", ReplaceCertificate},
    {"TLS-104", ReplaceCertificate},
    {"TLS-*", CheckAgain},
    // telling people
    {"notices.only-primary", OpenNotices},
    {"notices.*", OpenSetUp},
    {"alerts.not-proved", OpenSetUp},
    {"alerts.cannot-send", OpenSetUp},
};

bool fits(const Row &row, const QString &code)
{
    const QLatin1String pattern(row.code);
    return pattern.endsWith('*') ? code.startsWith(pattern.chopped(1)) : code == pattern;
}

} // namespace

std::optional<WarningAction> actionFor(const QString &code)
{
    const auto row = std::ranges::find_if(rows, [&](const Row &one) { return fits(one, code); });
    return row == std::end(rows) ? std::nullopt : std::optional(row->action);
}

QString domainOf(const ipc::Warning &warning)
{
    const QString said = warning.parameters.value(QLatin1String("domain")).toString();
    const bool isOfDomain = warning.code.startsWith(QLatin1String("MX-")) || warning.code.startsWith(QLatin1String("REL-"));
    return said.isEmpty() && isOfDomain ? warning.subject : said;
}

QString labelOf(WarningAction action)
{
    switch (action) {
    case None: return {};
    case OpenQueue: return Words::tr("Open queue");
    case OpenHeld: return Words::tr("Decide about it");
    case OpenLargest: return Words::tr("Show the largest mail");
    case OpenServers: return Words::tr("Open the domain");
    case CheckAgain: return Words::tr("Check again");
    case TellServer: return Words::tr("Tell your mail server…");
    case OpenNotices: return Words::tr("Open notices");
    case OpenSetUp: return Words::tr("Open set-up…");
    case ReplaceCertificate: return Words::tr("Replace the certificate…");
    }
    return {};
}

bool needsAdministrator(WarningAction action) { return action == OpenSetUp || action == ReplaceCertificate; }

} // namespace ui
