#include <QTest>
#include "ipc/dispatch.h"

using namespace ipc;

namespace {

// Handles everything: a value of the reply's type, or an error for queue.show.
struct FakeService {
    QString retried;

    template <AnyRequest R> void handle(const R &, const Answer<R> &answer) { answer(typename R::Reply{}); }
    void handle(const RetryQueue &r, const Answer<RetryQueue> &answer)
    {
        retried = r.ids.join(',');
        answer(Count{r.ids.size()});
    }
    void handle(const ShowMessage &, const Answer<ShowMessage> &answer) { answer(Error{"spool.no-such-message", "rowid 7"}); }
    void handle(const SetConfig &, const Answer<SetConfig> &answer)
    {
        answer(ErrorReply{"config.conflict", {{"yours", "a"}, {"current", "b"}}});
    }
};

QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

QJsonObject ask(FakeService &service, Role role, const QByteArray &line)
{
    QList<QByteArray> sent;
    if (const auto call = decodeCall(line))
        dispatch(service, role, *call, [&sent](const QByteArray &answer) { sent << answer; });
    return sent.size() == 1 ? QJsonDocument::fromJson(sent.at(0)).object() : QJsonObject{{"sent", sent.size()}};
}

} // namespace

class TestIpcDispatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersWithTheReply()
    {
        FakeService service;
        QCOMPARE(ask(service, Role::Operator, callLine(7, RetryQueue{{{"a", "b"}}})), json(R"({"id":7,"ok":true,"body":{"count":2}})"));
        QCOMPARE(service.retried, "a,b");
    }
    void whoLacksTheRoleIsNotHandled()
    {
        FakeService service;
        QCOMPARE(ask(service, Role::Viewer, callLine(8, RetryQueue{{{"a"}}})),
                 json(R"({"id":8,"ok":false,"error":{"code":"ipc.not-allowed","parameters":{"subject":"queue.retry","needs":"operator"}}})"));
        QVERIFY(service.retried.isEmpty());
        QCOMPARE(ask(service, Role::Operator, callLine(8, ShowConfig{})).value("error")["code"].toString(), "ipc.not-allowed");
        QCOMPARE(ask(service, Role::None, callLine(8, GetSnapshot{})).value("error")["code"].toString(), "ipc.not-allowed");
    }
    void whoHasNoRoleLearnsNothingOfTheRequests()
    {
        FakeService service;
        QCOMPARE(ask(service, Role::None, R"({"id":9,"request":"queue.paint"})").value("error")["code"].toString(), "ipc.not-allowed");
        QCOMPARE(ask(service, Role::None, R"({"id":9,"request":"queue.list","body":{"limit":0}})").value("error")["code"].toString(),
                 "ipc.not-allowed");
    }
    void errorsOfTheCallNameTheSubject()
    {
        FakeService service;
        QCOMPARE(ask(service, Role::Administrator, R"({"id":9,"request":"queue.paint"})"),
                 json(R"({"id":9,"ok":false,"error":{"code":"ipc.unknown-request","parameters":{"subject":"queue.paint"}}})"));
        QCOMPARE(ask(service, Role::Administrator, R"({"id":9,"request":"queue.list","body":{"limit":999}})"),
                 json(R"({"id":9,"ok":false,"error":{"code":"ipc.out-of-range","parameters":{"subject":"limit"}}})"));
    }
    void theLogsDetailStaysAtHomeAnErrorsParametersDoNot()
    {
        FakeService service;
        QCOMPARE(ask(service, Role::Administrator, callLine(2, ShowMessage{"7"})),
                 json(R"({"id":2,"ok":false,"error":{"code":"spool.no-such-message","parameters":{}}})"));
        QCOMPARE(ask(service, Role::Administrator, callLine(2, SetConfig{})).value("error")["parameters"]["current"].toString(), "b");
    }
    void everyCutAndEveryChangedByteEndsInAnAnswerOrAnError()
    {
        FakeService service;
        ListQueue list;
        list.filter = {"ž", {RecipientState::Held}, "d", QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC)};
        const QByteArray good = callLine(7, list).chopped(1);
        for (qsizetype i = 0; i < good.size(); ++i) {
            QVERIFY(!decodeCall(good.first(i)));
            for (int c = 0; c < 256; ++c) {
                QByteArray changed = good;
                changed[i] = char(c);
                const auto answer = ask(service, Role::Viewer, changed);
                QVERIFY(answer.contains("ok") || answer.value("sent") == 0);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestIpcDispatch)
#include "tst_ipc_dispatch.moc"
