// restantectl: the control contract from a terminal. Composition only.
#include <QCoreApplication>
#include "base/platform.h"
#include "commands.h"

namespace {

void run(Session &session)
{
    using enum Options::Command;
    switch (session.options().command) {
    case Status: return runStatus(session);
    case QueueList: return runQueueList(session);
    case QueueShow: return runQueueShow(session);
    case QueueRetry:
    case QueueHold:
    case QueueRelease:
    case QueueRemove:
    case QueueUndo:
    case QueueReturn:
    case QueueExtend: return runQueueAct(session);
    case QueueCauses: return runQueueCauses(session);
    case JobCancel: return runJobCancel(session);
    case Flush: return runFlush(session);
    case Prove: return runProve(session);
    case HeldList: return runHeldList(session);
    case HeldRelease:
    case HeldReturn: return runHeldAct(session);
    case PrimaryHold: return runPrimaryHold(session);
    case PrimaryOpen: return runPrimaryOpen(session);
    case PrimaryTest: return runPrimaryTest(session);
    case PrimaryKit: return runPrimaryKit(session);
    case PrimaryCheckKit: return runPrimaryCheckKit(session);
    case QueueExport:
    case HeldExport: return runExport(session);
    case QueueMoveOut: return runQueueMoveOut(session);
    case QueueMoveEnd: return runQueueMoveEnd(session);
    case QueueMoveList: return runQueueMoveList(session);
    case QueueMoveIn: return runQueueMoveIn(session);
    case Explain: return runExplain(session);
    case Spf: return runSpf(session);
    case History: return runHistory(session);
    case HistoryForget: return runHistoryForget(session);
    case HistoryAvailability: return runHistoryAvailability(session);
    case HistoryOutages: return runHistoryOutages(session);
    case DirectoryList: return runDirectoryList(session);
    case DirectoryImport: return runDirectoryImport(session);
    case DirectoryRemove: return runDirectoryRemove(session);
    case DirectoryProbe: return runDirectoryProbe(session);
    case DirectoryAddresses: return runDirectoryAddresses(session);
    case SecretList: return runSecretList(session);
    case SecretSet: return runSecretSet(session);
    case SecretRemove: return runSecretRemove(session);
    case Check: return runCheck(session);
    case ConfigShow: return runConfigShow(session);
    case ConfigSet: return runConfigSet(session);
    case ConfigReload: return runConfigReload(session);
    case Bundle: return runBundle(session);
    case ConfigVersions: return runConfigVersions(session);
    case ConfigRestore: return runConfigRestore(session);
    case ConfigExport: return runConfigExport(session);
    case ConfigImport: return runConfigImport(session);
    case ConfigValidate: return runConfigValidate(session);
    case NoticeOutages: return runNoticeOutages(session);
    case NoticeList: return runNoticeList(session);
    case NoticePostpone:
    case NoticeMute:
    case NoticeUnmute: return runNoticePostpone(session);
    case NoticePreview: return runNoticePreview(session);
    case NoticeSend: return runNoticeSend(session);
    case TemplateShow:
    case TemplateSet:
    case TemplateReset: return runNoticeTemplate(session);
    case WarningsList: return runWarningsList(session);
    case WarningsAcknowledge: return runWarningsAcknowledge(session);
    case WarningsSnooze: return runWarningsSnooze(session);
    case AlertsList: return runAlertsList(session);
    case AlertsTest: return runAlertsTest(session);
    case AlertsConfirm: return runAlertsConfirm(session);
    case Stats: return runStats(session);
    case Version:
    case Help: return session.end(Fine);
    }
}

// What needs no service. False: it does.
bool runAlone(Session &session)
{
    const Options &options = session.options();
    if (options.command == Options::Command::Check && options.standalone)
        runStandaloneCheck(session);
    else if (options.command == Options::Command::Spf && options.standalone)
        runStandaloneSpf(session);
    else if (options.command == Options::Command::ConfigValidate && !options.arguments.isEmpty())
        runConfigValidateFile(session);
    else
        return false;
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    platform::prepareOutput();
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments().mid(1);
    const Terminal terminal(arguments.contains(QStringLiteral("--json")));
    const ipc::Outcome<Options> options = optionsFrom(arguments);
    if (!options) {
        terminal.complain(options.error());
        if (!terminal.isJson() && options.error().code != QLatin1String("ctl.usage"))
            terminal.complain({"ctl.usage", {}});
        return WrongUsage;
    }
    if (options->command == Options::Command::Version) {
        terminal.say(QStringLiteral("restantectl " RESTANTE_VERSION));
        return Fine;
    }
    if (options->command == Options::Command::Help) {
        terminal.say(terminal.word("ctl.usage"));
        terminal.say(terminal.word("ctl.usage!"));
        return Fine;
    }
    Session session(*options, terminal);
    // From inside the event loop: only there can the program be ended.
    QMetaObject::invokeMethod(
        &session,
        [&session] {
            if (!runAlone(session))
                session.begin([&session] { run(session); });
        },
        Qt::QueuedConnection);
    return app.exec();
}
