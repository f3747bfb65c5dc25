// A spool in a directory of its own, with its clock in the test's hand, and calls that wait for their answer.
#pragma once
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include "fake_clock.h"
#include "spool/spool.h"

#define VERIFY_OK(call)                                                                                              \
    do {                                                                                                             \
        const auto result_ = (call);                                                                                 \
        QVERIFY2(result_, result_ ? "" : qPrintable(result_.error().code + QStringLiteral(": ") + result_.error().detail)); \
    } while (false)

// Runs the event loop until `done` says so, looking after every event; false after a minute. (qWaitFor would sleep 10 ms each time.)
template <typename Done> bool waitUntil(Done done)
{
    const QDeadlineTimer end(60'000);
    QTimer wake; // or a wait without events would not end; on Windows it overlooks what another thread has posted
    wake.start(1);
    while (!done() && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return done();
}

// Runs the event loop until the callback came.
template <typename T, typename Call> Result<T> await(Call call)
{
    const auto answer = std::make_shared<std::optional<Result<T>>>();
    call([answer](Result<T> result) { *answer = std::move(result); });
    if (!waitUntil([&] { return answer->has_value(); }))
        return Error{QStringLiteral("test.no-answer"), {}};
    return **answer;
}

inline const spool::Route firm{spool::RouteKind::Primary, "firm.test"};
inline const spool::Route other{spool::RouteKind::Primary, "other.test"};

struct SpoolKit {
    QTemporaryDir directory;
    FakeClock clock;
    spool::Spool::Options options;
    std::unique_ptr<spool::Spool> spool;

    SpoolKit()
    {
        options.directory = directory.path();
        options.minFree = 0;
        options.reserve = 0;
    }
    Result<void> open()
    {
        spool.reset();
        Result<std::unique_ptr<spool::Spool>> opened = spool::Spool::open(options, clock);
        if (!opened)
            return opened.error();
        spool = *std::move(opened);
        return {};
    }
    QString file() const { return options.directory + QStringLiteral("/spool.db"); }

    spool::NewMessage message(const QList<QByteArray> &recipients = {"a@firm.test"}, const QByteArray &sender = "s@out.test") const
    {
        spool::NewMessage made;
        made.arrived = clock.wall();
        made.sender = sender;
        made.trace = "Received: from x by y\r\n";
        for (const QByteArray &address : recipients)
            made.recipients.append({address, {spool::RouteKind::Primary, address.mid(address.indexOf('@') + 1)}, 0, {}});
        return made;
    }

    struct Kept { MessageId id; Result<void> result; };
    Kept keep(const spool::NewMessage &message, const QByteArray &body)
    {
        const std::unique_ptr<spool::Draft> draft = spool->begin(message);
        for (qsizetype at = 0; at < body.size();) {
            bool room = true;
            bool called = false;
            draft->onRoom([&called] { called = true; });
            for (; at < body.size() && room; at += 60'000)
                room = draft->append(QByteArrayView(body).sliced(at).first(std::min<qsizetype>(60'000, body.size() - at)));
            if (!room && !waitUntil([&called] { return called; }))
                return {draft->id(), Error{QStringLiteral("test.no-room"), {}}};
        }
        return {draft->id(), await<void>([&](auto done) { draft->commit(nullptr, done); })};
    }
    MessageId keep(const QByteArray &body = "Subject: x\r\n\r\nhello\r\n")
    {
        const Kept kept = keep(message(), body);
        return kept.result ? kept.id : MessageId();
    }
    Result<spool::Claim> claim(const spool::Route &route = firm, int limit = 100)
    {
        return await<spool::Claim>([&](auto done) { spool->claim(route, limit, nullptr, done); });
    }
    Result<QByteArray> read(MessageId id, qint64 offset = 0, qint64 length = 1'000'000'000)
    {
        return await<QByteArray>([&](auto done) { spool->read(id, offset, length, nullptr, done); });
    }
    Result<void> record(const QList<spool::Outcome> &outcomes, const QList<spool::Spool::Notice> &notices = {})
    {
        return await<void>([&](auto done) { spool->record(outcomes, notices, nullptr, done); });
    }
    Result<int> act(spool::Act act, const QList<RecipientId> &recipients)
    {
        return await<int>([&](auto done) { spool->act(act, recipients, "unix:tester", nullptr, done); });
    }
    Result<spool::ListPage> list(const spool::ListFilter &filter = {}, spool::ListSort sort = spool::ListSort::Age,
                                 const QByteArray &after = {}, int limit = 500)
    {
        return await<spool::ListPage>([&](auto done) { spool->list(filter, sort, after, limit, nullptr, done); });
    }
    Result<spool::Details> show(MessageId id)
    {
        return await<spool::Details>([&](auto done) { spool->show(id, nullptr, done); });
    }
};

inline spool::Outcome outcome(const spool::Due &due, spool::RecipientState state, WallTime nextTry = {})
{
    spool::Outcome made;
    made.recipient = due.recipient;
    made.message = due.message;
    made.state = state;
    made.nextTry = nextTry;
    made.attempt = {nextTry, "127.0.0.1:2526", 250, "2.0.0", "ok", "handover.delivered"};
    made.rule = state == spool::RecipientState::Refused || state == spool::RecipientState::Expired ? "notice" : "";
    return made;
}
