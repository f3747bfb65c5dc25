// The most work that was done between two turns of this thread's event loop: what a window freezes for, and a service does not answer in.
#pragma once
#include <QObject>
#include <algorithm>
#include <ctime>
#include "base/clock.h"

class Turns : public QObject {
public:
    Turns() { startTimer(0); }
    Milliseconds longest{0};

protected:
    void timerEvent(QTimerEvent *) override
    {
        const Milliseconds now = workOfThisThread();
        longest = std::max(longest, now - m_last);
        m_last = now;
    }

private:
    static Milliseconds workOfThisThread()
    {
        timespec used{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return Milliseconds(used.tv_sec * 1000 + used.tv_nsec / 1'000'000);
    }

    Milliseconds m_last = workOfThisThread();
};
