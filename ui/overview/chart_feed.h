// Asks the service for what the Overview's charts show: samples of the primaries and of ourselves, and the outages, all of one time. One round at a
// time; what comes is given on when it is whole, so that nothing is drawn twice. Asks anew seldom: when somebody looks again, another time is wanted,
// a primary came or went, and otherwise as often as a bar of the chart is likely to change. It has no timer of its own: a snapshot comes every few seconds.
#pragma once
#include <QObject>
#include <array>
#include "ui/charts/chart_source.h"
#include "ui/service_model.h"

namespace ui {

enum class ChartRange { Day, Week, Month };
inline constexpr std::array chartRanges{ChartRange::Day, ChartRange::Week, ChartRange::Month};

struct ChartReplies {
    Period time;             // ends as of the questions, by the service's clock
    QString hostname;        // ours
    QList<WatchedHost> hosts;
    QList<ipc::ServiceSample> service;
    qsizetype more = 0;      // primaries that there is no room for
};

class ChartFeed : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype mostHosts = 4;

    explicit ChartFeed(ServiceModel &service, QObject *parent = nullptr);
    void setWatched(bool isWatched); // by a person
    void setRange(ChartRange range);
    ChartRange range() const { return m_range; }
    // Nothing: none came yet since contact, or `trouble`. A round that fails later leaves what there was.
    const std::optional<ChartReplies> &replies() const { return m_replies; }
    const ipc::Sentence &trouble() const { return m_trouble; } // why there is nothing; an empty code: no reason
    bool isKnown() const { return m_replies || !m_trouble.code.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    void look();
    void forget();
    bool isDue() const;
    void ask();
    void askForHost(qsizetype index);
    template <ipc::AnyRequest R> void askFor(const R &request, std::function<void(const typename R::Reply &)> take);
    void answered();

    ServiceModel &m_service;
    ChartRange m_range = ChartRange::Day;
    bool m_isWatched = false;
    int m_open = 0;
    qint64 m_round = 0;
    std::optional<MonotonicTime> m_askedAt; // none: at once
    QString m_asked;   // what primaries there were, and how they were
    ChartReplies m_coming;
    ipc::Sentence m_refusal;
    std::optional<ChartReplies> m_replies;
    ipc::Sentence m_trouble;
};

} // namespace ui
