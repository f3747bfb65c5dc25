#include "ui/warnings/warning_group.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>
#include "ipc/codec.h"
#include "ui/text.h"

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::WarningGroup)
};

QString toldText(const WarningGroup &group, const QDateTime &now)
{
    if (group.head().told)
        return Words::tr("Last told at %1.").arg(clockText(*group.head().told, now));
    return group.isForInformation() ? Words::tr("Nobody is alerted about this.") : Words::tr("Nobody was alerted yet.");
}

// Other people's words are in it: what would change the direction of the text, or cannot be seen, goes.
QString harmless(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format || (c.category() == QChar::Other_Control && c != u'\n'); });
    return text;
}

} // namespace

QString causeKey(const ipc::Warning &warning)
{
    return warning.cause && !warning.cause->isEmpty() ? *warning.cause : warning.code + u'/' + warning.subject;
}

QList<WarningGroup> groupsOf(const QList<ipc::Warning> &warnings)
{
    QList<WarningGroup> groups;
    QHash<QString, qsizetype> places;
    QList<ipc::Warning> sorted = warnings.first(std::min<qsizetype>(warnings.size(), ipc::maxRows));
    std::ranges::stable_sort(sorted, std::ranges::greater(), &ipc::Warning::severity);
    for (const ipc::Warning &warning : std::as_const(sorted)) {
        const QString key = causeKey(warning);
        const auto known = places.constFind(key);
        if (known != places.cend()) {
            groups[*known].warnings.append(warning);
            continue;
        }
        places.insert(key, groups.size());
        groups.append({key, warning.cause.value_or(QString()), {warning}});
    }
    return groups;
}

QString knownText(const WarningGroup &group, const QDateTime &now)
{
    QStringList parts{toldText(group, now)};
    const ipc::Warning &head = group.head();
    if (head.acknowledged)
        parts << Words::tr("Somebody said at %1 that it is known: no reminders until it becomes worse or is over.").arg(clockText(*head.acknowledged, now));
    else if (head.snoozedUntil && *head.snoozedUntil > now)
        parts << Words::tr("No reminders until %1, unless it becomes worse.").arg(clockText(*head.snoozedUntil, now));
    return parts.join(u' ');
}

QString technicalText(const WarningGroup &group, qsizetype most)
{
    QStringList parts;
    for (const ipc::Warning &warning : group.warnings.first(std::min(most, group.warnings.size())))
        parts << QString::fromUtf8(QJsonDocument(ipc::JsonWriter::value(warning).toObject()).toJson()).trimmed();
    if (most < group.warnings.size())
        parts << QStringLiteral("…");
    return harmless(parts.join(u'\n'));
}

} // namespace ui
