// A spool, a resolver and a fake primary around a real HandOver, over loopback.
#pragma once
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include "fake_primary.h"
#include "fake_resolver.h"
#include "handover/handover.h"
#include "running_clock.h"

struct HandOverKit {
    QTemporaryDir directory;
    RunningClock clock;
    FakeResolver resolver;
    FakePrimary primary;
    config::Config config;
    QList<handover::Failure> failures;
    std::unique_ptr<spool::Spool> spool;
    std::unique_ptr<handover::HandOver> handover;

    HandOverKit()
    {
        config.hostname = QStringLiteral("mx2.firm.test");
        config.handover.probation = false;
        config.handover.probeInterval = std::chrono::milliseconds(100);
        config.handover.probeIntervalUp = std::chrono::milliseconds(500);
        config.domains = {config::Domain{}};
        config.domains[0].name = QStringLiteral("firm.test");
    }
    ~HandOverKit() { handover.reset(); }

    bool open()
    {
        spool::Spool::Options options;
        options.directory = directory.path();
        options.minFree = options.reserve = 0;
        auto opened = spool::Spool::open(options, clock);
        if (opened)
            spool = *std::move(opened);
        if (!primary.listen())
            return false;
        config.domains[0].primaries = {{QStringLiteral("127.0.0.1"), primary.port()}};
        return bool(spool);
    }
    void start()
    {
        handover = std::make_unique<handover::HandOver>(
            *spool, resolver, clock,
            handover::HandOver::Setup{config, [this](const QList<handover::Failure> &failed) { failures += failed; }, {}, directory.path()});
        handover->start();
    }
    spool::NewMessage message(const QList<QByteArray> &recipients = {"a@firm.test"}, const QByteArray &sender = "s@out.test") const
    {
        spool::NewMessage made;
        made.arrived = clock.wall();
        made.sender = sender;
        made.trace = "Received: from x by mx2.firm.test\r\n";
        for (const QByteArray &address : recipients)
            made.recipients.append({address, {spool::RouteKind::Primary, "firm.test"}, 0, {}});
        return made;
    }
    bool keep(const spool::NewMessage &message, const QByteArray &body = "Subject: x\r\nMessage-ID: <1@out.test>\r\n\r\nhello\r\n")
    {
        const auto draft = spool->begin(message);
        bool room = true, committed = false;
        draft->onRoom([&room] { room = true; });
        for (qsizetype at = 0; at < body.size(); at += 60'000) {
            if (!QTest::qWaitFor([&room] { return room; }, 60'000))
                return false;
            room = draft->append(QByteArrayView(body).sliced(at).first(std::min<qsizetype>(60'000, body.size() - at)));
        }
        draft->commit(nullptr, [&committed](const Result<void> &result) { committed = bool(result); });
        return QTest::qWaitFor([&committed] { return committed; }, 60'000);
    }
    bool keep(int count)
    {
        for (int i = 0; i < count; ++i) {
            if (!keep(message({"a@firm.test"}, "s" + QByteArray::number(i) + "@out.test")))
                return false;
        }
        return true;
    }
    QList<spool::ListRow> rows(const QList<spool::RecipientState> &states = {})
    {
        std::optional<QList<spool::ListRow>> rows;
        spool::ListFilter filter;
        filter.states = states;
        spool->list(filter, spool::ListSort::Age, {}, 500, nullptr, [&rows](const Result<spool::ListPage> &page) {
            rows = page ? page->rows : QList<spool::ListRow>{};
        });
        (void)QTest::qWaitFor([&rows] { return rows.has_value(); }, 60'000);
        return rows.value_or(QList<spool::ListRow>{});
    }
    handover::PrimaryState state(int index = 0) const { return handover->primaries().at(index).state; }
    bool isUp() const { return state() == handover::PrimaryState::Up; }
    // The primary is gone for long enough that it is believed.
    bool goDown()
    {
        primary.stop();
        if (!QTest::qWaitFor([this] { return !isUp() && !handover->primaries().first().lastFailure.reason.isEmpty(); }, 60'000))
            return false;
        clock.skip(std::chrono::seconds(11));
        return QTest::qWaitFor([this] { return state() == handover::PrimaryState::Down; }, 60'000);
    }
};
