// All charts over one axis, as a page has them, with replies of chart_kit.h.
#pragma once
#include <QVBoxLayout>
#include <tuple>
#include "support/chart_kit.h"
#include "ui/charts/availability_strip.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/stacked_bars.h"

struct ChartPage {
    QWidget window;
    ui::AvailabilityStrip *strip = new ui::AvailabilityStrip;
    ui::StackedBars *bars = new ui::StackedBars;
    ui::LineChart *line = new ui::LineChart(ui::LineChart::Unit::Number, QStringLiteral("queueLine"));
    ui::LineChart *room = new ui::LineChart(ui::LineChart::Unit::Bytes, QStringLiteral("roomLine"));
    ui::ChartPanel *stripPanel, *barsPanel, *linePanel, *roomPanel;

    ChartPage()
    {
        auto *column = new QVBoxLayout(&window);
        for (const auto &[panel, chart, title] : {std::tuple<ui::ChartPanel **, ui::Chart *, QString>{&stripPanel, strip, QStringLiteral("Mail servers")},
                                                  {&barsPanel, bars, QStringLiteral("Mail")},
                                                  {&linePanel, line, QStringLiteral("Queue")},
                                                  {&roomPanel, room, QStringLiteral("Room on the disk")}}) {
            *panel = new ui::ChartPanel(chart);
            (*panel)->setTitle(title);
            column->addWidget(*panel);
        }
        strip->setAxisLabels(ui::AxisLabels::Hidden);
        window.resize(900, 640);
    }
    void show(const ChartKit::Week &week, const QTimeZone &zone = QTimeZone("Europe/Prague"))
    {
        const ui::TimeAxis axis(week.from, week.to, zone);
        for (ui::Chart *chart : std::initializer_list<ui::Chart *>{strip, bars, line, room})
            chart->setAxis(axis);
        ui::WatchedHost ours = week.watched();
        ours.host = QStringLiteral("mx2.firma.cz:25");
        for (ipc::PrimarySample &sample : ours.samples) {
            sample.up = 3'600'000;
            sample.doubtful = sample.down = sample.maintenance = 0;
        }
        strip->show({ui::reachability(week.watched(), week.period()), ui::reachability(ours, week.period())});
        bars->show(ui::traffic(week.service, week.to));
        line->show(ui::lineOf(week.service, &ipc::ServiceSample::messages, week.to));
        room->show(ui::lineOf(week.service, &ipc::ServiceSample::freeBytes, week.to));
        window.show();
    }
};
