// How long the charts take to be laid out and drawn with two years of hourly slots, on a window of 1,200 pixels, twice as fine (200 %).
//   chart_speed [TURNS]
// Exits 1 if the median of one is above 16 ms, a frame.
#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <algorithm>
#include <cstdio>
#include <vector>
#include "support/chart_kit.h"
#include "ui/charts/availability_strip.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/stacked_bars.h"

using namespace ui;

namespace {

constexpr double allowed = 16;

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

double timeOf(QWidget &chart, QImage &image)
{
    QElapsedTimer timer;
    timer.start();
    chart.render(&image);
    return double(timer.nsecsElapsed()) / 1e6;
}

// Answers whether it is fast enough.
bool measure(const char *name, Chart &chart, const std::function<void()> &giveData, int turns)
{
    chart.resize(1200, chart.heightForWidth(1200));
    chart.show();
    QImage image(chart.size() * 2, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(2);
    std::vector<double> fresh, again;
    for (int turn = 0; turn < turns; ++turn) {
        giveData();
        fresh.push_back(timeOf(chart, image));
        again.push_back(timeOf(chart, image));
    }
    std::printf("%-20s %5d rows, %4d stops: new data %.1f ms, again %.1f ms\n", name, chart.rowCount(), chart.stopCount(), median(fresh), median(again));
    return median(fresh) <= allowed && median(again) <= allowed;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyScheme(application, Scheme::Light);
    const int turns = argc > 1 ? QByteArray(argv[1]).toInt() : 21;
    const auto years = ChartKit::week(ChartKit::utc("2024-11-01T00:00:00Z"), 730 * 24);
    const TimeAxis axis(years.from, years.to, QTimeZone("Europe/Prague"));
    Reachability flapping; // each hour another state
    flapping.host = QStringLiteral("mail.firma.cz");
    for (int hour = 0; hour < 730 * 24; ++hour)
        flapping.spans.append({{years.from.addSecs(hour * 3600LL), years.from.addSecs((hour + 1) * 3600LL)}, Reach(hour % 5)});
    const QList<Reachability> hosts{flapping, reachability(years.watched(), years.period())};
    const QList<TrafficSlot> mail = traffic(years.service, years.to);
    const QList<LinePoint> queue = lineOf(years.service, &ipc::ServiceSample::messages, years.to);
    AvailabilityStrip strip;
    StackedBars bars;
    LineChart line(LineChart::Unit::Number, QStringLiteral("line"));
    for (Chart *chart : std::initializer_list<Chart *>{&strip, &bars, &line})
        chart->setAxis(axis);
    bool isFast = measure("AvailabilityStrip", strip, [&] { strip.show(hosts); }, turns);
    isFast = measure("StackedBars", bars, [&] { bars.show(mail); }, turns) && isFast;
    isFast = measure("LineChart", line, [&] { line.show(queue); }, turns) && isFast;
    return isFast ? 0 : 1;
}
