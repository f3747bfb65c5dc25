// A client's end of the control contract: connects, checks whose service it is, says hello, and connects again by itself for ever.
//
// Nothing is sent before the kernel has said that the listener runs as root, as ourselves or as `restante`: another local user may
// have put a socket there. After every ready() the owner asks for a Snapshot: what happened meanwhile was not told.
// Callers: ui, restantectl.
#pragma once
#include <QHash>
#include <QLocalSocket>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include "ipc/codec.h"
#include "ipc/line_reader.h"
#include "ipc/outcome.h"

namespace ipc {

class Client : public QObject {
    Q_OBJECT
public:
    struct Times {
        std::chrono::milliseconds reconnect = std::chrono::seconds(1);
        std::chrono::milliseconds answer = std::chrono::seconds(30); // no answer for so long: the connection is given up
    };
    explicit Client(QString path, QObject *parent = nullptr);
    ~Client() override;
    void setTimes(const Times &times); // before open()
    void setPath(const QString &path); // another service: closes, and opens if it was open

    void open();  // and keeps trying
    void close(); // calls that wait are answered with "ipc.closed"

    bool isReady() const { return m_isReady; }
    const Welcome &welcome() const { return m_welcome; } // of the last ready()
    // Why it is not ready: "ipc.connecting", "ipc.no-service", "ipc.no-permission" (the socket cannot be reached by us),
    // "ipc.wrong-server" (user), "ipc.other-version" (yours, ours), "ipc.lost", "ipc.no-answer", "ipc.path-too-long". With `path`.
    const Sentence &trouble() const { return m_trouble; }
    QString path() const { return m_path; }

    // Answers once, later, never from inside the call; not at all when `context` is gone by then. Without contact: trouble() as the error.
    template <AnyRequest R> void call(const R &request, QObject *context, std::function<void(Outcome<typename R::Reply>)> answer)
    {
        callText(callLine(++m_lastId, request), context, [answer = std::move(answer)](const Outcome<QJsonObject> &body) {
            if (!body)
                return answer(body.error());
            answer(Outcome<typename R::Reply>(decode<typename R::Reply>(*body)));
        });
    }

Q_SIGNALS:
    void ready();
    // No contact any more, or still none; `why` is trouble(). Emitted when it changes.
    void lost(const ipc::Sentence &why);
    void changed(const ipc::Changed &event);
    void job(const ipc::Job &event);
    void alert(const ipc::Alert &event);

private:
    using Body = std::function<void(const Outcome<QJsonObject> &)>;
    struct Pending {
        QPointer<QObject> context;
        Body answer;
    };

    void callText(const QByteArray &line, QObject *context, Body answer);
    void tryToConnect();
    void greet();
    void read();
    bool take(const QByteArray &line); // false: this is no service of ours
    void takeAnswer(const QJsonObject &line, qint64 id);
    void takeWelcome(const QJsonObject &line);
    void takeEvent(const QJsonObject &line);
    void giveUp(Sentence why);
    void fail(Sentence why);

    QString m_path;
    QLocalSocket m_socket;
    LineReader m_lines;
    Times m_times;
    QTimer m_reconnect;
    QTimer m_answer; // runs while calls wait
    QHash<qint64, Pending> m_pending;
    qint64 m_lastId = 0;
    qint64 m_helloId = 0;
    bool m_isOpen = false;
    bool m_isReady = false;
    Welcome m_welcome;
    Sentence m_trouble{"ipc.connecting", {}};
};

} // namespace ipc
