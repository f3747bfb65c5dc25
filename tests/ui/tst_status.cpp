// Which of the six states is shown.
#include <QTest>
#include "ui/status.h"

using namespace ui;

class TstStatus : public QObject {
    Q_OBJECT

    static ipc::Snapshot snapshot(QList<ipc::PrimaryState> states)
    {
        ipc::Snapshot s;
        s.isSetUp = true;
        for (const ipc::PrimaryState state : states)
            s.primaries.append({QStringLiteral("firma.cz"), QStringLiteral("mx1:25"), state, {}, {}, {}, {}});
        return s;
    }
    static ipc::Snapshot withWarning(ipc::Severity severity)
    {
        ipc::Snapshot s = snapshot({ipc::PrimaryState::Up});
        s.worst = {{QStringLiteral("X"), severity, {}, {}, {}, {}}};
        return s;
    }
    static ipc::Snapshot doubtfulBecause(bool hasReason)
    {
        ipc::Snapshot s = snapshot({ipc::PrimaryState::Doubtful});
        if (hasReason)
            s.primaries[0].reason = ipc::Sentence{QStringLiteral("net.refused"), {}};
        return s;
    }

private Q_SLOTS:
    void judgesTheState_data()
    {
        using enum ipc::PrimaryState;
        QTest::addColumn<Contact>("contact");
        QTest::addColumn<ipc::Snapshot>("given");
        QTest::addColumn<State>("state");
        QTest::newRow("up") << Contact::Connected << snapshot({Up}) << State::Well;
        QTest::newRow("maintenance is well") << Contact::Connected << snapshot({Maintenance}) << State::Well;
        QTest::newRow("down, mail safe") << Contact::Connected << snapshot({Up, Down}) << State::Attention;
        QTest::newRow("a failed probe") << Contact::Connected << doubtfulBecause(true) << State::Attention;
        QTest::newRow("just started") << Contact::Connected << doubtfulBecause(false) << State::Well;
        QTest::newRow("returning") << Contact::Connected << snapshot({Returning}) << State::HandingOver;
        QTest::newRow("down outweighs returning") << Contact::Connected << snapshot({Returning, Down}) << State::Attention;
        QTest::newRow("problem") << Contact::Connected << withWarning(ipc::Severity::Problem) << State::Problem;
        QTest::newRow("attention") << Contact::Connected << withWarning(ipc::Severity::Attention) << State::Attention;
        QTest::newRow("information is well") << Contact::Connected << withWarning(ipc::Severity::Info) << State::Well;
        QTest::newRow("not checked is well") << Contact::Connected << withWarning(ipc::Severity::Unchecked) << State::Well;
        QTest::newRow("set-up") << Contact::Connected << ipc::Snapshot{} << State::SetUpNeeded;
        QTest::newRow("never stale green") << Contact::None << snapshot({Up}) << State::NoContact;
        QTest::newRow("not allowed") << Contact::NotAllowed << snapshot({Up}) << State::NoContact;
        QTest::newRow("other version") << Contact::OtherVersion << snapshot({Up}) << State::NoContact;
    }
    void judgesTheState()
    {
        QFETCH(Contact, contact);
        QFETCH(ipc::Snapshot, given);
        QTEST(stateOf(contact, given), "state");
    }
    void connectedWithoutAReportIsNoContactYet() { QCOMPARE(stateOf(Contact::Connected, std::nullopt), State::NoContact); }
    void everyStateHasItsOwnShape()
    {
        QSet<QString> shapes;
        for (const State state : {State::Well, State::HandingOver, State::Attention, State::Problem, State::NoContact, State::SetUpNeeded})
            shapes.insert(iconNameOf(state));
        QCOMPARE(shapes.size(), 6);
    }
    void shortensToAWholeSentenceWhereItCan()
    {
        QCOMPARE(shortened(QStringLiteral("Short.")), QStringLiteral("Short."));
        QCOMPARE(shortened(QStringLiteral("The first. ") + QString(200, u'x')), QStringLiteral("The first."));
        QCOMPARE(shortened(QString(200, u'x')).size(), 120);
    }
    void saysPlainlyWhyThereIsNoContact()
    {
        const QString none = statementOf(Contact::None, {}).text;
        const QString notAllowed = statementOf(Contact::NotAllowed, {}).text;
        const QString other = statementOf(Contact::OtherVersion, {}).text;
        QVERIFY(none.contains(QLatin1String("systemctl start restanted")));
        QVERIFY(none != notAllowed && notAllowed != other && !notAllowed.isEmpty() && !other.isEmpty());
    }
};
QTEST_GUILESS_MAIN(TstStatus)
#include "tst_status.moc"
