// The spool alone: small messages a second kept by so many sessions, then claimed, read and settled; memory with a long queue.
//   spool_speed [DIRECTORY] [MESSAGES]
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <vector>
#include "spool/spool.h"

using namespace spool;

namespace {

const Route route{RouteKind::Primary, "firm.test"};

class Speed {
public:
    Speed(Spool &spool, int messages) : m_spool(spool), m_messages(messages), m_body(5'000, 'x') {}

    double keep(int sessions)
    {
        m_begun = m_kept = 0;
        m_drafts.resize(size_t(sessions));
        return timed([&] {
            for (int i = 0; i < sessions; ++i)
                next(size_t(i));
            while (m_kept < m_messages)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
    }
    double handOver(int sessions)
    {
        m_done = 0;
        return timed([&] {
            m_spool.claim(route, sessions, nullptr, [&](const Result<Claim> &claim) { deliver(*claim); });
            while (m_done < m_messages)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
    }

private:
    template <typename Step> double timed(Step step)
    {
        QElapsedTimer timer;
        timer.start();
        step();
        return m_messages / (double(timer.nsecsElapsed()) / 1e9);
    }
    void next(size_t session)
    {
        if (m_begun >= m_messages)
            return;
        ++m_begun;
        NewMessage message;
        message.arrived = SystemClock().wall();
        message.sender = "sender@out.test";
        message.trace = "Received: from client.test (client.test [192.0.2.1])\r\n\tby mx2.firm.test; Sat, 21 Nov 2026 12:00:00 +0000\r\n";
        message.recipients = {{"recipient@firm.test", route, 0, {}}};
        m_drafts[session] = m_spool.begin(std::move(message));
        (void)m_drafts[session]->append(m_body);
        m_drafts[session]->commit(nullptr, [this, session](const Result<void> &kept) {
            if (!kept)
                qFatal("%s", qPrintable(kept.error().detail));
            ++m_kept;
            next(session);
        });
    }
    // Each session takes a message, and the next one when its outcome is written.
    void deliver(const Claim &claim)
    {
        for (const Due &due : claim.due) {
            m_spool.read(due.message, 0, due.size, nullptr, [this, due](const Result<QByteArray> &bytes) {
                if (!bytes || bytes->size() != due.size)
                    qFatal("not read whole");
                Outcome outcome;
                outcome.recipient = due.recipient;
                outcome.message = due.message;
                outcome.state = RecipientState::Delivered;
                m_spool.record({outcome}, {}, nullptr, [this](const Result<void> &) { ++m_done; });
                m_spool.claim(route, 1, nullptr, [this](const Result<Claim> &more) { deliver(*more); });
            });
        }
    }

    Spool &m_spool;
    const int m_messages;
    const QByteArray m_body;
    std::vector<std::unique_ptr<Draft>> m_drafts;
    int m_begun = 0, m_kept = 0, m_done = 0;
};

QByteArray proportionalMemory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QFile::ReadOnly))
        return "unknown";
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("\nPss:") + 5;
    return text.mid(at, text.indexOf('\n', at) - at).trimmed();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const int messages = arguments.value(2, QStringLiteral("20000")).toInt();
    std::printf("%-10s %14s %14s   (messages/s, 5 KB)\n", "sessions", "kept", "handed over");
    for (const int sessions : {1, 20, 100}) {
        const QTemporaryDir directory(arguments.value(1, QDir::tempPath()) + QStringLiteral("/speed-XXXXXX"));
        const SystemClock clock;
        Spool::Options options;
        options.directory = directory.path();
        auto opened = Spool::open(options, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        Speed speed(**opened, sessions == 1 ? std::min(messages, 2000) : messages);
        const double kept = speed.keep(sessions);
        const QByteArray memory = proportionalMemory();
        const double handed = speed.handOver(sessions);
        std::printf("%-10d %14.0f %14.0f   PSS with all of it queued: %s\n", sessions, kept, handed, memory.constData());
        std::fflush(stdout);
    }
    return 0;
}
