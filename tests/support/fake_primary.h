// A mail server on loopback that does what a test tells it to, and keeps what it was given. Faults are fields; they may be changed
// between mails. Not a copy of any product: the answers are the shortest that RFC 5321 allows.
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <map>
#include "net/listener.h"
#include "net/tls_context.h"

class FakePrimary : public QObject {
public:
    struct Mail {
        QByteArray mailLine;          // "FROM:<a@b.test> SIZE=4711"
        QByteArray sender;            // between < and >
        QList<QByteArray> rcptLines;  // of the accepted ones
        QList<QByteArray> recipients; // accepted
        QByteArray bytes;             // dots unstuffed
        int connection = 0;           // from 1
        bool tls = false;
        qint64 at = 0;                // milliseconds since the fake was made
    };
    enum class Stage { Never, Connect, Banner, Ehlo, StartTls, Mail, Rcpt, Data, Body, Dot };

    // ---- faults
    QByteArray banner = "220 primary.test ESMTP";
    QList<QByteArray> extensions{"PIPELINING", "SIZE 64000000", "8BITMIME", "DSN", "ENHANCEDSTATUSCODES"};
    QByteArray ehloReply;                             // instead of 250 and the extensions
    QByteArray authReply = "235 2.7.0 welcome";
    QByteArray mailReply = "250 2.1.0 ok";
    QByteArray nullReply;                             // to MAIL of the null sender, if it is another
    QByteArray rcptReply = "250 2.1.5 ok";
    std::map<QByteArray, QByteArray> rcptReplies;     // by address
    std::map<QByteArray, QByteArray> dotReplies;      // by a mail's first recipient
    int rcptLimit = 0;                                // of one transaction, then 452 4.5.3; 0: none
    QByteArray dataReply = "354 go on";
    QByteArray dotReply = "250 2.0.0 kept";           // kept only if it begins with 2
    Stage dropAt = Stage::Never;                      // the connection is cut instead of the reply; Body: at its first bytes; Dot: after keeping it
    int dropTimes = -1;                               // then no more; -1: for ever
    Stage silentAt = Stage::Never;                    // no reply ever
    QByteArray garbage;                               // sent instead of the banner
    int delay = 0;                                    // milliseconds before each reply
    std::shared_ptr<const net::TlsServerContext> tls; // STARTTLS is offered
    bool tlsBroken = false;                           // offered, 220, then no TLS
    int closeAfter = 0;                               // mails on one connection, then 421; 0: never
    int mailLimit = 0;                                // MAIL commands in all, then 450 4.7.1; 0: none
    int connectionLimit = 0;                          // in all, then 421 as the greeting; 0: none

    QString host = QStringLiteral("127.0.0.1");       // where it listens

    // ---- what was seen
    QList<Mail> mails;
    QByteArray unfinished;      // what came last of a mail without its final dot
    QList<QByteArray> commands; // of all connections, in order
    int connections = 0, open = 0, mostOpen = 0;
    qint64 listeningSince = 0;
    QHostAddress lastClient;

    explicit FakePrimary(QObject *parent = nullptr) : QObject(parent) { m_time.start(); }

    bool listen(quint16 port = 0)
    {
        m_listener = std::make_unique<net::Listener>();
        connect(m_listener.get(), &net::Listener::accepted, this, [this](const std::shared_ptr<net::Connection> &c) { accept(c); });
        const bool ok = bool(m_listener->listen(host, port ? port : m_port));
        m_port = m_listener->port();
        listeningSince = m_time.elapsed();
        return ok;
    }
    void stop() // as a server that dies: nobody listens, open connections are cut
    {
        m_listener.reset();
        cutAll();
    }
    void cutAll()
    {
        for (const QPointer<Dialogue> &dialogue : QList<QPointer<Dialogue>>(m_dialogues)) {
            if (dialogue)
                dialogue->connection->abort();
        }
    }
    quint16 port() const { return m_port; }
    int count(const QByteArray &verb) const
    {
        int n = 0;
        for (const QByteArray &command : commands)
            n += command.toUpper().startsWith(verb) ? 1 : 0;
        return n;
    }

private:
    struct Dialogue : QObject {
        std::shared_ptr<net::Connection> connection;
        QByteArray input;
        Mail mail;
        int number = 0, done = 0;
        bool inData = false, tlsOn = false, noTls = false, busy = false, dead = false, isOpen = true;
    };

