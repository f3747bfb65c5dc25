// Owns a ClientSession as primary_link does, without sockets: it keeps what is sent, gives the body when it is asked, and writes down what
// it was told.
#pragma once
#include "smtp/client_session.h"

class ClientOwner {
public:
    explicit ClientOwner(smtp::StartTlsWish wish = smtp::StartTlsWish::Never) : session("mx2.example.test", wish) {}

    // What the peer says; nothing while TLS is to start.
    void receive(QByteArrayView bytes)
    {
        if (!m_handshake)
            consumed += session.feed(bytes);
        pump();
    }

    void pump()
    {
        while (auto action = session.nextAction())
            std::visit([this](auto &what) { act(what); }, *action);
    }

    void startTls()
    {
        m_handshake = false;
        session.tlsStarted();
        pump();
    }

    smtp::ClientSession session;
    QByteArray out;                   // sent since it was last taken
    QByteArrayList events;            // "ready", "tls", "finished …", "failed …", "close"
    QList<QByteArray> body;           // in these pieces
    bool unreadable = false;          // the body cannot be read after all
    smtp::Capabilities peer;          // of the last Ready
    smtp::TransactionResult result;   // of the last Finished or Failed
    qsizetype consumed = 0;

private:
    static QByteArray resultText(const smtp::TransactionResult &result)
    {
        QByteArray text = "mail=" + QByteArray::number(result.mail.code) + " rcpt=";
        for (const smtp::RecipientReply &recipient : result.recipients)
            text += QByteArray::number(recipient.reply.code) + (recipient.accepted ? "+" : "-");
        if (result.data)
            text += " data=" + QByteArray::number(result.data->code);
        if (result.dotSent)
            text += " sent";
        if (result.dot)
            text += " dot=" + QByteArray::number(result.dot->code);
        return text;
    }

    void act(smtp::client::Send &send) { out += send.bytes; }
    void act(smtp::client::StartTls &)
    {
        events.append("tls");
        m_handshake = true;
    }
    void act(smtp::client::Ready &ready)
    {
        events.append("ready");
        peer = ready.capabilities;
    }
    void act(smtp::client::NeedBody &)
    {
        if (unreadable)
            session.abandon();
        else if (body.isEmpty())
            session.bodyEnd();
        else
            session.body(body.takeFirst());
    }
    void act(smtp::client::Finished &finished)
    {
        events.append("finished " + resultText(finished.result));
        result = finished.result;
    }
    void act(smtp::client::Failed &failed)
    {
        static const char *const stages[] = {"connect", "greeting", "ehlo", "starttls", "login", "idle", "mail", "rcpt", "data", "body", "dot"};
        static const char *const failures[] = {"refused", "tls-not-offered", "tls-failed", "login-not-offered", "login-refused", "disconnected", "timed-out", "protocol"};
        QByteArray text = QByteArray("failed ") + stages[int(failed.stage)] + ' ' + failures[int(failed.failure)];
        if (failed.reply.code > 0)
            text += ' ' + QByteArray::number(failed.reply.code);
        if (failed.result.mail.code > 0)
            text += ' ' + resultText(failed.result);
        events.append(text);
        result = failed.result;
    }
    void act(smtp::client::Close &) { events.append("close"); }

    bool m_handshake = false;
};
