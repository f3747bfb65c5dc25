// An Intake with a real spool in a directory of its own, listening on loopback.
#pragma once
#include <QTemporaryDir>
#include <QtTest>
#include "intake/intake.h"
#include "support/fake_clock.h"

struct RelaySide {
    QTemporaryDir directory;
    qint64 minFree = 0; // 0: as configured
    FakeClock clock;
    std::unique_ptr<spool::Spool> spool;
    std::unique_ptr<intake::Intake> intake;
    config::Config config;
    std::shared_ptr<const net::TlsServerContext> tls;
    dns::Resolver *resolver = nullptr;

    explicit RelaySide(const QString &place = {}) : directory(place.isEmpty() ? QDir::tempPath() + QStringLiteral("/relay-XXXXXX") : place)
    {
        config.hostname = QStringLiteral("mx2.example.test");
        config.listen = {{{QStringLiteral("127.0.0.1"), 0}}};
        config::Domain domain;
        domain.name = QStringLiteral("example.test");
        config.domains = {domain};
        config.smtp.greetingDelay = std::chrono::milliseconds(0);
        if (const auto pair = net::selfSigned(config.hostname))
            tls = *net::TlsServerContext::fromPem(pair->certificate, pair->key);
    }
    ~RelaySide() { intake.reset(); }

    Result<void> open()
    {
        spool::Spool::Options options;
        options.directory = directory.path();
        options.minFree = minFree > 0 ? minFree : config.spool.minFree;
        options.reserve = 1'000'000;
        auto opened = spool::Spool::open(options, clock);
        if (!opened)
            return opened.error();
        spool = *std::move(opened);
        intake = std::make_unique<intake::Intake>(clock);
        const auto configured = intake->configure(config, tls);
        intake->open(*spool, resolver);
        return configured;
    }
    quint16 port() const { return intake->ports().value(0); }

    struct Stored { spool::Due due; QByteArray bytes; spool::NewMessage envelope; };
    // All that waits for example.test's primary, oldest first. Claims are given back.
    QList<Stored> stored()
    {
        QList<Stored> all;
        std::optional<spool::Claim> claim;
        spool->claim({spool::RouteKind::Primary, "example.test"}, 1000, spool.get(), [&](auto c) { claim = c ? *c : spool::Claim{}; });
        if (!QTest::qWaitFor([&] { return claim.has_value(); }))
            return all;
        QList<RecipientId> ids;
        for (const spool::Due &due : claim->due) {
            ids << due.recipient;
            bool read = false, shown = false;
            Stored one{due, {}, {}};
            spool->read(due.message, 0, due.size, spool.get(), [&](auto b) { read = true; one.bytes = b ? *b : QByteArray("unreadable"); });
            spool->show(due.message, spool.get(), [&](auto d) { shown = true; if (d) one.envelope = d->envelope; });
            if (!QTest::qWaitFor([&] { return read && shown; }))
                return all;
            all << one;
        }
        spool->release(ids);
        return all;
    }
};
