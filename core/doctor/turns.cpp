#include "doctor/turns.h"

namespace doctor {

void Turns::take(const Place &place, QObject *context, std::function<void(Turn)> begin)
{
    const bool isFree = !m_taken.contains(place);
    m_taken[place].enqueue({context, std::move(begin)});
    if (isFree)
        next(place);
}

// The turn of one whose context goes meanwhile ends with the call that is not made.
void Turns::next(const Place &place)
{
    QQueue<Waiting> &waiting = m_taken[place];
    while (!waiting.isEmpty()) {
        const Waiting first = waiting.dequeue();
        if (!first.context)
            continue;
        const Turn turn(this, [self = weak_from_this(), place](Turns *) {
            if (const auto turns = self.lock())
                turns->next(place);
        });
        QMetaObject::invokeMethod(first.context, [turn, begin = first.begin] { begin(turn); }, Qt::QueuedConnection);
        return;
    }
    m_taken.remove(place);
}

} // namespace doctor
