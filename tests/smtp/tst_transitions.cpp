// The grammar, cell by cell: a second opinion on the table, written down in another way.
#include <QTest>
#include "smtp/transitions.h"

using namespace smtp;

class TestTransitions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allowsExactlyWhatTheRfcAllows();
};

void TestTransitions::allowsExactlyWhatTheRfcAllows()
{
    const auto expected = [](State state, Verb verb) {
        switch (verb) {
        case Verb::Helo: case Verb::Ehlo: case Verb::Rset: case Verb::Noop: case Verb::Vrfy: case Verb::Help: case Verb::Quit:
            return true;
        case Verb::StartTls: case Verb::Mail: case Verb::Etrn:
            return state == State::Identified;
        case Verb::Rcpt:
            return state == State::MailGiven || state == State::RcptGiven;
        case Verb::Data:
            return state == State::RcptGiven;
        case Verb::Bdat:
            return state == State::RcptGiven || state == State::Chunking;
        case Verb::Count:
            break;
        }
        return false;
    };
    for (int state = 0; state < int(State::Count); ++state)
        for (int verb = 0; verb < int(Verb::Count); ++verb)
            QVERIFY2(isAllowed(State(state), Verb(verb)) == expected(State(state), Verb(verb)),
                     qPrintable(QString("state %1, verb %2").arg(state).arg(verb)));
}

QTEST_APPLESS_MAIN(TestTransitions)
#include "tst_transitions.moc"
