#include "intake/foresight.h"
#include "smtp/address.h"
#include "smtp/command.h"
#include "smtp/line_reader.h"

namespace intake {

Foresight::Foresight(const Gate &gate) : m_asked(gate)
{
    Gate asking = gate;
    asking.ask = [this](const QByteArray &domain, const QByteArray &local, const QByteArray &address, QObject *context,
                        std::function<void(directory::Ruled)> answer) { ask(domain, local, address, {context, std::move(answer)}); };
    m_gate = std::make_shared<const Gate>(std::move(asking));
}

void Foresight::foresee(Visit visit)
{
    visit.counts = Counts::No;
    pass(m_gate, visit, this, [](const Passage &) {});
}

void Foresight::ask(const QByteArray &domain, const QByteArray &local, const QByteArray &address, const Waiter &waiter)
{
    const bool isAsked = m_questions.contains(address);
    Question &question = m_questions[address];
    if (const auto ruled = question.ruled) // a copy: what follows the answer may ask again
        return waiter.answer(*ruled);
    question.waiters.append(waiter);
    if (!isAsked)
        m_asked.ask(domain, local, address, this, [this, address](const directory::Ruled &ruled) { settle(address, ruled); });
}

void Foresight::settle(const QByteArray &address, const directory::Ruled &ruled)
{
    Question &question = m_questions[address];
    question.ruled = ruled;
    const QList<Waiter> waiters = std::exchange(question.waiters, {});
    for (const Waiter &waiter : waiters) { // the first may end the transaction, and this with it
        if (waiter.context)
            waiter.answer(ruled);
    }
}

QList<QByteArray> recipientsAhead(QByteArrayView bytes, int most)
{
    QList<QByteArray> found;
    smtp::LineReader reader(smtp::maxCommandLine);
    for (int lines = 0; lines < most; ++lines) {
        bytes = bytes.sliced(reader.take(bytes));
        if (reader.state() != smtp::LineReader::State::Line)
            break;
        const smtp::Command command = smtp::parseCommand(reader.line());
        if (command.verb != smtp::Verb::Rcpt)
            break;
        const auto length = smtp::pathLength(command.argument);
        if (const auto address = length ? smtp::parseAddress(command.argument.sliced(1, *length - 2), smtp::Utf8::Allowed) : std::nullopt)
            found << address->text();
    }
    return found;
}

} // namespace intake
