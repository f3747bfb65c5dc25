// Named pipes: who is at the other end, who may listen, and that nobody can be acted for.
#include <windows.h>
#include <aclapi.h>
#include <sddl.h>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>
#include <array>
#include "base/system_win32.h"
#include "ipc/local_socket.h"
#include "ipc/peer_win32.h"
#include "ipc/socket_path.h"

using namespace ipc;

class TestPipe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_name = QStringLiteral("restante-test-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_accepted.clear();
        m_server = std::make_unique<QLocalServer>();
        m_server->setSocketOptions(QLocalServer::WorldAccessOption);
    }

    void bothEndsKnowWhoIsThere()
    {
        listen();
        QLocalSocket client;
        connectTo(client, m_name);
        QTRY_COMPARE(client.state(), QLocalSocket::ConnectedState);
        QTRY_VERIFY(m_server->hasPendingConnections());
        QLocalSocket *accepted = m_server->nextPendingConnection();
        const Result<Peer> seenByServer = peerOf(accepted->socketDescriptor());
        const Result<Peer> seenByClient = peerOf(client.socketDescriptor());
        QVERIFY2(seenByServer, qPrintable(seenByServer ? QString() : seenByServer.error().detail));
        QVERIFY2(seenByClient, qPrintable(seenByClient ? QString() : seenByClient.error().detail));
        for (const Peer &peer : {*seenByServer, *seenByClient}) {
            QCOMPARE(peer.uid, ownUid());
            QVERIFY(!peer.user.isEmpty());
            QVERIFY(peer.sids.contains(win32::sidText(win32::ownSid())));
        }
        QCOMPARE(uidOfUser(seenByServer->user), std::optional(seenByServer->uid));
    }

    // As User Account Control leaves it to somebody who was not asked for his rights: the group is there for refusals only. That the token which
    // comes out of a pipe is the client's can be seen on Windows only: Wine gives the service its own.
    void administratorsWithoutTheirRightsAreNone()
    {
        std::array<BYTE, SECURITY_MAX_SID_SIZE> administrators{};
        DWORD size = DWORD(administrators.size());
        QVERIFY(CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, administrators.data(), &size));
        SID_AND_ATTRIBUTES without{administrators.data(), 0};
        win32::Handle own, limited;
        QVERIFY(OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY | TOKEN_DUPLICATE, own.out()));
        QVERIFY(CreateRestrictedToken(*own, DISABLE_MAX_PRIVILEGE, 1, &without, 0, nullptr, 0, nullptr, limited.out()));
        const QString group = QStringLiteral("S-1-5-32-544");
        const Result<Peer> before = peerOfToken(*own), after = peerOfToken(*limited);
        QVERIFY(before && after);
        QVERIFY(before->isElevated && before->sids.contains(group));
        QVERIFY(!after->isElevated && !after->sids.contains(group));
        QCOMPARE(after->uid, before->uid);
        const qint64 service = before->uid + 1; // an account of its own
        QCOMPARE(roleOf(*before, {}, service), Role::Administrator);
        QCOMPARE(roleOf(*after, {}, service), Role::None);
    }

    void bytesGoBothWays()
    {
        listen();
        QLocalSocket client;
        QSignalSpy isConnected(&client, &QLocalSocket::connected);
        connectTo(client, m_name);
        QTRY_COMPARE(isConnected.count(), 1);
        client.write("question\n");
        QTRY_VERIFY(m_server->hasPendingConnections());
        QLocalSocket *accepted = nullptr;
        QTRY_VERIFY((accepted = pick()) != nullptr);
        QCOMPARE(accepted->readAll(), QByteArray("question\n"));
        accepted->write("answer\n");
        QTRY_COMPARE(client.bytesAvailable(), 7);
        QCOMPARE(client.readAll(), QByteArray("answer\n"));
        accepted->disconnectFromServer();
        QTRY_COMPARE(client.state(), QLocalSocket::UnconnectedState);
    }

    void nobodyElseMayListenThere()
    {
        listen();
        QCOMPARE(makeWay(m_name).error().code, QStringLiteral("ipc.cannot-listen"));
        const DWORD forOthers = rightsOf(WinWorldSid);
        QVERIFY(forOthers & FILE_READ_DATA);
        QVERIFY(forOthers & FILE_WRITE_DATA);
        QVERIFY(!(forOthers & (FILE_CREATE_PIPE_INSTANCE | WRITE_DAC | WRITE_OWNER)));
        QVERIFY(pipeIsGoneAfterClose());
    }

    void whereNobodyListensItFailsAsASocketDoes()
    {
        QLocalSocket client;
        QSignalSpy errors(&client, &QLocalSocket::errorOccurred);
        connectTo(client, m_name);
        QTRY_COMPARE(errors.count(), 1);
        QCOMPARE(errors.first().first().value<QLocalSocket::LocalSocketError>(), QLocalSocket::ServerNotFoundError);
        QCOMPARE(client.state(), QLocalSocket::UnconnectedState);
    }

    void whatIsNoPipeHasNoPeer() { QCOMPARE(peerOf(-1).error().code, QStringLiteral("ipc.peer-unknown")); }
    void anUnknownAccountHasNoNumber() { QVERIFY(!uidOfUser("no-such-user-here")); }

    void eachDataDirectoryHasAPipe()
    {
        QCOMPARE(socketPathIn("C:/A/data"), socketPathIn("c:\\a\\data\\"));
        QVERIFY(socketPathIn("C:/A/data") != socketPathIn("C:/B/data"));
        config::Control control;
        QCOMPARE(serviceSocketPath(control, "C:/A/data"), socketPathIn("C:/A/data"));
        control.socket = "mine";
        QCOMPARE(serviceSocketPath(control, "C:/A/data"), QStringLiteral("mine"));
        QVERIFY(checkSocketPath(QString(247, 'x')));
        QCOMPARE(checkSocketPath(QString(248, 'x')).error().code, QStringLiteral("ipc.path-too-long"));
    }

