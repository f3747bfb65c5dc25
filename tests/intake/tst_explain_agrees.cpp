// What consider() says beforehand is what the client is told then: 1,000 random cases over real connections, with the real rules.
#include <QRandomGenerator>
#include "admission/acceptance.h"
#include "relay_side.h"
#include "support/smtp_dialogue.h"

using admission::Health;
using directory::Asked;
using directory::Standing;
using namespace std::chrono_literals;

class TestExplainAgrees : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithWhatHappens();
    void leavesNoTrace();

private:
    // How the world is in one case.
    struct World {
        Health health{};
        config::Acceptance mode = config::Acceptance::Adaptive;
        Standing standing = Standing::NeverSeen;
        directory::DomainState domain;
        bool isUp = false;
        config::UnknownRecipients unknown = config::UnknownRecipients::Auto;
        Asked answer = Asked::NoVerdict;
    };
    struct Case { QString client; QByteArray sender, recipient; };

    std::shared_ptr<const intake::Gate> gate();
    World randomWorld();
    Case randomCase();
    template <typename T> T oneOf(const QList<T> &all) { return all.at(m_random.bounded(int(all.size()))); }
    QByteArray foretold(const Case &one);
    QByteArray told(const Case &one);

    RelaySide m_relay;
    QRandomGenerator m_random{4711};
    World m_world;
    std::unique_ptr<admission::Acceptance> m_acceptance;
};

std::shared_ptr<const intake::Gate> TestExplainAgrees::gate()
{
    intake::Gate gate;
    gate.health = [this](const QByteArray &) { return m_world.health; };
    gate.probe = [this](const QByteArray &, QObject *context, const std::function<void()> &probed) { QTimer::singleShot(0, context, probed); };
    gate.enter = [this](const QByteArray &, const admission::Try &attempt, const Health &health, intake::Counts counts) {
        const config::AcceptanceTimes times;
        const MonotonicTime now = m_relay.clock.monotonic();
        return counts == intake::Counts::Yes ? m_acceptance->decide(attempt, m_world.mode, times, health, now)
                                             : m_acceptance->explain(attempt, m_world.mode, times, health, now);
    };
    gate.rule = [this](const QByteArray &, const QByteArray &) {
        return directory::rule(m_world.standing, m_world.domain, m_world.isUp, m_world.unknown, m_relay.clock.wall());
    };
    gate.ask = [this](const QByteArray &, const QByteArray &, const QByteArray &, QObject *context, const std::function<void(directory::Ruled)> &answer) {
        QTimer::singleShot(0, context, [this, answer] { answer(directory::afterAsking(m_world.answer, m_world.standing)); });
    };
    gate.unasked = [this](const QByteArray &, const QByteArray &) { return directory::afterAsking(Asked::NoVerdict, m_world.standing); };
    return std::make_shared<const intake::Gate>(std::move(gate));
}

TestExplainAgrees::World TestExplainAgrees::randomWorld()
{
    using config::UnknownRecipients;
    World world;
    world.health = {oneOf<Health::State>({Health::State::Healthy, Health::State::Healthy, Health::State::Unhealthy, Health::State::NeedsProbe}), "evidence.test"};
    world.mode = oneOf<config::Acceptance>({config::Acceptance::Adaptive, config::Acceptance::Adaptive, config::Acceptance::Always, config::Acceptance::OnlyWhenDown});
    world.standing = oneOf<Standing>({Standing::NeverSeen, Standing::Good, Standing::StaleGood, Standing::Bad, Standing::StaleBad});
    world.domain.catchAll = oneOf<directory::CatchAll>({directory::CatchAll::Untested, directory::CatchAll::None, directory::CatchAll::Found});
    if (m_random.bounded(2))
        world.domain.sources.append({m_random.bounded(2) == 1, m_relay.clock.wall() - std::chrono::days(m_random.bounded(14)), 5});
    world.isUp = m_random.bounded(2);
    world.unknown = oneOf<UnknownRecipients>({UnknownRecipients::Auto, UnknownRecipients::Auto, UnknownRecipients::Accept, UnknownRecipients::Defer, UnknownRecipients::Refuse});
    world.answer = oneOf<Asked>({Asked::Exists, Asked::Unknown, Asked::NoVerdict});
    return world;
}

