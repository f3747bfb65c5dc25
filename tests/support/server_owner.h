// Owns a ServerSession as intake does, without sockets, admission or spool: it keeps what the session left over, answers what it asks,
// and writes down what it was told. The answers are fields.
#pragma once
#include <QHash>
#include <functional>
#include "smtp/server_session.h"

class ServerOwner {
public:
    // Late: an answer is given only when the session has nothing more to say, as if a disk or a primary had been asked.
    enum class Answers { AtOnce, Late };

    explicit ServerOwner(smtp::Limits limits = {1000, 3, 10}, bool tlsOffered = true, Answers answers = Answers::AtOnce, smtp::Offers offers = {},
                         const smtp::Grammar &grammar = smtp::allowed)
        : session("mx2.example.test", smtp::Client{"192.0.2.1", {}, {}, false}, limits, {}, tlsOffered, offers, grammar), m_answers(answers)
    {
        pump();
    }

    void receive(QByteArrayView bytes)
    {
        if (m_handshake)
            return; // net would take them for a bad handshake
        m_unread.append(bytes.data(), bytes.size());
        pump();
    }

    void startTls()
    {
        m_handshake = false;
        session.tlsStarted({"TLSv1.3", "TLS_AES_256_GCM_SHA384"});
        pump();
    }

    void pump()
    {
        while (true) {
            drain();
            if (m_late) {
                std::exchange(m_late, {})();
                continue;
            }
            if (closed || session.isBusy() || m_unread.isEmpty())
                return;
            m_unread.remove(0, session.feed(m_unread));
        }
    }

    smtp::ServerSession session;
    QByteArray out;        // sent since it was last taken
    int sends = 0;         // in how many pieces
    QByteArrayList events; // "begin <from> <to>…", "message …", "abort", "tls", "close", "sender <…>", "recipient <…>", "etrn …"
    QByteArray message;    // so far
    bool closed = false;
    smtp::Reply senderReply{250, "2.1.0", "Sender ok"}, recipientReply{250, "2.1.5", "Recipient ok"}, commitReply{250, "2.0.0", "Kept"};
    QHash<QByteArray, smtp::Reply> special;         // by address
    std::optional<smtp::Reply> refusal;             // at Begin
    bool silent = false;                            // never answers
    std::optional<smtp::Envelope> begun;

private:
    void answer(std::function<void()> give)
    {
        if (silent)
            return;
        if (m_answers == Answers::AtOnce)
            give();
        else
            m_late = std::move(give);
    }

    void drain()
    {
        while (auto action = session.nextAction())
            std::visit([this](auto &what) { act(what); }, *action);
    }

    void act(smtp::Send &send)
    {
        out += send.bytes;
        ++sends;
    }
    void act(smtp::AskSender &ask)
    {
        const auto reply = special.value(ask.sender.address, senderReply);
        answer([this, reply] { session.senderDecided(reply); });
    }
    void act(smtp::AskRecipient &ask)
    {
        const bool ours = ask.recipient.address.toLower().endsWith("@example.test") || !ask.recipient.address.contains('@');
        const auto reply = special.value(ask.recipient.address, ours ? recipientReply : smtp::Reply{550, "5.7.1", "Relaying denied"});
        answer([this, reply] { session.recipientDecided(reply); });
    }
    void act(smtp::AskEtrn &ask)
    {
        events.append("etrn " + ask.domain);
        answer([this, node = ask.domain] { session.etrnDecided({251, "2.0.0", "OK, no messages waiting for node " + node}); });
    }
    void act(smtp::Begin &begin)
    {
        begun = begin.envelope;
        QByteArray line = "begin <" + begin.envelope.sender.address + '>';
        for (const smtp::Recipient &recipient : begin.envelope.recipients)
            line += " <" + recipient.address + '>';
        events.append(line);
        message.clear();
        if (refusal)
            session.refuseMessage(*refusal);
    }
    void act(smtp::Append &append)
    {
        message.append(append.bytes.data(), append.bytes.size());
        answer([this] { session.appended(); });
    }
    void act(smtp::Commit &)
    {
        events.append("message " + message);
        answer([this] { session.committed(commitReply); });
    }
    void act(smtp::Abort &) { events.append("abort"); }
    void act(smtp::StartTls &)
    {
        events.append("tls");
        m_unread.clear();
        m_handshake = true;
    }
    void act(smtp::Close &)
    {
        events.append("close");
        closed = true;
    }

    Answers m_answers;
    QByteArray m_unread;
    bool m_handshake = false;
    std::function<void()> m_late;
};
