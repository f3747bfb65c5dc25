// Notices as messages of our own: the words by the template of their kind and the sender's language, status, the original's head
// (mail-semantics F1, F5; RFC 3464, RFC 3834). PURE, but for the templates that it is given.
//
// Whatever a stranger wrote into addresses, subjects and replies is only ever text here: control and direction-changing characters go.
#pragma once
#include <QList>
#include "config/config.h"
#include "handover/handover.h"
#include "mail/dsn.h"
#include "mail/header_scan.h"
#include "notices/template_book.h"

namespace notices {

// What is known of a message that a notice is about.
struct Original {
    QByteArray bytes;        // our trace and the message, or its beginning (readLimit)
    bool isComplete = false;
    mail::HeaderFacts facts; // of `bytes`
};
inline constexpr qint64 readLimit = 100 * 1024;

// One more message of the same sender, named in a notice about another.
struct Mention {
    QByteArray subject;               // as in its header
    WallTime arrived{};
    QList<QByteArray> recipients;
};

// A delay, as a sender is told of it.
struct Delay {
    QList<spool::Waiting> recipients;    // of one message, at least one
    Milliseconds step{0};                // of the schedule
    std::optional<WallTime> outageSince; // none: the primary is there, but puts it off
    WallTime until{};                    // when we would give it up
    QList<Mention> others;               // at most mostMentions
    qint64 more = 0;                     // beyond them
};
inline constexpr qsizetype mostMentions = 10;

class Composer {
public:
    Composer(const config::Config &config, const TemplateBook &templates, WallTime now) : m_config(config), m_templates(templates), m_now(now) {}

    // One notice for all `failures`; they are of one message.
    spool::Spool::Notice failure(const QList<handover::Failure> &failures, const Original &original) const;
    // One "relayed" notice for all of them (RFC 3464 2.3.3); headers only (RFC 3461 4.3).
    spool::Spool::Notice relayed(const handover::RelayedBatch &relayed) const;
    // Its machine-readable part is about the first message alone (RFC 3464 2.2); the others are in the words. Headers only (F5).
    spool::Spool::Notice delayed(const Delay &delay, const Original &original) const;
    // "Delivered after all": words only (F5), to who was told that `messages`, at least one, are late. `id`: its Message-ID.
    spool::Spool::Notice delivered(const QByteArray &sender, const QByteArray &id, const QList<Mention> &messages, const QString &language) const;

    // The language in which the sender of this message is told (F6).
    QString languageOf(const spool::Due &due, const mail::HeaderFacts &facts) const;

private:
    mail::DsnWords wordsFor(Kind kind, const QString &domain, const QString &language, const QHash<QString, QString> &values) const;
    const config::NoticeRules &rulesOf(const QByteArray &address) const;

    const config::Config &m_config;
    const TemplateBook &m_templates;
    const WallTime m_now;
};

// Expired when time was over for all of them; else Failed.
Kind failureKind(const QList<handover::Failure> &failures);

// The Message-ID, without angle brackets, of the notice of this kind whose first recipient is this one. `step`: of a delay's.
QByteArray noticeId(Kind kind, const spool::Due &due, const config::Config &config, Milliseconds step = Milliseconds(0));

QByteArray fromAddress(const config::Config &config); // of mails of ours, as their From has it

// A mail of ours that answers nobody's (alerts): only words. `id`: its Message-ID, without angle brackets.
spool::Spool::Notice plainMail(const QByteArray &to, const QByteArray &id, const mail::DsnWords &words, const config::Config &config, WallTime now);

// Where a notice to `address` goes: to the primary of a protected domain, or outside.
spool::Route routeFor(const QByteArray &address, const QList<config::Domain> &domains);

} // namespace notices
