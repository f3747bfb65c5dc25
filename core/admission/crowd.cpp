#include "admission/crowd.h"
#include <QHash>

namespace admission {

namespace {

constexpr std::chrono::seconds idleEnough{5}; // a server between two commands is not idle
constexpr std::chrono::seconds idleEnoughOfMany{1};
constexpr int many = 10;
constexpr std::chrono::minutes slowEnough{1};
constexpr double leastRate = 300; // bytes a second; ten minutes for a mail of 180 KB

using State = Seat::State;

bool mayGive(const Seat &seat, int share, State wanted, MonotonicTime now)
{
    if (seat.state != wanted)
        return false;
    const Milliseconds time = now - seat.since;
    if (wanted == State::Idle)
        return time >= (share >= many ? idleEnoughOfMany : idleEnough);
    return time >= slowEnough && double(seat.received) < leastRate * double(time.count()) / 1000;
}

std::optional<qsizetype> longestOfTheGreediest(const QList<Seat> &seats, const QHash<ClientKey, int> &shares, State wanted, MonotonicTime now)
{
    std::optional<qsizetype> chosen;
    int share = 0;
    for (qsizetype i = 0; i < seats.size(); ++i) {
        const int its = shares.value(seats[i].network);
        if (!mayGive(seats[i], its, wanted, now))
            continue;
        if (chosen && (its < share || (its == share && seats[i].since >= seats[*chosen].since)))
            continue;
        chosen = i;
        share = its;
    }
    return chosen;
}

} // namespace

std::optional<qsizetype> whoGives(const QList<Seat> &seats, MonotonicTime now)
{
    QHash<ClientKey, int> shares;
    for (const Seat &seat : seats)
        ++shares[seat.network];
    if (const auto idle = longestOfTheGreediest(seats, shares, State::Idle, now))
        return idle;
    return longestOfTheGreediest(seats, shares, State::Receiving, now);
}

} // namespace admission
