// Which spellings of a local part are one mailbox behind a primary (mail-semantics B6). PURE. Callers: list_reader, directory.
#pragma once
#include <QByteArray>
#include <QList>

namespace directory {

struct Folding {
    bool caseMatters = false;
    bool plusAddressing = false; // name+anything is name's

    friend bool operator==(const Folding &, const Folding &) = default;
};

// `plainLocal` as smtp::plainLocalPart() gives it; as it is kept and looked up.
QByteArray folded(const QByteArray &plainLocal, const Folding &folding);

// What to look up, best first: the address as it is, then whose it is by plus-addressing.
QList<QByteArray> lookups(const QByteArray &plainLocal, const Folding &folding);

} // namespace directory
