// The commands: each asks the service what it needs, writes, and ends the session. One file a topic.
#pragma once
#include "session.h"

void runStatus(Session &session);
void runStats(Session &session);
void runQueueList(Session &session);
void runQueueShow(Session &session);
void runQueueCauses(Session &session);
void runQueueAct(Session &session); // retry, hold, release, remove, undo, return, extend; by ids or by a filter
void runJobCancel(Session &session);
void runFlush(Session &session);
void runPrimaryHold(Session &session);
void runPrimaryOpen(Session &session);
void runHeldList(Session &session);
void runHeldAct(Session &session); // release, return
void runExport(Session &session);  // queue export, held export
void runQueueMoveOut(Session &session); // into a folder
void runQueueMoveEnd(Session &session); // --finish, --take-back
void runQueueMoveList(Session &session);
void runQueueMoveIn(Session &session);
void runDirectoryList(Session &session);
void runDirectoryImport(Session &session);
void runDirectoryRemove(Session &session);
void runDirectoryAddresses(Session &session);
void runDirectoryProbe(Session &session);
void runNoticeOutages(Session &session);
void runNoticeList(Session &session);
void runNoticePostpone(Session &session); // postpone, mute, unmute
void runNoticePreview(Session &session);
void runNoticeSend(Session &session);
void runNoticeTemplate(Session &session); // show, set, reset
void runWarningsList(Session &session);
void runWarningsAcknowledge(Session &session);
void runWarningsSnooze(Session &session);
void runAlertsList(Session &session);
void runAlertsTest(Session &session);
void runAlertsConfirm(Session &session);
void runExplain(Session &session);
void runSpf(Session &session);
void runHistory(Session &session);
void runHistoryForget(Session &session);
void runHistoryAvailability(Session &session);
void runHistoryOutages(Session &session);
void runSecretList(Session &session);
void runSecretSet(Session &session);
void runSecretRemove(Session &session);
void runPrimaryTest(Session &session);
void runPrimaryKit(Session &session);
void runPrimaryCheckKit(Session &session);
void runProve(Session &session);
void runCheck(Session &session);
void runConfigShow(Session &session);
void runConfigSet(Session &session);
void runConfigReload(Session &session);
void runConfigValidate(Session &session);
void runBundle(Session &session);
void runConfigVersions(Session &session); // all, or what one of them has
void runConfigRestore(Session &session);
void runConfigExport(Session &session);
void runConfigImport(Session &session);
void runConfigValidateFile(Session &session); // without the service

// In this program, without a service.
void runStandaloneCheck(Session &session);
void runStandaloneSpf(Session &session);

void showReport(Session &session, const ipc::CheckReport &report);
