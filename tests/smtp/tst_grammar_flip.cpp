// Are the dialogues any good? Each cell of the transition table is flipped in turn; its own dialogue must then fail, and at least one must for
// every cell. A table that nobody checks could be wrong for years.
#include <QDir>
#include <QTest>
#include "support/dialog_player.h"

class TestGrammarFlip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aFlippedCellIsNoticed_data();
    void aFlippedCellIsNoticed();

private:
    QHash<QString, QList<DialogStep>> m_dialogs;
};

void TestGrammarFlip::initTestCase()
{
    const QDir directory(QStringLiteral(DIALOGS "/server"));
    for (const QString &name : directory.entryList({"*.dialog"}))
        m_dialogs.insert(name, readDialog(directory.filePath(name)));
    for (const QList<DialogStep> &steps : std::as_const(m_dialogs))
        QVERIFY(playDialog(steps, ServerOwner::Answers::AtOnce).isEmpty());
}

void TestGrammarFlip::aFlippedCellIsNoticed_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("verb");
    const QStringList states{"greeted", "identified", "mail_given", "rcpt_given", "chunking"};
    const QStringList verbs{"helo", "ehlo", "starttls", "mail", "rcpt", "data", "bdat", "rset", "noop", "vrfy", "help", "etrn", "quit"};
    for (int state = 0; state < int(smtp::State::Count); ++state)
        for (int verb = 0; verb < int(smtp::Verb::Count); ++verb)
            QTest::newRow(qPrintable(states.at(state) + '_' + verbs.at(verb))) << state << verb;
}

void TestGrammarFlip::aFlippedCellIsNoticed()
{
    QFETCH(int, state);
    QFETCH(int, verb);
    smtp::Grammar flipped = smtp::allowed;
    smtp::Rule &cell = flipped[std::size_t(state)][std::size_t(verb)];
    cell = cell == smtp::Rule::Allow ? smtp::Rule::Deny : smtp::Rule::Allow;
    const auto fails = [&](const QList<DialogStep> &steps) {
        return !playDialog(steps, ServerOwner::Answers::AtOnce, DialogCut::Nowhere, 0, flipped).isEmpty();
    };
    const auto noticed = std::count_if(m_dialogs.cbegin(), m_dialogs.cend(), fails);
    QVERIFY2(noticed > 0, "no dialogue fails");
    QVERIFY2(fails(m_dialogs.value(QStringLiteral("cell_%1.dialog").arg(QTest::currentDataTag()))), "its own dialogue does not fail");
}

QTEST_APPLESS_MAIN(TestGrammarFlip)
#include "tst_grammar_flip.moc"
