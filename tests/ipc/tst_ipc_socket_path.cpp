#include <QTest>
#include "ipc/socket_path.h"

using namespace ipc;

class TestIpcSocketPath : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { qunsetenv("RUNTIME_DIRECTORY"); }
    void theConfiguredPathWins()
    {
        qputenv("RUNTIME_DIRECTORY", "/run/x");
        config::Control control;
        QCOMPARE(serviceSocketPath(control, "/data"), "/run/x/control");
        control.socket = "/somewhere/socket";
        QCOMPARE(serviceSocketPath(control, "/data"), "/somewhere/socket");
    }
    void withoutARuntimeDirectoryItIsInTheData() { QCOMPARE(serviceSocketPath({}, "/data"), "/data/control"); }
    void ofSeveralRuntimeDirectoriesTheFirst()
    {
        qputenv("RUNTIME_DIRECTORY", "/run/x:/run/y");
        QCOMPARE(serviceSocketPath({}, "/data"), "/run/x/control");
    }
    void aPathOver107BytesIsAnError()
    {
        QVERIFY(checkSocketPath("/" + QString(106, 'x')));
        QCOMPARE(checkSocketPath("/" + QString(107, 'x')).error().code, "ipc.path-too-long");
        QCOMPARE(checkSocketPath("/" + QString(60, QChar(u'ž'))).error().code, "ipc.path-too-long"); // bytes, not letters
    }
};

QTEST_APPLESS_MAIN(TestIpcSocketPath)
#include "tst_ipc_socket_path.moc"
