// One mail server greets: whether a connection comes about and a greeting comes, and as whom it sees us. Says EHLO and QUIT, nothing else.
// Callers: machine_probe.
#pragma once
#include <QHostAddress>
#include <functional>
#include "doctor/facts.h"

namespace doctor {

struct Greeting {
    Reach reach = Reach::NotTried;
    QByteArray text;       // of the greeting's first line, without code; printable, at most 200 bytes
    QHostAddress own;      // our end of the connection
    QHostAddress saysOfUs; // as the reply to EHLO has it in brackets; null: it has none
};

// `limit`: to connect, and again for all that follows. Empty `hostname`: EHLO is not said.
void greet(const QHostAddress &address, quint16 port, const QByteArray &hostname, std::chrono::milliseconds limit, QObject *context,
           std::function<void(Greeting)> done);

// The first address in brackets of a reply to EHLO that is not the server's own: "250-mx.example at your service, [192.0.2.7]". PURE.
QHostAddress addressInReply(const QByteArray &reply, const QHostAddress &server);

} // namespace doctor
