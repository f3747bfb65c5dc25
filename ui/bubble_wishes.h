// Which bubbles a person wants to see, and when. PURE values.
#pragma once
#include <QDateTime>
#include <optional>

namespace ui {

// A time of the day; `from` may be later than `to`: over midnight. The same twice: never.
struct QuietTime {
    int from = 22 * 60, to = 6 * 60; // minutes since midnight
    bool problems = true;            // a problem that is new is shown all the same

    friend bool operator==(const QuietTime &, const QuietTime &) = default;
};

struct BubbleWishes {
    bool problems = true;  // and no contact with the service
    bool attention = true;
    bool info = true;
    bool reminders = true; // of what still lasts
    bool recovery = true;  // that a problem is over
    std::optional<QuietTime> quiet;

    friend bool operator==(const BubbleWishes &, const BubbleWishes &) = default;
};

// When the quiet time that `now` (local) is in ends; invalid: it is in none.
QDateTime quietEnd(const QuietTime &quiet, const QDateTime &now);

} // namespace ui
