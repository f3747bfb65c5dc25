// A port's owner is named: here it is this very program.
#include <QCoreApplication>
#include <QFileInfo>
#include <QTcpServer>
#include <QTest>
#include "base/port_owner.h"

class TestPortOwner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheProgramThatListens_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("IPv4") << "127.0.0.1";
        QTest::newRow("all addresses") << "0.0.0.0";
        QTest::newRow("IPv6") << "::1";
    }
    void namesTheProgramThatListens()
    {
        QFETCH(QString, address);
        QTcpServer server;
        QVERIFY2(server.listen(QHostAddress(address)), qPrintable(server.errorString()));
        const QString own = QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName();
        QCOMPARE(platform::portOwner(server.serverPort()), own.first(std::min<qsizetype>(own.size(), 15))); // Linux keeps 15 letters of a name
    }
    void saysNothingOfAPortWhereNobodyListens()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        QCOMPARE(platform::portOwner(port), QString());
    }
};

QTEST_GUILESS_MAIN(TestPortOwner)
#include "tst_port_owner.moc"
