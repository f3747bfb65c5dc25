// The senders' side of the demo: gives mails to an SMTP server over one connection, one after the other.
#pragma once
#include <QObject>
#include <QTcpSocket>
#include <optional>
#include "mails.h"

namespace demo {

class Sender : public QObject {
    Q_OBJECT
public:
    explicit Sender(quint16 port, QObject *parent = nullptr);

    void send(const Mail &mail); // legal again after accepted()

Q_SIGNALS:
    void accepted();                     // the 250 to the final dot was read
    void failed(const QString &because); // the connection is of no more use

private:
    enum class Stage { Greeting, Ehlo, Ready, Mail, Rcpt, Data, Dot };

    void read();
    void take(int code, const QByteArray &line);
    void command(Stage next, const QByteArray &line);
    void begin();
    void nextRecipient();
    void sendBody();
    void fail(const QString &because);

    QTcpSocket m_socket;
    Stage m_stage = Stage::Greeting;
    std::optional<Mail> m_mail;
    qsizetype m_recipient = 0;
};

} // namespace demo
