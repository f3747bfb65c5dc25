// How the mail is doing, at a glance: four figures, what broke, what the set-up still lacks, when the mail servers were there and what became of the
// mail, what happened last, and how old all this is.
//
// The status sentence is above every page (StatusBanner). Without contact nothing here pretends to be current: figures are blank, the rest is away.
// What is below the figures is shown when all of it has come, so that nothing moves below the mouse; it is waited for `patience` at most.
#pragma once
#include <QTimer>
#include <QWidget>
#include "ui/overview/overview_facts.h"

class QGroupBox;
class QLabel;

namespace ui {

class ChartSection;
class EventList;
class FigureTile;
class LocalSettings;
class PrimaryList;
class TaskList;
class WarningList;

class OverviewPage : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds patience{500};

    OverviewPage(ServiceModel &service, LocalSettings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void helpWanted(const QString &code);
    void setUpWanted();
    void domainsWanted();
    void warningsWanted();
    void warningWanted(const QString &cause);
    void queueWanted(const ipc::QueueFilter &filter, ipc::QueueSort sort);
    void historyWanted(const ipc::HistoryFilter &filter);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildBody();
    void connectFigures();
    bool isCurrent() const { return m_service.contact() == Contact::Connected && m_service.snapshot(); }
    void setWatched(bool isWatched);
    void refresh();
    void retranslate();
    void showFigures(const ipc::Snapshot &snapshot);
    void showRoom(const ipc::Counters &counters);
    void showNoFigures();
    void showBody(const ipc::Snapshot &snapshot);
    void showFoot();
    void follow(const OpenTask &task);
    QDateTime now() const; // by the service's clock

    ServiceModel &m_service;
    OverviewFacts m_facts;
    FigureTile *m_waiting;
    FigureTile *m_held;
    FigureTile *m_oldest;
    FigureTile *m_room;
    QWidget *m_body;
    QGroupBox *m_warningsBox;
    WarningList *m_warnings;
    QGroupBox *m_tasksBox;
    TaskList *m_tasks;
    ChartSection *m_charts;
    QGroupBox *m_primariesBox;
    PrimaryList *m_primaries;
    QGroupBox *m_eventsBox;
    EventList *m_events;
    QLabel *m_certificate;
    QLabel *m_age;
    QTimer m_patience;
    bool m_hasWaited = false; // long enough, since contact: what is there is shown
    QTimer m_ageTimer; // only the age grows by itself
};

} // namespace ui