TestExplainAgrees::Case TestExplainAgrees::randomCase()
{
    return {QStringLiteral("127.0.%1.1").arg(m_random.bounded(6)), oneOf<QByteArray>({"", "a@sender.test", "A@Sender.test", "b@sender.test", "\"q q\"@other.test"}),
            oneOf<QByteArray>({"u1@example.test", "u1@example.test", "U1@EXAMPLE.test", "u2@example.test", "\"u 3\"@example.test", "postmaster", "Abuse@example.test",
                               "postmaster@mx2.example.test", "x@elsewhere.test", "x%elsewhere.test@example.test", "x@sub.example.test"})};
}

QByteArray TestExplainAgrees::foretold(const Case &one)
{
    std::optional<QByteArray> reply;
    m_relay.intake->consider({QHostAddress(one.client), one.sender, one.recipient}, this, [&reply](const intake::Passage &passage) {
        const smtp::Reply &said = passage.decision.reply;
        reply = QByteArray::number(said.code) + ' ' + said.enhanced + ' ' + said.text;
    });
    (void)QTest::qWaitFor([&reply] { return reply.has_value(); });
    return reply.value_or("nothing");
}

QByteArray TestExplainAgrees::told(const Case &one)
{
    SmtpDialogue client(m_relay.port(), one.client);
    client.reply();
    client.send("EHLO client.test\r\nMAIL FROM:<" + one.sender + ">\r\nRCPT TO:<" + one.recipient + ">\r\nQUIT\r\n");
    client.reply();
    client.reply();
    return client.reply().trimmed();
}

void TestExplainAgrees::agreesWithWhatHappens()
{
    m_relay.config.smtp.clientLimits = false;
    QVERIFY(bool(m_relay.open()));
    m_acceptance = std::make_unique<admission::Acceptance>(QByteArray(32, 'k'), m_relay.clock.monotonic());
    m_relay.intake->setGate(gate());
    QMap<QByteArray, int> seen;
    for (int i = 0; i < 1000; ++i) {
        m_world = randomWorld();
        const Case one = randomCase();
        const QByteArray before = foretold(one), then = told(one);
        QVERIFY2(before == then, qPrintable(QStringLiteral("case %1: %2 %3 %4: foretold “%5”, told “%6”")
                                                .arg(i).arg(one.client, QString::fromUtf8(one.sender), QString::fromUtf8(one.recipient),
                                                            QString::fromUtf8(before), QString::fromUtf8(then))));
        ++seen[then.left(9)];
        m_relay.clock.pass(Milliseconds(m_random.bounded(4) * 60'000));
    }
    for (const char *reply : {"250 2.1.5", "450 4.1.1", "451 4.4.7", "550 5.1.1", "550 5.7.1"}) // else the cases say little
        QVERIFY2(seen.value(reply) >= 20, reply);
}

// Considering is no try: else asking twice would let in whoever was asked about.
void TestExplainAgrees::leavesNoTrace()
{
    m_acceptance = std::make_unique<admission::Acceptance>(QByteArray(32, 'k'), m_relay.clock.monotonic());
    m_world = {};
    m_world.health = {Health::State::Healthy, "evidence.test"};
    m_world.standing = Standing::Good;
    const Case one{QStringLiteral("127.0.9.1"), "a@sender.test", "u1@example.test"};
    for (int i = 0; i < 5; ++i) {
        QVERIFY(foretold(one).startsWith("451 4.4.7"));
        m_relay.clock.pass(10min);
    }
    QCOMPARE(m_acceptance->sizes().tuples, 0);
}

QTEST_GUILESS_MAIN(TestExplainAgrees)
#include "tst_explain_agrees.moc"
