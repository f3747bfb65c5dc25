// A process keeps mail and says each id once its commit was acknowledged; it is killed at random moments. What it said must be there.
// RESTANTE_ROUNDS: how many kills (20). The same program is the child, called with a directory.
#include <QCoreApplication>
#include <QProcess>
#include <QTimer>
#include <cstdio>
#include <random>
#include "support/spool_kit.h"

using namespace spool;

namespace {

constexpr int sessions = 8;
constexpr int roundsADirectory = 10; // so that the check does not grow without end

int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("RESTANTE_ROUNDS");
    return wanted > 0 ? wanted : 20;
}

// Known to parent and child by the id alone: mostly small, some of several pieces.
QByteArray bodyFor(MessageId id)
{
    std::mt19937_64 random(quint64(id.value));
    const qsizetype lines = random() % 20 == 0 ? qsizetype(random() % 9000) : qsizetype(random() % 100);
    QByteArray body = "Subject: " + idText(id) + "\r\n\r\n";
    for (qsizetype i = 0; i < lines; ++i)
        body += QByteArray::number(quint64(random())) + " of " + idText(id) + "\r\n";
    return body;
}

void say(const char *what, MessageId id)
{
    std::printf("%s %s\n", what, idText(id).constData());
    std::fflush(stdout);
}

NewMessage message()
{
    NewMessage made;
    made.arrived = SystemClock().wall();
    made.sender = "s@out.test";
    made.trace = "Received: by the child\r\n";
    made.recipients = {{"a@firm.test", firm, 0, {}}};
    return made;
}

class Child {
public:
    explicit Child(const QString &directory)
    {
        Spool::Options options;
        options.directory = directory;
        options.minFree = 0;
        options.reserve = 0;
        m_spool = *Spool::open(options, m_clock);
    }
    int run()
    {
        for (int i = 0; i < sessions; ++i)
            receive(i);
        deliver();
        return QCoreApplication::exec();
    }

private:
    void receive(int session)
    {
        m_drafts[session] = m_spool->begin(message());
        Draft &draft = *m_drafts[session];
        const QByteArray body = bodyFor(draft.id());
        for (qsizetype at = 0; at < body.size(); at += 50'000)
            (void)draft.append(QByteArrayView(body).sliced(at).first(std::min<qsizetype>(50'000, body.size() - at)));
        draft.commit(nullptr, [this, session](const Result<void> &kept) {
            if (kept)
                say("kept", m_drafts[session]->id());
            receive(session);
        });
    }
    void deliver()
    {
        m_spool->claim(firm, 3, nullptr, [this](const Result<Claim> &claim) {
            if (!claim || claim->due.isEmpty())
                return QTimer::singleShot(20, [this] { deliver(); });
            QList<Outcome> outcomes;
            for (const Due &due : claim->due) {
                say("trying", due.message);
                outcomes.append(outcome(due, RecipientState::Delivered));
            }
            m_spool->record(outcomes, {}, nullptr, [this, outcomes](const Result<void> &recorded) {
                for (const Outcome &one : outcomes) {
                    if (recorded)
                        say("done", one.message);
                }
                QTimer::singleShot(20, [this] { deliver(); });
            });
        });
    }

    SystemClock m_clock;
    std::unique_ptr<Spool> m_spool;
    std::array<std::unique_ptr<Draft>, sessions> m_drafts;
};

} // namespace

class TestKill : public QObject {
    Q_OBJECT

    struct Said { QSet<MessageId> kept, trying, done; };

    static void hear(Said &said, const QByteArray &output)
    {
        for (const QByteArray &line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
            const qsizetype space = line.indexOf(' ');
            if (space < 0)
                continue;
            const MessageId id{idFromText(QByteArrayView(line).sliced(space + 1)).value_or(0)};
            (line.startsWith("kept") ? said.kept : line.startsWith("trying") ? said.trying : said.done).insert(id);
        }
    }

    static void check(SpoolKit &kit, const Said &said)
    {
        VERIFY_OK(kit.open());
        QHash<MessageId, int> listed;
        QByteArray after;
        do {
            const Result<ListPage> page = kit.list({}, ListSort::Age, after);
            VERIFY_OK(page);
            for (const ListRow &row : page->rows) {
                ++listed[row.message];
                QCOMPARE(row.state, RecipientState::Waiting);
            }
            after = page->next;
        } while (!after.isEmpty());
        QCOMPARE(kit.spool->counters().recipients, listed.size());
        for (const MessageId id : said.kept) {
            if (said.done.contains(id)) {
                QCOMPARE(listed.value(id), 0);
                continue;
            }
            if (said.trying.contains(id) && !listed.contains(id))
                continue; // delivered; the kill came before it could say so
            QCOMPARE(listed.value(id), 1);
        }
        for (auto one = listed.begin(); one != listed.end(); ++one) { // also those that were kept and not said
            const Result<QByteArray> bytes = kit.read(one.key());
            VERIFY_OK(bytes);
            QVERIFY(*bytes == message().trace + bodyFor(one.key()));
        }
    }

private Q_SLOTS:
    void keepsWhatWasAcknowledgedThroughKills()
    {
        std::mt19937 random(4711);
        std::unique_ptr<SpoolKit> kit;
        Said said;
        for (int round = 0; round < rounds(); ++round) {
            if (round % roundsADirectory == 0) {
                kit = std::make_unique<SpoolKit>();
                said = {};
            }
            kit->spool.reset();
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), kit->options.directory});
            QByteArray output;
            QObject::connect(&child, &QProcess::readyReadStandardOutput, &child, [&] { output += child.readAllStandardOutput(); });
            QVERIFY(QTest::qWaitFor([&] { return output.contains('\n'); }, 20'000));
            QTest::qWait(int(random() % 120)); // the random moment itself
            child.kill();
            QVERIFY(QTest::qWaitFor([&] { return child.state() == QProcess::NotRunning; }, 20'000));
            output += child.readAllStandardOutput();
            hear(said, output);
            check(*kit, said);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("round %1").arg(round)));
        }
        QVERIFY(!said.kept.isEmpty());
        QVERIFY(!said.done.isEmpty());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--child"))
        return Child(app.arguments().value(2)).run();
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_spool_kill.moc"
