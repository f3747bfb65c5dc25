// The replies to ETRN, one for each answer (RFC 1985 5.3).
#include <QTest>
#include "intake/etrn.h"

using handover::Etrn;

class TestEtrn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatItCameTo_data();
    void tellsWhatItCameTo();
};

void TestEtrn::tellsWhatItCameTo_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("enhanced");
    QTest::newRow("not ours") << int(Etrn::NotOurs) << 459 << QByteArray("4.7.1");
    QTest::newRow("unable") << int(Etrn::Unable) << 458 << QByteArray("4.3.2");
    QTest::newRow("nothing waits") << int(Etrn::NothingWaits) << 251 << QByteArray("2.0.0");
    QTest::newRow("just started") << int(Etrn::JustStarted) << 250 << QByteArray("2.0.0");
    QTest::newRow("probing") << int(Etrn::Probing) << 252 << QByteArray("2.0.0");
    QTest::newRow("handing over") << int(Etrn::HandingOver) << 252 << QByteArray("2.0.0");
}

void TestEtrn::tellsWhatItCameTo()
{
    QFETCH(int, what);
    const smtp::Reply reply = intake::etrnReply("example.test", Etrn(what));
    QTEST(reply.code, "code");
    QTEST(reply.enhanced, "enhanced");
    QVERIFY(reply.text.contains("example.test"));
}

QTEST_APPLESS_MAIN(TestEtrn)
#include "tst_etrn.moc"
