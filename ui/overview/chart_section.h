// When the mail servers and this backup were there, and below that what became of the mail, over one axis: a day, a week or a month back from now. A
// click on a time leads to its mail in the history.
#pragma once
#include <QWidget>
#include "ui/overview/chart_feed.h"

class QButtonGroup;
class QLabel;

namespace ui {

class AvailabilityStrip;
class ChartPanel;
class StackedBars;

class ChartSection : public QWidget {
    Q_OBJECT
public:
    explicit ChartSection(ServiceModel &service, ChartRange range, QWidget *parent = nullptr);
    void setWatched(bool isWatched) { m_feed.setWatched(isWatched); } // by a person: asks for nothing before
    bool isKnown() const { return m_feed.isKnown(); }

Q_SIGNALS:
    void changed(); // isKnown(), or what is drawn
    void rangeChosen(ui::ChartRange range);
    void periodChosen(const QDateTime &begin, const QDateTime &end);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void draw(const ChartReplies &replies);
    void retranslate();

    ChartFeed m_feed;
    QButtonGroup *m_ranges;
    QLabel *m_title, *m_note, *m_trouble;
    AvailabilityStrip *m_strip;
    StackedBars *m_bars;
    ChartPanel *m_stripPanel, *m_barsPanel;
};

} // namespace ui
