#include <QTest>
#include <sys/socket.h>
#include <unistd.h>
#include "ipc/peer.h"

using namespace ipc;

class TestIpcPeer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKernelSaysWhoIsThere()
    {
        int pair[2];
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
        const Result<Peer> peer = peerOf(pair[0]);
        QVERIFY(peer);
        QCOMPARE(peer->uid, ownUid());
        QVERIFY(!peer->groups.isEmpty());
        QCOMPARE(uidOfUser(peer->user), std::optional(peer->uid));
        QCOMPARE(actorText(*peer), "user:" + peer->user.toUtf8() + "(" + QByteArray::number(peer->uid) + ")");
        ::close(pair[0]);
        ::close(pair[1]);
    }
    void whatIsNoSocketHasNoPeer() { QCOMPARE(peerOf(-1).error().code, "ipc.peer-unknown"); }
    void anUnknownAccountHasNoNumber() { QVERIFY(!uidOfUser("no-such-user-here")); }

    void rolesComeFromTheLists_data()
    {
        QTest::addColumn<Peer>("peer");
        QTest::addColumn<Role>("role");
        QTest::newRow("root") << Peer{0, "root", {}} << Role::Administrator;
        QTest::newRow("the service itself") << Peer{999, "restante", {}} << Role::Administrator;
        QTest::newRow("administrator by name") << Peer{1000, "eva", {"users"}} << Role::Administrator;
        QTest::newRow("operator by group") << Peer{1001, "jan", {"users", "restante"}} << Role::Operator;
        QTest::newRow("viewer by name") << Peer{1002, "ota", {"users"}} << Role::Viewer;
        QTest::newRow("nobody") << Peer{65534, "nobody", {"nogroup"}} << Role::None;
        QTest::newRow("a user named as the group") << Peer{1003, "restante2", {"users"}} << Role::None;
        QTest::newRow("an account without a name") << Peer{4711, "", {}} << Role::None;
        QTest::newRow("unknown") << Peer{} << Role::None;
        QTest::newRow("an administrator of Windows") << Peer{1004, "iva", {}, {"S-1-5-21-4"}, true} << Role::Administrator;
        QTest::newRow("operator by SID") << Peer{1005, "FIRM\\eva", {}, {"S-1-5-21-5", "S-1-5-21-77"}} << Role::Operator;
        QTest::newRow("part of a SID") << Peer{1006, "FIRM\\ota", {}, {"S-1-5-21-7"}} << Role::None;
    }
    void rolesComeFromTheLists()
    {
        QFETCH(Peer, peer);
        QFETCH(Role, role);
        config::Control lists;
        lists.administrators = QStringList{"user:eva"};
        lists.operators = QStringList{"group:restante", "sid:S-1-5-21-77"};
        lists.viewers = QStringList{"user:ota", "group:restante", "user:"};
        QCOMPARE(roleOf(peer, lists, 999), role);
    }
};

QTEST_APPLESS_MAIN(TestIpcPeer)
#include "tst_ipc_peer.moc"
