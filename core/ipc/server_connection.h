// One client of the server: lines in, lines out, within limits. Only for server.cpp.
#pragma once
#include <QLocalSocket>
#include <QTimer>
#include "ipc/line_reader.h"
#include "ipc/server.h"

namespace ipc {

class ServerConnection : public QObject {
    Q_OBJECT
public:
    struct Rules {
        QString program;
        Server::Limits limits;
        const Server::Handler *handler; // outlives the connection
    };
    ServerConnection(QLocalSocket *socket, Caller caller, const Rules &rules, QObject *parent);

    const Caller &caller() const { return m_caller; }
    void setRole(Role role) { m_caller.role = role; }
    bool saidHello() const { return m_saidHello; }
    void send(const QByteArray &line);
    void finish(); // no more reading; closes when all is written

Q_SIGNALS:
    void closed();

private:
    void read();
    void take(const QByteArray &line);
    void takeHello(const Call &call);
    void drop(const char *why);

    QLocalSocket *m_socket;
    Caller m_caller;
    Rules m_rules;
    LineReader m_lines;
    QTimer m_helloTimer;
    int m_openCalls = 0;
    bool m_saidHello = false;
    bool m_finishing = false;
};

} // namespace ipc
