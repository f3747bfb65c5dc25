// What the set-up still lacks: which tasks are open, in which order, and how they are said. PURE.
//
// A task is what was never finished, a warning is what broke: the service lists the former as Info (alerts.not-proved, findings that were there
// from the first look on), and what it warns of is no task here. A task ends by itself when what it is about is there. What is not known - an older
// service, an answer that is still to come - is no task. Caller: OverviewPage.
#pragma once
#include <QStringList>
#include <optional>
#include "ipc/contract.h"

namespace ui {

// In the order in which they are listed: without one, those behind it do not matter yet, or not as much.
enum class TaskKind { SetUp, MxRecord, NobodyCame, NoAlertWay, AlertWay, NoWayOut, AddressName, Addresses };

// Where its button leads.
enum class TaskPlace { Wizard, Help, Warning, Domains };

struct OpenTask {
    TaskKind kind = TaskKind::SetUp;
    QStringList subjects; // domains, addresses; of what there is one of: none
    TaskPlace place = TaskPlace::Wizard;
    QString goal; // a code of the help, or a warning's cause

    friend bool operator==(const OpenTask &, const OpenTask &) = default;
};

struct KnownOfSetUp {
    bool isSetUp = false;
    QList<ipc::Warning> open; // warnings
    std::optional<ipc::Setup> setup;
    std::optional<QList<ipc::AlertWay>> ways;
    std::optional<QList<ipc::DirectoryDomain>> domains;
};

QList<OpenTask> openTasks(const KnownOfSetUp &known);

// It is listed as a task, so it is not listed with the warnings as well.
bool isTask(const ipc::Warning &warning);

QString sentenceOf(const OpenTask &task); // one, in the language of the moment
QString buttonOf(const OpenTask &task);   // "Import addresses…"

} // namespace ui
