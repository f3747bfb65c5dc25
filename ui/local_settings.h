// What this desktop program keeps for itself on this machine: nothing of it is the service's. One place for the keys.
#pragma once
#include <QDateTime>
#include <QMap>
#include <QSettings>
#include <QString>
#include "ui/bubble_wishes.h"

namespace ui {

class LocalSettings {
public:
    LocalSettings();                              // the user's, by QSettings
    explicit LocalSettings(const QString &iniFile);

    // notifications/pausedUntil
    QDateTime pausedUntil() const;
    void setPausedUntil(const QDateTime &until);
    // notifications/…: which bubbles are wanted, and when
    BubbleWishes bubbleWishes() const;
    void setBubbleWishes(const BubbleWishes &wishes);
    // window/language: empty = as the desktop
    QString language() const;
    void setLanguage(const QString &language);
    // window/scheme: "light", "dark", or empty = as the desktop
    QString scheme() const;
    void setScheme(const QString &scheme);
    // window/geometry
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    // window/toldAboutTray: the first close-to-tray says once where it went
    bool toldAboutTray() const;
    void setToldAboutTray();
    // notices/sendTo: where a notice went last for a person to look at
    QString noticeAddress() const;
    void setNoticeAddress(const QString &address);
    // notices/drafts/<kind>.<language>.<domain>: a template that is being written, and what it began from. Nothing in it: forgotten.
    QMap<QString, QStringList> noticeDrafts();
    void setNoticeDraft(const QString &name, const QStringList &draft);
    // history/filter: what was looked for last, as HistoryFilterBar wrote it; it may name an address
    QByteArray historyFilter() const;
    void setHistoryFilter(const QByteArray &filter);
    // overview/range: of the charts: 0, 1, 2 = a day, a week, a month
    int chartRange() const;
    void setChartRange(int range);
    // history/columns: their widths in pixels; empty: as they are at first
    QList<int> historyColumns() const;
    void setHistoryColumns(const QList<int> &widths);
    // A set-up that was begun and not applied (wizard/draft_file.h): a file of its own, beside these.
    QString setupDraftPath() const;

private:
    QSettings m_settings;
};

} // namespace ui
