// The contract between the clients (restante, restantectl) and restanted, in full.
//
// One JSON object a line, UTF-8, at most maxLine bytes, over a local socket (later: TLS).
//   client -> service   {"id":7,"request":"queue.retry","body":{...}}
//   service -> client   {"id":7,"ok":true,"body":{...}}
//                       {"id":7,"ok":false,"error":{"code":"...","parameters":{...}}}
//   service -> client   {"event":"changed","body":{...}}
//
// Rules. The first request is `hello`; a peer without a role gets "ipc.not-allowed" (subject, needs) to all
// others. A field that is absent keeps its default, an unknown one is ignored, one of the wrong type or out
// of range is an error that names it. An unknown request is answered "ipc.unknown-request". A line that is no
// call closes that one connection and nothing else. After every (re)connect, and after an event it cannot
// read, the client asks for a Snapshot: events are hints, not state. No prose here: codes and parameters,
// core/words has the words.
//
// Each topic has its header; this one gathers them and lists all requests and events. A request names itself,
// who may ask it, and its reply. No behaviour: codec.h reads and writes the structs, dispatch.h calls the
// handlers.
#pragma once
#include <QList>
#include <concepts>
#include <limits>
#include <variant>
#include "ipc/contract_alerts.h"
#include "ipc/contract_bulk.h"
#include "ipc/contract_causes.h"
#include "ipc/contract_certificates.h"
#include "ipc/contract_checks.h"
#include "ipc/contract_config.h"
#include "ipc/contract_directory.h"
#include "ipc/contract_explain.h"
#include "ipc/contract_held.h"
#include "ipc/contract_hello.h"
#include "ipc/contract_history.h"
#include "ipc/contract_jobs.h"
#include "ipc/contract_kit.h"
#include "ipc/contract_log.h"
#include "ipc/contract_move.h"
#include "ipc/contract_names.h"
#include "ipc/contract_notices.h"
#include "ipc/contract_primaries.h"
#include "ipc/contract_proof.h"
#include "ipc/contract_queue.h"
#include "ipc/contract_setup.h"
#include "ipc/contract_recent.h"
#include "ipc/contract_spf.h"
#include "ipc/contract_stats.h"
#include "ipc/contract_trials.h"
#include "ipc/contract_values.h"
#include "ipc/contract_versions.h"
#include "ipc/contract_watch.h"

namespace ipc {

template <typename R>
concept AnyRequest = requires {
    { R::name } -> std::convertible_to<const char *>;
    { R::needs } -> std::convertible_to<Role>;
    typename R::Reply;
};
template <AnyRequest... R> using RequestOf = std::variant<R...>;

// All but Hello. Add a request here and the compiler shows every place that must handle it (dispatch.h).
using Request = RequestOf<GetSnapshot, ListQueue, ShowMessage, RetryQueue, HoldQueue, ReleaseQueue, RemoveQueue, UndoRemove, Flush,
                          HoldPrimary, OpenPrimary,
                          ShowConfig, ValidateConfig, SetConfig, ReloadConfig, CheckDomain, TestPrimary, CancelJob,
                          GetStats, ListHeld, ReleaseHeld, ReturnHeld, ReadMessage, ListSecrets, SetSecret, RemoveSecret,
                          GetDirectory, ListAddresses, ProbeAddress, UploadList, ImportList, RemoveList, Explain, CheckSpf,
                          ListNoticeOutages, PostponeNotices, ListNotices, ShowTemplate, SetTemplate, ResetTemplate, PreviewNotice, SendNotice,
                          ActOnAll, ReturnQueue, ExtendQueue, ListCauses, ListHistory, ForgetAddress,
                          GetSamples, ListOutages, GetAvailability, ShowKit, CheckKit,
                          ListWarnings, AcknowledgeWarning, SnoozeWarning, ListAlertWays, TestAlert, ConfirmAlert,
                          ListConfigVersions, ShowConfigVersion, RestoreConfig, ListCertificates, CheckCertificate, InstallCertificate,
                          ListLog, GetSupportFacts, GetSetup, StartProof, GetLatestCheck, ListEndedWarnings, CheckMachine, TestSmarthost,
                          MoveOut, ReadMoved, FinishMove, TakeBack, ListMoves, MoveIn>;

// ---- events -----------------------------------------------------------------------------------------
struct Changed {
    static constexpr auto name = "changed";
    QList<Topic> topics;
    qint64 revision = 0;

    static void fields(auto &self, auto &io) { io("topics", self.topics); io("revision", self.revision); }
};

using Event = std::variant<Changed, Job, Alert>;

} // namespace ipc
