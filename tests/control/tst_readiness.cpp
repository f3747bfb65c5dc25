// How well it is known who exists: the figure, and the sentence with its reason as a person reads it.
#include <QTest>
#include "control/readiness.h"
#include "support/fake_clock.h"
#include "words/words.h"

using config::UnknownRecipients;
using directory::CatchAll;
using directory::ListRow;
using namespace std::chrono_literals;
using Overview = directory::Directory::Overview;

namespace {

const WallTime now = FakeClock().wall();

ListRow list(bool complete, Milliseconds age, qint64 addresses) { return {"staff.csv", 0, {complete, now - age, addresses}}; }

Overview known(const QList<ListRow> &lists, CatchAll catchAll = CatchAll::Untested, qint64 learned = 0)
{
    Overview overview{"firm.test", lists, catchAll, {}, {}, false};
    for (const ListRow &one : lists)
        overview.addresses.listed += one.state.addresses;
    overview.addresses.learned = learned;
    return overview;
}

} // namespace

Q_DECLARE_METATYPE(directory::Directory::Overview)

class TestReadiness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsKnownAndWhatFollows_data();
    void saysWhatIsKnownAndWhatFollows();
    void saysItInCzech();
};

void TestReadiness::saysWhatIsKnownAndWhatFollows_data()
{
    QTest::addColumn<Overview>("domain");
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("figure");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *name, const Overview &domain, UnknownRecipients mode, int figure, const char16_t *sentence) {
        QTest::newRow(name) << domain << int(mode) << figure << QString::fromUtf16(sentence);
    };
    using enum UnknownRecipients;
    add("complete", known({list(true, 3h, 48)}), Auto, 100,
        u"Complete list of 48 addresses, read 3\u00a0h ago: unknown addresses are refused while your mail server is away.");
    add("one address", known({list(true, 3h, 1)}), Auto, 100,
        u"Complete list of 1 address, read 3\u00a0h ago: unknown addresses are refused while your mail server is away.");
    add("a week to the moment", known({list(true, 24h * 7, 48)}), Auto, 100,
        u"Complete list of 48 addresses, read 7\u00a0d ago: unknown addresses are refused while your mail server is away.");
    add("too old", known({list(true, 24h * 8, 48)}), Auto, 50,
        u"Complete list of 48 addresses, but read 8\u00a0d ago, and a list is trusted for a week only: unknown addresses are put off while your mail server is away.");
    add("the fresh one counts", known({list(true, 24h * 8, 48), list(true, 1h, 50)}), Auto, 100,
        u"Complete list of 50 addresses, read 1\u00a0h ago: unknown addresses are refused while your mail server is away.");
    add("an incomplete one beside it", known({list(false, 1h, 10), list(true, 2h, 50)}), Auto, 100,
        u"Complete list of 50 addresses, read 2\u00a0h ago: unknown addresses are refused while your mail server is away.");
    add("not complete", known({list(false, 60s, 48)}, CatchAll::None, 5), Auto, 50,
        u"List of 48 addresses, read 1\u00a0min ago; not complete: unknown addresses are put off while your mail server is away.");
    add("learned", known({}, CatchAll::None, 31), Auto, 50,
        u"Learned 31 addresses; not complete: unknown addresses are put off while your mail server is away.");
    add("only tested", known({}, CatchAll::None), Auto, 50,
        u"No address is known yet, but your mail server refuses those that do not exist: unknown addresses are put off while your mail server is away.");
    add("catch-all", known({}, CatchAll::Found), Auto, 0,
        u"Your mail server takes mail for every address, so it cannot be learned who exists: every address is accepted while your mail server is away.");
    add("catch-all with a list", known({list(true, 1h, 2)}, CatchAll::Found), Auto, 100,
        u"Complete list of 2 addresses, read 1\u00a0h ago: unknown addresses are refused while your mail server is away.");
    add("nothing", known({}), Auto, 0, u"Nothing is known: every address is accepted while your mail server is away.");
    add("nothing, and told to refuse", known({}), Refuse, 0, u"Nothing is known: unknown addresses are refused while your mail server is away.");
    add("nothing, and told to defer", known({}), Defer, 0, u"Nothing is known: unknown addresses are put off while your mail server is away.");
    add("complete, and told to accept", known({list(true, 3h, 48)}), Accept, 100,
        u"Complete list of 48 addresses, read 3\u00a0h ago: every address is accepted while your mail server is away.");
    add("a clock that was set back", known({list(true, -2h, 48)}), Auto, 100,
        u"Complete list of 48 addresses, read 0\u00a0s ago: unknown addresses are refused while your mail server is away.");
}

void TestReadiness::saysWhatIsKnownAndWhatFollows()
{
    QFETCH(Overview, domain);
    QFETCH(int, mode);
    const control::Readiness readiness = control::readinessOf(domain, UnknownRecipients(mode), now);
    QTEST(readiness.figure, "figure");
    QTEST(words::sentence(readiness.reason.code, readiness.reason.parameters, "en"), "sentence");
}

void TestReadiness::saysItInCzech()
{
    const auto said = [](qint64 learned) {
        const ipc::Sentence reason = control::readinessOf(known({}, CatchAll::None, learned), UnknownRecipients::Auto, now).reason;
        return words::sentence(reason.code, reason.parameters, "cs");
    };
    QVERIFY(said(1).startsWith(QString::fromUtf8("Zjištěna 1 adresa;")));
    QVERIFY(said(3).startsWith(QString::fromUtf8("Zjištěny 3 adresy;")));
    QVERIFY(said(31).startsWith(QString::fromUtf8("Zjištěno 31 adres;")));
}

QTEST_APPLESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