    // Said good-bye to, or gone. By QUIT already: the socket's own end may be heard after the beginning of the next (Windows).
    void leave(Dialogue *dialogue)
    {
        if (std::exchange(dialogue->isOpen, false))
            --open;
    }

    void accept(const std::shared_ptr<net::Connection> &connection)
    {
        auto *dialogue = new Dialogue;
        dialogue->setParent(this);
        dialogue->connection = connection;
        dialogue->number = ++connections;
        lastClient = connection->peerAddress();
        mostOpen = std::max(mostOpen, ++open);
        m_dialogues.append(dialogue);
        connect(connection.get(), &net::Connection::arrived, dialogue, [this, dialogue] { take(dialogue); });
        connect(connection.get(), &net::Connection::tlsStarted, dialogue, [dialogue] { dialogue->tlsOn = true; });
        connect(connection.get(), &net::Connection::closed, dialogue, [this, dialogue] {
            dialogue->dead = true;
            leave(dialogue);
            m_dialogues.removeOne(dialogue);
            dialogue->deleteLater();
        });
        if (drops(Stage::Connect) || drops(Stage::Banner))
            return connection->abort();
        if (silentAt == Stage::Connect || silentAt == Stage::Banner)
            return;
        if (connectionLimit > 0 && connections > connectionLimit)
            return reply(dialogue, "421 4.7.0 Error: too many connections from 127.0.0.1");
        reply(dialogue, garbage.isEmpty() ? banner : garbage);
    }

    bool drops(Stage stage)
    {
        if (dropAt != stage || dropTimes == 0)
            return false;
        if (dropTimes > 0)
            --dropTimes;
        return true;
    }

    void take(Dialogue *dialogue)
    {
        const QByteArrayView bytes = dialogue->connection->unread();
        if (dialogue->noTls) { // the client's hello
            dialogue->connection->consume(bytes.size());
            return dialogue->connection->write("this is no TLS\r\n");
        }
        dialogue->input += bytes;
        dialogue->connection->consume(bytes.size());
        work(dialogue);
    }

    void work(Dialogue *dialogue)
    {
        while (!dialogue->busy && !dialogue->dead) {
            if (dialogue->inData) {
                if (!takeBody(dialogue))
                    return;
                continue;
            }
            const qsizetype end = dialogue->input.indexOf("\r\n");
            if (end < 0)
                return;
            const QByteArray line = dialogue->input.left(end);
            dialogue->input.remove(0, end + 2);
            commands.append(line);
            command(dialogue, line);
        }
    }

    bool takeBody(Dialogue *dialogue)
    {
        if (!dialogue->input.isEmpty() && drops(Stage::Body)) {
            dialogue->connection->abort();
            return false;
        }
        qsizetype end = dialogue->input.startsWith(".\r\n") ? 0 : dialogue->input.indexOf("\r\n.\r\n");
        if (end < 0) {
            unfinished = dialogue->input;
            return false;
        }
        if (end > 0 || !dialogue->input.startsWith(".\r\n"))
            end += 2;
        QByteArray stuffed = dialogue->input.left(end);
        dialogue->input.remove(0, end + 3);
        dialogue->inData = false;
        if (stuffed.startsWith('.'))
            stuffed.remove(0, 1);
        dialogue->mail.bytes = stuffed.replace("\r\n.", "\r\n");
        dialogue->mail.at = m_time.elapsed();
        dialogue->mail.tls = dialogue->tlsOn;
        dialogue->mail.connection = dialogue->number;
        const auto special = dotReplies.find(dialogue->mail.recipients.value(0));
        const QByteArray text = special == dotReplies.end() ? dotReply : special->second;
        if (text.startsWith('2') && !dialogue->mail.recipients.isEmpty())
            mails.append(dialogue->mail);
        ++dialogue->done;
        answer(dialogue, Stage::Dot, dialogue->mail.recipients.isEmpty() ? QByteArray("554 5.5.1 no valid recipients") : text);
        dialogue->mail = {};
        return true;
    }

