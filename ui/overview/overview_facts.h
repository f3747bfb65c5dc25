// What the Overview knows beside the Snapshot: the set-up, the ways of alerts, who is known to exist, the last outages. Asks the service when it is
// looked at, after contact, and when something has changed - but no more often than `least`: a queue that fills changes something every second. It has
// no timer of its own: a snapshot comes every few seconds.
#pragma once
#include <QObject>
#include "ui/overview/open_tasks.h"
#include "ui/service_model.h"

namespace ui {

class OverviewFacts : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds least{10}; // between two rounds
    static constexpr std::chrono::minutes most{5};   // likewise: some of it changes in silence
    static constexpr std::chrono::minutes directoryEvery{1}; // counting a million addresses keeps the service for a moment
    static constexpr int lastOutages = 5;

    explicit OverviewFacts(ServiceModel &service, QObject *parent = nullptr);
    void setWatched(bool isWatched); // by a person
    bool isKnown() const { return m_isKnown; } // every question was answered once since contact, if only by an error
    KnownOfSetUp known() const;
    const QList<ipc::Outage> &outages() const { return m_outages; } // the latest first

Q_SIGNALS:
    void changed();

private:
    void look();
    void forget();
    bool isDue() const;
    void ask();
    template <ipc::AnyRequest R> void askFor(const R &request, std::function<void(const typename R::Reply &)> take);
    void answered();

    ServiceModel &m_service;
    bool m_isWatched = false, m_isKnown = false;
    int m_open = 0;               // questions
    qint64 m_round = 0;           // answers of earlier ones are too late
    std::optional<MonotonicTime> m_askedAt; // none: there was no round since contact
    std::optional<MonotonicTime> m_directoryAskedAt;
    qint64 m_asked = 0; // Snapshot::revision as of the last one
    std::optional<ipc::Setup> m_setup;
    std::optional<QList<ipc::AlertWay>> m_ways;
    std::optional<QList<ipc::DirectoryDomain>> m_domains;
    QList<ipc::Outage> m_outages;
};

} // namespace ui
