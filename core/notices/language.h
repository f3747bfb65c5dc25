// In which language a sender is told (mail-semantics F6). PURE.
#pragma once
#include <QByteArray>
#include <QString>
#include "mail/header_scan.h"

namespace notices {

// One of words::languages(): that of the message (Content-Language), else what its sender reads (Accept-Language), else that of the
// country whose domain the sender has, English for other countries; else `usual`.
QString languageFor(const mail::HeaderFacts &facts, const QByteArray &sender, const QString &usual);

} // namespace notices
