#include "ui/local_settings.h"
#include <QFileInfo>

namespace ui {

namespace {
const QString keyPausedUntil = QStringLiteral("notifications/pausedUntil");
const QString keyProblems = QStringLiteral("notifications/problems");
const QString keyAttention = QStringLiteral("notifications/attention");
const QString keyInfo = QStringLiteral("notifications/information");
const QString keyReminders = QStringLiteral("notifications/reminders");
const QString keyRecovery = QStringLiteral("notifications/recovery");
const QString keyIsQuiet = QStringLiteral("notifications/quiet");
const QString keyQuietFrom = QStringLiteral("notifications/quietFrom"); // minutes since midnight
const QString keyQuietTo = QStringLiteral("notifications/quietTo");
const QString keyQuietProblems = QStringLiteral("notifications/quietProblems");
const QString keyLanguage = QStringLiteral("window/language");
const QString keyScheme = QStringLiteral("window/scheme");
const QString keyGeometry = QStringLiteral("window/geometry");
const QString keyToldAboutTray = QStringLiteral("window/toldAboutTray");
const QString keyNoticeAddress = QStringLiteral("notices/sendTo");
const QString keyHistoryFilter = QStringLiteral("history/filter");
const QString keyChartRange = QStringLiteral("overview/range");
const QString keyHistoryColumns = QStringLiteral("history/columns");
const QString groupNoticeDrafts = QStringLiteral("notices/drafts");
} // namespace

LocalSettings::LocalSettings() = default;
LocalSettings::LocalSettings(const QString &iniFile) : m_settings(iniFile, QSettings::IniFormat) {}

QDateTime LocalSettings::pausedUntil() const
{
    return QDateTime::fromString(m_settings.value(keyPausedUntil).toString(), Qt::ISODate);
}
void LocalSettings::setPausedUntil(const QDateTime &until)
{
    m_settings.setValue(keyPausedUntil, until.toUTC().toString(Qt::ISODate));
}

BubbleWishes LocalSettings::bubbleWishes() const
{
    constexpr int lastMinute = 24 * 60 - 1; // a file may have anything in it
    const auto isWanted = [this](const QString &key) { return m_settings.value(key, true).toBool(); };
    BubbleWishes wishes{isWanted(keyProblems), isWanted(keyAttention), isWanted(keyInfo), isWanted(keyReminders), isWanted(keyRecovery), {}};
    if (!m_settings.value(keyIsQuiet, false).toBool())
        return wishes;
    const QuietTime usual;
    wishes.quiet = QuietTime{qBound(0, m_settings.value(keyQuietFrom, usual.from).toInt(), lastMinute),
                             qBound(0, m_settings.value(keyQuietTo, usual.to).toInt(), lastMinute), isWanted(keyQuietProblems)};
    return wishes;
}
void LocalSettings::setBubbleWishes(const BubbleWishes &wishes)
{
    m_settings.setValue(keyProblems, wishes.problems);
    m_settings.setValue(keyAttention, wishes.attention);
    m_settings.setValue(keyInfo, wishes.info);
    m_settings.setValue(keyReminders, wishes.reminders);
    m_settings.setValue(keyRecovery, wishes.recovery);
    m_settings.setValue(keyIsQuiet, wishes.quiet.has_value());
    if (!wishes.quiet)
        return;
    m_settings.setValue(keyQuietFrom, wishes.quiet->from);
    m_settings.setValue(keyQuietTo, wishes.quiet->to);
    m_settings.setValue(keyQuietProblems, wishes.quiet->problems);
}

QString LocalSettings::language() const { return m_settings.value(keyLanguage).toString(); }
void LocalSettings::setLanguage(const QString &language) { m_settings.setValue(keyLanguage, language); }

QString LocalSettings::scheme() const { return m_settings.value(keyScheme).toString(); }
void LocalSettings::setScheme(const QString &scheme) { m_settings.setValue(keyScheme, scheme); }

QByteArray LocalSettings::geometry() const { return m_settings.value(keyGeometry).toByteArray(); }
void LocalSettings::setGeometry(const QByteArray &geometry) { m_settings.setValue(keyGeometry, geometry); }

bool LocalSettings::toldAboutTray() const { return m_settings.value(keyToldAboutTray).toBool(); }
void LocalSettings::setToldAboutTray() { m_settings.setValue(keyToldAboutTray, true); }

QString LocalSettings::noticeAddress() const { return m_settings.value(keyNoticeAddress).toString(); }
void LocalSettings::setNoticeAddress(const QString &address) { m_settings.setValue(keyNoticeAddress, address); }

QMap<QString, QStringList> LocalSettings::noticeDrafts()
{
    QMap<QString, QStringList> drafts;
    m_settings.beginGroup(groupNoticeDrafts);
    for (const QString &name : m_settings.childKeys())
        drafts.insert(name, m_settings.value(name).toStringList());
    m_settings.endGroup();
    return drafts;
}
void LocalSettings::setNoticeDraft(const QString &name, const QStringList &draft)
{
    const QString key = groupNoticeDrafts + u'/' + name;
    if (draft.isEmpty())
        m_settings.remove(key);
    else
        m_settings.setValue(key, draft);
}

QByteArray LocalSettings::historyFilter() const { return m_settings.value(keyHistoryFilter).toByteArray(); }
void LocalSettings::setHistoryFilter(const QByteArray &filter) { m_settings.setValue(keyHistoryFilter, filter); }

QList<int> LocalSettings::historyColumns() const
{
    QList<int> widths;
    for (const QString &width : m_settings.value(keyHistoryColumns).toStringList())
        widths << width.toInt();
    return widths;
}
void LocalSettings::setHistoryColumns(const QList<int> &widths)
{
    QStringList kept;
    for (const int width : widths)
        kept << QString::number(width);
    m_settings.setValue(keyHistoryColumns, kept);
}

int LocalSettings::chartRange() const { return qBound(0, m_settings.value(keyChartRange).toInt(), 2); }
void LocalSettings::setChartRange(int range) { m_settings.setValue(keyChartRange, range); }

QString LocalSettings::setupDraftPath() const
{
    const QFileInfo file(m_settings.fileName());
    return file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral("-setup.json");
}

} // namespace ui