    void answer(Dialogue *dialogue, Stage stage, const QByteArray &text)
    {
        if (drops(stage))
            return dialogue->connection->abort();
        if (silentAt == stage)
            return;
        reply(dialogue, text);
    }

    void reply(Dialogue *dialogue, const QByteArray &text)
    {
        if (delay == 0) {
            dialogue->connection->write(text + "\r\n");
            return;
        }
        dialogue->busy = true;
        QTimer::singleShot(delay, dialogue, [this, dialogue, text] {
            dialogue->busy = false;
            dialogue->connection->write(text + "\r\n");
            work(dialogue);
        });
    }

    static QByteArray address(const QByteArray &line)
    {
        const qsizetype from = line.indexOf('<');
        return line.mid(from + 1, line.indexOf('>', from) - from - 1);
    }

    void hello(Dialogue *dialogue)
    {
        if (!ehloReply.isEmpty())
            return answer(dialogue, Stage::Ehlo, ehloReply);
        QList<QByteArray> lines{"primary.test"};
        lines += extensions;
        if ((tls || tlsBroken) && !dialogue->tlsOn)
            lines += "STARTTLS";
        QByteArray text;
        for (qsizetype i = 0; i < lines.size(); ++i)
            text += (i ? "\r\n250" : "250") + QByteArray(i + 1 < lines.size() ? "-" : " ") + lines.at(i);
        answer(dialogue, Stage::Ehlo, text);
    }

    void recipient(Dialogue *dialogue, const QByteArray &line)
    {
        const QByteArray who = address(line);
        const auto special = rcptReplies.find(who);
        QByteArray text = special == rcptReplies.end() ? rcptReply : special->second;
        if (rcptLimit > 0 && dialogue->mail.recipients.size() >= rcptLimit)
            text = "452 4.5.3 too many recipients";
        if (text.startsWith('2')) {
            dialogue->mail.recipients.append(who);
            dialogue->mail.rcptLines.append(line.mid(5));
        }
        answer(dialogue, Stage::Rcpt, text);
    }

    void command(Dialogue *dialogue, const QByteArray &line)
    {
        const QByteArray verb = line.left(4).toUpper();
        if (verb == "EHLO")
            return hello(dialogue);
        if (verb == "STAR") {
            answer(dialogue, Stage::StartTls, "220 2.0.0 go");
            dialogue->noTls = tlsBroken;
            if (tls && !tlsBroken)
                dialogue->connection->startServerTls(tls);
            return;
        }
        if (verb == "AUTH")
            return reply(dialogue, authReply);
        if (verb == "MAIL") {
            if (closeAfter > 0 && dialogue->done >= closeAfter) {
                reply(dialogue, "421 4.7.0 enough");
                return dialogue->connection->closeAfterWriting();
            }
            if (mailLimit > 0 && count("MAIL") > mailLimit)
                return reply(dialogue, "450 4.7.1 Error: too much mail from 127.0.0.1");
            dialogue->mail = {};
            dialogue->mail.mailLine = line.mid(5);
            dialogue->mail.sender = address(line);
            return answer(dialogue, Stage::Mail, line.startsWith("MAIL FROM:<>") && !nullReply.isEmpty() ? nullReply : mailReply);
        }
        if (verb == "RCPT")
            return recipient(dialogue, line);
        if (verb == "DATA") {
            dialogue->inData = dataReply.startsWith('3') && !dialogue->mail.recipients.isEmpty();
            return answer(dialogue, Stage::Data, dialogue->mail.recipients.isEmpty() ? QByteArray("503 5.5.1 no recipients") : dataReply);
        }
        if (verb == "QUIT") {
            leave(dialogue);
            reply(dialogue, "221 2.0.0 bye");
            return dialogue->connection->closeAfterWriting();
        }
        reply(dialogue, "250 2.0.0 ok");
    }

    std::unique_ptr<net::Listener> m_listener;
    quint16 m_port = 0;
    QElapsedTimer m_time;
    QList<QPointer<Dialogue>> m_dialogues;
};
