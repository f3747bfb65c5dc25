#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include "ipc/single_instance.h"

using ipc::SingleInstance, ipc::Wish;

class TestIpcSingleInstance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstIsToldWhatTheSecondWasStartedFor_data()
    {
        QTest::addColumn<bool>("isHidden");
        QTest::addColumn<QString>("page");
        QTest::newRow("window") << false << QString();
        QTest::newRow("page") << false << QStringLiteral("queue");
        QTest::newRow("log-in") << true << QString();
        QTest::newRow("odd") << false << QStringLiteral("a\nb \"č\"");
    }
    void theFirstIsToldWhatTheSecondWasStartedFor()
    {
        QFETCH(bool, isHidden);
        QFETCH(QString, page);
        const Wish wish{isHidden, page, QStringLiteral("token-7")};
        QTemporaryDir directory;
        const QString path = directory.filePath("restante");
        SingleInstance first(path), second(path);
        std::optional<SingleInstance::Which> a, b;
        first.begin({}, [&](SingleInstance::Which which) { a = which; });
        QTRY_COMPARE(a, std::optional(SingleInstance::Which::First));
        QList<Wish> told;
        connect(&first, &SingleInstance::startedAgain, this, [&](const Wish &each) { told << each; });
        second.begin(wish, [&](SingleInstance::Which which) { b = which; });
        QTRY_COMPARE(b, std::optional(SingleInstance::Which::Second));
        QTRY_COMPARE(told, QList<Wish>{wish});
    }
    void whatCannotBeReadShowsTheWindow_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("show\n");
        QTest::newRow("no line") << QByteArray("{\"page\":");
        QTest::newRow("wrong kinds") << QByteArray("{\"page\":1,\"isHidden\":\"x\"}\n");
        QTest::newRow("without end") << QByteArray(1'000'000, 'x');
    }
    void whatCannotBeReadShowsTheWindow()
    {
        QFETCH(QByteArray, said);
        QTemporaryDir directory;
        SingleInstance first(directory.filePath("restante"));
        bool isFirst = false;
        first.begin({}, [&](SingleInstance::Which which) { isFirst = which == SingleInstance::Which::First; });
        QTRY_VERIFY(isFirst);
        QList<Wish> told;
        connect(&first, &SingleInstance::startedAgain, this, [&](const Wish &each) { told << each; });
        QLocalSocket odd;
        odd.connectToServer(directory.filePath("restante"));
        odd.write(said);
        odd.disconnectFromServer();
        QTRY_COMPARE(told, QList<Wish>{Wish()});
    }
    void whoSaysNothingIsNotWaitedFor()
    {
        QTemporaryDir directory;
        SingleInstance first(directory.filePath("restante"));
        bool isFirst = false;
        first.begin({}, [&](SingleInstance::Which which) { isFirst = which == SingleInstance::Which::First; });
        QTRY_VERIFY(isFirst);
        QList<Wish> told;
        connect(&first, &SingleInstance::startedAgain, this, [&](const Wish &each) { told << each; });
        QLocalSocket silent;
        silent.connectToServer(directory.filePath("restante"));
        QTRY_COMPARE(told, QList<Wish>{Wish()});
        QTRY_COMPARE(silent.state(), QLocalSocket::UnconnectedState);
    }
    void afterACrashTheNextIsTheFirst()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath("restante");
        {
            QLocalServer dead;
            QVERIFY(dead.listen(directory.filePath("other")));
            const bool isLeft = QFile::exists(directory.filePath("other")); // on Windows a pipe goes with its server
            QCOMPARE(QFile::rename(directory.filePath("other"), path), isLeft);
        }
        SingleInstance next(path), another(path);
        std::optional<SingleInstance::Which> which, later;
        next.begin({}, [&](SingleInstance::Which w) { which = w; });
        QTRY_COMPARE(which, std::optional(SingleInstance::Which::First));
        another.begin({}, [&](SingleInstance::Which w) { later = w; });
        QTRY_COMPARE(later, std::optional(SingleInstance::Which::Second));
    }
};

QTEST_GUILESS_MAIN(TestIpcSingleInstance)
#include "tst_ipc_single_instance.moc"
