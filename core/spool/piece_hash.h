// A fingerprint kept beside each piece of a body, so that a disk that gives back other bytes than it was given is noticed (SQLite checks
// its log, not its pages). XXH3, 64 bits: it shall find accidents, not attackers. A CRC-32 cost an eighth of accepting a small message.
#pragma once
#include <QByteArrayView>

namespace spool {

qint64 pieceHash(QByteArrayView bytes);

} // namespace spool
