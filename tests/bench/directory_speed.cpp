// Who exists, among so many addresses: how long one look-up takes (one or more a RCPT), of those who are there and of those who are not.
//   directory_speed [ADDRESSES]
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <vector>
#include "base/clock.h"
#include "directory/directory.h"

namespace {

QByteArray name(int i) { return "firstname.lastname" + QByteArray::number(i); }

// Microseconds of each of 100,000 look-ups.
std::vector<double> times(const directory::Directory &directory, int addresses, bool known)
{
    std::vector<double> all;
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray local = name(int(QRandomGenerator::global()->bounded(addresses)) + (known ? 0 : addresses));
        const auto begun = std::chrono::steady_clock::now();
        const directory::Ruled ruled = directory.rule("firm.test", local, false);
        all.push_back(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begun).count());
        if ((ruled.ruling == directory::Ruling::Accept) != known)
            std::fprintf(stderr, "wrong: %s\n", local.constData());
    }
    std::ranges::sort(all);
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int addresses = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    QTemporaryDir folder;
    const SystemClock clock;
    auto opened = directory::Directory::open(folder.path(), clock);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().code));
        return 1;
    }
    const std::unique_ptr<directory::Directory> directory = *std::move(opened);
    config::Config config;
    config.domains.append(config::Domain{});
    config.domains[0].name = QStringLiteral("firm.test");
    directory->configure(config);
    QSet<QByteArray> locals;
    for (int i = 0; i < addresses; ++i)
        locals.insert(name(i));
    bool done = false;
    directory->replaceList("firm.test", "all", true, std::move(locals), "bench", nullptr, [&](const Result<void> &) { done = true; });
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (const bool known : {true, false}) {
        const std::vector<double> took = times(*directory, addresses, known);
        std::printf("%d addresses, %s: median %.2f us, 99 of 100 below %.2f us, slowest %.0f us\n", addresses, known ? "known" : "unknown",
                    took[took.size() / 2], took[took.size() * 99 / 100], took.back());
    }
    return 0;
}
