// The state table, row by row: what may follow what, and what never may.
#include <QTest>
#include "spool/state.h"

using namespace spool;

class TestState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allowsExactlyTheTable_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("cause");
        QTest::addColumn<QList<int>>("to");
        using enum RecipientState;
        const auto row = [](const char *name, RecipientState from, Cause cause, std::initializer_list<RecipientState> to) {
            QList<int> list;
            for (const RecipientState one : to)
                list.append(int(one));
            QTest::newRow(name) << int(from) << int(cause) << list;
        };
        row("an attempt decides", Waiting, Cause::Outcome, {Waiting, Held, Delivered, Refused, Expired});
        row("an attempt ends a hold only by its end", Held, Cause::Outcome, {Delivered, Refused, Expired});
        row("an attempt overtakes a removal", PendingRemoval, Cause::Outcome, {Delivered, Refused, Expired});
        row("hold", Waiting, Cause::Hold, {Held});
        row("hold a held one", Held, Cause::Hold, {});
        row("release", Held, Cause::Release, {Waiting});
        row("release a waiting one", Waiting, Cause::Release, {});
        row("remove", Waiting, Cause::Remove, {PendingRemoval});
        row("remove a held one", Held, Cause::Remove, {PendingRemoval});
        row("remove twice", PendingRemoval, Cause::Remove, {});
        row("undo", PendingRemoval, Cause::Undo, {Waiting, Held});
        row("undo nothing", Waiting, Cause::Undo, {});
        row("ten seconds later", PendingRemoval, Cause::Deadline, {Removed});
        row("damage", Waiting, Cause::Damage, {Held});
        row("damage of a held one", Held, Cause::Damage, {});
    }
    void allowsExactlyTheTable()
    {
        QFETCH(const int, from);
        QFETCH(const int, cause);
        QFETCH(const QList<int>, to);
        for (int state = 0; state <= int(RecipientState::Removed); ++state)
            QCOMPARE(mayStep(RecipientState(from), Cause(cause), RecipientState(state)), to.contains(state));
    }

    void leavesFinalStatesForever()
    {
        for (const RecipientStep &step : recipientSteps)
            QVERIFY(!isFinal(step.from));
    }
};

QTEST_APPLESS_MAIN(TestState)
#include "tst_spool_state.moc"
