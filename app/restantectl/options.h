// The command line of restantectl, as a value. Scripts depend on it (resources/man/restantectl.1).
#pragma once
#include <QStringList>
#include "ipc/contract.h"
#include "ipc/outcome.h"

struct Options {
    enum class Command {
        Version, Help, Status, QueueList, QueueShow, QueueRetry, QueueHold, QueueRelease, QueueRemove, QueueUndo, QueueReturn,
        QueueExtend, QueueCauses, JobCancel, Flush, PrimaryHold,
        PrimaryOpen, PrimaryTest, PrimaryKit, PrimaryCheckKit, Prove, HeldList, HeldRelease, HeldReturn, HeldExport, QueueExport, QueueMoveOut, QueueMoveEnd, QueueMoveList, QueueMoveIn, SecretList, SecretSet, SecretRemove, Check,
        DirectoryList, DirectoryImport, DirectoryRemove, DirectoryAddresses, DirectoryProbe, Explain, Spf, History, HistoryForget, HistoryAvailability, HistoryOutages, ConfigShow, ConfigSet, ConfigReload, ConfigValidate, ConfigVersions, ConfigRestore, ConfigExport, ConfigImport, Stats, Bundle,
        NoticeOutages, NoticeList, NoticePostpone, NoticeMute, NoticeUnmute, NoticePreview, NoticeSend, TemplateShow, TemplateSet, TemplateReset,
        WarningsList, WarningsAcknowledge, WarningsSnooze, AlertsList, AlertsTest, AlertsConfirm
    };
    Command command = Command::Help;
    QString socketPath; // never empty
    bool json = false;
    bool yes = false;
    bool standalone = false;
    bool prometheus = false;
    bool isTimeGiven = false; // hold.seconds was
    bool all = false;         // for what is done to recipients: to all that list.filter fits, instead of ids
    bool notice = false;      // for QueueRemove: as QueueReturn
    QStringList arguments;
    ipc::ListQueue list; // for QueueList; limit and after also for DirectoryAddresses, filter for QueueCauses and with `all`
    ipc::HoldPrimary hold; // for PrimaryHold; its time also for QueueExtend, NoticePostpone and WarningsSnooze
    QString language; // for notices, and for Prove; empty: the caller's
    QString senderDomain; // for PrimaryCheckKit
    QString recipient;    // for Prove
    bool outage = false;  // likewise: simulated
    // For History; its times also for HistoryAvailability and HistoryOutages:
    ipc::ListHistory history;
    qint64 mostRows = 100; // --limit; in a CSV file all
    bool csv = false;
    bool whole = false; // for Bundle: with mail addresses and clients' addresses
    bool finish = false, takeBack = false; // for QueueMoveEnd: how an export ends
    bool force = false; // likewise, and for QueueMoveIn: although an import was begun elsewhere and not ended
    // For DirectoryImport:
    QString listName; // for QueueMoveEnd without a folder: of the export
    bool complete = false;
    bool dryRun = false; // also for ConfigImport
    bool allowEmpty = false;
    // For Check:
    QString hostname;
    QStringList primaries;
    // For Check and Spf without a service:
    QString configPath;
    QStringList dnsServers;
};

// `arguments` without the program's name. Errors: "ctl.usage", "ctl.unknown-command", "ctl.unknown-option", "ctl.missing", "ctl.too-much",
// "ctl.wrong-value".
ipc::Outcome<Options> optionsFrom(const QStringList &arguments);
