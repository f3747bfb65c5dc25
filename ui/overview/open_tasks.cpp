#include "ui/overview/open_tasks.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::OpenTask)
};

constexpr qsizetype mostNamed = 3; // subjects in a sentence

bool isInfo(const ipc::Warning &warning) { return warning.severity == ipc::Severity::Info; }
bool isAlarm(const ipc::Warning &warning) { return warning.severity > ipc::Severity::Info; }

bool warnsOf(const KnownOfSetUp &known, const QString &beginning)
{
    return std::ranges::any_of(known.open, [&](const ipc::Warning &one) { return isAlarm(one) && one.code.startsWith(beginning); });
}

// Of what is listed under that code as Info.
void addListed(const KnownOfSetUp &known, const char *code, const OpenTask &like, QList<OpenTask> &tasks)
{
    OpenTask task = like;
    for (const ipc::Warning &one : known.open) {
        if (!isInfo(one) || one.code != QLatin1String(code))
            continue;
        if (!task.subjects.contains(one.subject))
            task.subjects << one.subject;
        if (task.place == TaskPlace::Warning && task.goal.isEmpty())
            task.goal = one.cause.value_or(QString());
    }
    if (!task.subjects.isEmpty())
        tasks << task;
}

// From inside nobody can prove that the world comes here: the task is open until it did.
bool hasNobodyCome(const KnownOfSetUp &known)
{
    return known.setup && known.setup->listensSince && !known.setup->firstPublic && !warnsOf(known, QStringLiteral("NET-301"));
}

// What happens to an address that nobody has seen was decided by a person, whatever is known (unknownRecipients).
bool isOverruled(const ipc::DirectoryDomain &domain)
{
    const QString effect = domain.reason.parameters.value(QLatin1String("effect")).toObject().value(QLatin1String("code")).toString();
    const char *ofItself = domain.readiness >= 100 ? "directory.others-refused" : domain.readiness > 0 ? "directory.others-deferred" : "directory.others-accepted";
    return !effect.isEmpty() && effect != QLatin1String(ofItself);
}

// Where the primary takes every address there is no list to be had.
QStringList domainsWithoutList(const KnownOfSetUp &known)
{
    QStringList all;
    for (const ipc::DirectoryDomain &domain : known.domains.value_or(QList<ipc::DirectoryDomain>()))
        if (domain.readiness < 100 && domain.catchAll != ipc::CatchAll::Found && !isOverruled(domain))
            all << domain.domain;
    return all;
}

QString namesOf(const QStringList &subjects)
{
    if (subjects.size() <= mostNamed)
        return QLocale().createSeparatedList(subjects);
    const int more = int(subjects.size() - mostNamed);
    return Words::tr("%1 and %n more", "several domains or addresses", more).arg(subjects.first(mostNamed).join(QStringLiteral(", ")));
}

} // namespace

bool isTask(const ipc::Warning &warning)
{
    constexpr std::array codes{"MX-101", "NET-302", "NET-303", "NET-306", "alerts.not-proved"};
    return isInfo(warning) && std::ranges::any_of(codes, [&](const char *code) { return warning.code == QLatin1String(code); });
}

QList<OpenTask> openTasks(const KnownOfSetUp &known)
{
    using enum TaskKind;
    if (!known.isSetUp)
        return {{SetUp, {}, TaskPlace::Wizard, {}}};
    QList<OpenTask> tasks;
    addListed(known, "MX-101", {MxRecord, {}, TaskPlace::Help, QStringLiteral("MX-101")}, tasks);
    if (hasNobodyCome(known))
        tasks << OpenTask{NobodyCame, {}, TaskPlace::Help, QStringLiteral("NET-301")};
    if (known.ways && known.ways->isEmpty())
        tasks << OpenTask{NoAlertWay, {}, TaskPlace::Wizard, {}};
    addListed(known, "alerts.not-proved", {AlertWay, {}, TaskPlace::Warning, {}}, tasks);
    if (!warnsOf(known, QStringLiteral("notices."))) // what waits already is a warning
        addListed(known, "NET-306", {NoWayOut, {}, TaskPlace::Help, QStringLiteral("NET-306")}, tasks);
    addListed(known, "NET-302", {AddressName, {}, TaskPlace::Help, QStringLiteral("NET-302")}, tasks);
    addListed(known, "NET-303", {AddressName, {}, TaskPlace::Help, QStringLiteral("NET-303")}, tasks);
    if (const QStringList domains = domainsWithoutList(known); !domains.isEmpty())
        tasks << OpenTask{Addresses, domains, TaskPlace::Domains, {}};
    return tasks;
}

QString sentenceOf(const OpenTask &task)
{
    const QString names = namesOf(task.subjects);
    switch (task.kind) {
    case TaskKind::SetUp: return Words::tr("The backup is not set up yet: it knows no domain and takes no mail.");
    case TaskKind::MxRecord: return Words::tr("The MX record is still missing at %1: no sender can find this backup.").arg(names);
    case TaskKind::NobodyCame: return Words::tr("Nobody has connected from the internet yet: it is not certain that mail can reach this machine.");
    case TaskKind::NoAlertWay: return Words::tr("Nobody is alerted while this window is closed: there is no address for alerts yet.");
    case TaskKind::AlertWay: return Words::tr("Nobody has confirmed yet that alerts arrive at %1.").arg(names);
    case TaskKind::NoWayOut: return Words::tr("Notices to senders cannot leave: no mail server on the internet can be reached from here.");
    case TaskKind::AddressName: return Words::tr("The internet address of this backup has no proper name yet (%1): many would refuse its notices.").arg(names);
    case TaskKind::Addresses: return Words::tr("Not all addresses of %1 are known: in an outage mail to the others cannot be judged.").arg(names);
    }
    return {};
}

QString buttonOf(const OpenTask &task)
{
    switch (task.place) {
    case TaskPlace::Wizard: return Words::tr("Set up…");
    case TaskPlace::Help: return Words::tr("What to do");
    case TaskPlace::Warning: return Words::tr("How to confirm");
    case TaskPlace::Domains: return Words::tr("Import addresses…");
    }
    return {};
}

} // namespace ui
