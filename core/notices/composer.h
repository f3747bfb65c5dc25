// Notices as messages of our own: words, status, the original's head (mail-semantics F5; RFC 3464). PURE.
#pragma once
#include <QList>
#include "config/config.h"
#include "handover/handover.h"
#include "mail/header_scan.h"

namespace notices {

// What is known of a message that failed.
struct Original {
    QByteArray bytes;        // our trace and the message, or its beginning (readLimit)
    bool isComplete = false;
    mail::HeaderFacts facts; // of `bytes`
};
inline constexpr qint64 readLimit = 100 * 1024;

// One notice for all `failures`; they are of one message. `language` is one of words::languages().
spool::Spool::Notice composeFailure(const QList<handover::Failure> &failures, const Original &original, const config::Config &config,
                                    const QString &language, WallTime now);

// The Message-ID, without angle brackets, of a notice whose first recipient is this one.
QByteArray noticeId(const spool::Due &due, const config::Config &config);
// One "relayed" notice for all of them (RFC 3464 2.3.3); headers only (RFC 3461 4.3).
spool::Spool::Notice composeRelayed(const handover::RelayedBatch &relayed, const config::Config &config, const QString &language, WallTime now);

// Where a notice to `address` goes: to the primary of a protected domain, or outside.
spool::Route routeFor(const QByteArray &address, const QList<config::Domain> &domains);

} // namespace notices