private:
    void listen()
    {
        const Result<Way> way = makeWay(m_name);
        QVERIFY2(way, qPrintable(way ? QString() : way.error().detail));
        QVERIFY(m_server->listen(m_name));
    }
    QLocalSocket *pick()
    {
        while (QLocalSocket *next = m_server->nextPendingConnection())
            m_accepted << next;
        for (QLocalSocket *one : std::as_const(m_accepted))
            if (one->bytesAvailable() > 0)
                return one;
        return nullptr;
    }
    DWORD rightsOf(WELL_KNOWN_SID_TYPE whom) const
    {
        const win32::Handle pipe(CreateFileW(win32::wide("\\\\.\\pipe\\" + m_name).c_str(), READ_CONTROL, 0, nullptr, OPEN_EXISTING, 0, nullptr));
        PACL rights = nullptr;
        PSECURITY_DESCRIPTOR all = nullptr;
        if (GetSecurityInfo(*pipe, SE_KERNEL_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, &rights, nullptr, &all) != ERROR_SUCCESS || !rights)
            return ~DWORD(0);
        DWORD found = 0;
        for (DWORD i = 0; i < rights->AceCount; ++i) {
            void *raw = nullptr;
            GetAce(rights, i, &raw);
            const auto *entry = static_cast<const ACCESS_ALLOWED_ACE *>(raw);
            if (entry->Header.AceType == ACCESS_ALLOWED_ACE_TYPE && IsWellKnownSid(PSID(&entry->SidStart), whom))
                found |= entry->Mask;
        }
        LocalFree(all);
        return found;
    }
    bool pipeIsGoneAfterClose()
    {
        m_server->close();
        return QTest::qWaitFor([this] { return bool(makeWay(m_name)); }, 5000);
    }

    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
    QList<QLocalSocket *> m_accepted;
};

QTEST_GUILESS_MAIN(TestPipe)
#include "tst_pipe.moc"
