#include <QtTest>
#include "directory/folding.h"

using directory::Folding;

class TestFolding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
    void looksUpTheOwnerOfAPlusAddress();
};

void TestFolding::folds_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<bool>("caseMatters");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("capitals") << QByteArray("John.Doe") << false << QByteArray("john.doe");
    QTest::newRow("capitals that matter") << QByteArray("John.Doe") << true << QByteArray("John.Doe");
    QTest::newRow("other letters") << QByteArray("ŽOFIE") << false << QByteArray("žofie");
    QTest::newRow("sharp s") << QByteArray("STRAßE") << false << QByteArray("straße");
    QTest::newRow("accent apart") << QByteArray("Zofie\xcc\x81") << false << QByteArray("zofié");
    QTest::newRow("accent apart, capitals matter") << QByteArray("Zofie\xcc\x81") << true << QByteArray("Zofié");
}

void TestFolding::folds()
{
    QFETCH(QByteArray, given);
    QFETCH(bool, caseMatters);
    QTEST(directory::folded(given, Folding{caseMatters, false}), "kept");
}

void TestFolding::looksUpTheOwnerOfAPlusAddress()
{
    using List = QList<QByteArray>;
    QCOMPARE(directory::lookups("Jo+News", Folding{false, true}), (List{"jo+news", "jo"}));
    QCOMPARE(directory::lookups("Jo+News", Folding{false, false}), List{"jo+news"});
    QCOMPARE(directory::lookups("+420777", Folding{false, true}), List{"+420777"}); // a number, nobody's address
    QCOMPARE(directory::lookups("jo+a+b", Folding{true, true}), (List{"jo+a+b", "jo"}));
}

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
