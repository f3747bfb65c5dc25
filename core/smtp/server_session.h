// One SMTP dialogue as the server sees it, without any input or output.
//
// The owner (intake/session) loops: feed() what came, do what nextAction() says until it says nothing.
// Back-pressure: after an action that asks something the session is busy; while it is, feed() consumes
// nothing, so pipelined commands never overtake a decision and a slow disk slows the sender: the owner
// keeps what was not consumed and stops reading the socket until the answer is there. The session itself
// never holds more than one command line. Time is not known here: the owner arms timeout() and calls timedOut().
//
// Invariant: the 250 for a message (after DATA, after BDAT LAST) leaves only through committed().
// Invariant: only CRLF.CRLF, or the declared size of the last chunk, ends a message; what is in it is never read as commands.
// Invariant: what came before TLS is forgotten: the session here, unconsumed bytes by the owner (RFC 3207 4.2).
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <chrono>
#include <optional>
#include <variant>
#include "smtp/command.h"
#include "smtp/data_reader.h"
#include "smtp/envelope.h"
#include "smtp/line_end_check.h"
#include "smtp/line_reader.h"
#include "smtp/parameters.h"
#include "smtp/replies.h"
#include "smtp/transitions.h"

namespace smtp {

// ---- who is there -------------------------------------------------------------------------------------
struct Client {
    QByteArray address;     // as text, from the kernel
    QByteArray helo;        // as said, unverified; empty before HELO
    std::optional<Tls> tls; // none: plain text
    bool esmtp = false;     // it said EHLO
};

// ---- what the owner must do, in order ------------------------------------------------------------------
struct Send         { QByteArray bytes; };
struct AskSender    { Sender sender; };       // answer: senderDecided(). Room on the disk, size, limits
struct AskRecipient { Recipient recipient; }; // answer: recipientDecided()
struct AskEtrn      { QByteArray domain; };   // answer: etrnDecided()
struct Begin        { Client client; Envelope envelope; };
struct Append       { QByteArrayView bytes; };// answer: appended(), or refuseMessage(). Message bytes, unstuffed, 64 KB at most; in the session's
                                              // own memory, valid until the answer
struct Commit       {};                       // answer: committed()
struct Abort        {};                       // drop what was begun; nothing more of it comes
struct StartTls     {};                       // answer: tlsStarted(), or disconnected()
struct Close        {};
using Action = std::variant<Send, AskSender, AskRecipient, AskEtrn, Begin, Append, Commit, Abort, StartTls, Close>;

// ---- what it may cost -----------------------------------------------------------------------------------
struct Limits {
    qint64 messageBytes; // announced as SIZE
    int recipients;      // accepted ones in one transaction; then 452 4.5.3
    int errors;          // commands refused with 5xx, ours or the owner's, since the last stored message; then 421. 0: no limit
};

struct Timeouts { // RFC 5321 4.5.3.2
    std::chrono::seconds command{300};
    std::chrono::seconds data{180};     // between two pieces of a message
    std::chrono::seconds handshake{60};
    std::chrono::seconds answer{120};   // ours: a decision or a commit; then 451
};

class ServerSession {
public:
    // `grammar` outlives the session; any but the usual one is for tests. The greeting is the first action: an owner that delays it (early talkers) asks for no action until then.
    ServerSession(QByteArray hostName, Client client, Limits limits, Timeouts timeouts, bool tlsOffered, Offers further = {},
                  const Grammar &grammar = allowed);

    // Takes bytes until it has to ask something or says Begin; returns how many. 0 while busy, and while Begin was not taken. Replies to pipelined commands leave in one Send, so as long
    // as bytes were left over and the session is not busy, feed the rest before waiting for the peer. After Close everything is thrown away.
    [[nodiscard]] qsizetype feed(QByteArrayView bytes);
    std::optional<Action> nextAction();
    const Client &client() const { return m_client; }
    bool isBusy() const { return m_awaited != Awaited::Peer; }
    int refusals() const { return m_refusals; } // commands refused with 5xx so far, ours or the owner's
    std::chrono::seconds timeout() const; // how long to wait for what is awaited now

    // Answers to what was asked; one that was not asked (any more) is ignored. A 421 is passed on and ends the session.
    void senderDecided(const Reply &);
    void recipientDecided(const Reply &);
    void etrnDecided(const Reply &);
    void appended();
    // Between Begin and Commit: the message cannot be taken. Abort follows, the rest is read and thrown away, the reply is given at the dot, or behind the chunk.
    void refuseMessage(const Reply &);
    void committed(const Reply &);
    void tlsStarted(Tls);

    // The service stops: 421 at the next command; a message that is being sent, or waits for committed(), still gets its answer.
    void shutDown();
    void timedOut();
    void disconnected();

private:
    static constexpr qsizetype pieceLimit = 64 * 1024; // of Append
    enum class Awaited { Peer, SenderDecision, RecipientDecision, EtrnDecision, Appended, Committed, TlsStarted };

    struct Chunk {
        qint64 left = 0; // bytes
        bool last = false;
        std::optional<FixedReply> refusal; // it is no part of a message
    };

    bool beginWaits() const;
    qsizetype feedCommand(QByteArrayView bytes);
    qsizetype feedData(QByteArrayView bytes);
    qsizetype feedChunk(QByteArrayView bytes);
    void runLine(QByteArrayView line);
    void run(const Command &command);
    void hello(const Command &command);
    void announce();
    void mail(const Command &command);
    void rcpt(const Command &command);
    void data();
    void beginMessage();
    void chunk(const Command &command);
    void takeChunk();
    void refuseChunk(const FixedReply &why);
    void endChunk();
    void startTls();
    void etrn(const Command &command);
    bool isOffered(Verb verb) const;

    void ask(Action question, Awaited answer);
    void reply(const FixedReply &text) { appendReply(m_out, text); }
    void pass(const Reply &decision);
    void fault(const FixedReply &text);
    void countError();
    void abortMessage();
    void endMessage(bool bareLineEnd);
    void forgetTransaction();
    void flush();
    void close();

    QByteArray m_hostName;
    Limits m_limits;
    Timeouts m_timeouts;
    bool m_tlsOffered;
    Offers m_offers;
    const Grammar &m_grammar;

    State m_state = State::Greeted;
    Client m_client;
    std::optional<Envelope> m_transaction; // sender and recipients live and die together
    Sender m_askedSender;                  // while its decision is awaited
    Recipient m_askedRecipient;            // likewise

    Awaited m_awaited = Awaited::Peer;
    LineReader m_lines{maxCommandLine};
    std::optional<DataReader> m_data; // from DATA to the dot
    std::optional<Chunk> m_chunk;     // from BDAT to its last byte
    LineEndCheck m_lineEnds;          // of all chunks of the message
    std::optional<Reply> m_refusal;   // of the message that is being read
    QByteArray m_piece;               // what Append shows
    qint64 m_messageBytes = 0;
    bool m_begun = false;   // Begin, and neither Commit nor Abort
    bool m_inputLeft = false;
    bool m_shutDown = false, m_closed = false;
    int m_errors = 0, m_refusals = 0;

    QByteArray m_out; // replies that did not leave yet
    QList<Action> m_actions;
};

} // namespace smtp
