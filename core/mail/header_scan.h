// What we need to know from a message's header, read as it streams by; nothing is changed, nothing is refused.
//
// Tolerant: lines that are no header lines are passed over, line ends may be CRLF or LF, names in any case, values may be folded.
// Bounded: 64 KB of header, 2 KB of a value (the rest of it is dropped), whatever comes. Of a header that comes twice the first counts.
// Callers: intake (loops), notices (mail-semantics F2, F6).
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace mail {

struct HeaderFacts { // values unfolded and trimmed, bytes as they are; empty: not there
    QByteArray messageId, listId, precedence, autoSubmitted, contentLanguage, acceptLanguage, subject;
    bool hasListId = false;     // it was there, whatever it says
    int received = 0;           // how many Received
    QList<QByteArray> receivedIds; // of those with an id (RFC 5321 4.4), at most mostIds of 255 bytes, the uppermost first
    qsizetype headerBytes = 0;  // up to and with the empty line, as far as it was read
    bool isComplete = false;    // the empty line came within the bound
};

class HeaderScan {
public:
    static constexpr qsizetype limit = 64 * 1024;
    static constexpr qsizetype mostIds = 100;

    void take(QByteArrayView bytes); // in any cuts
    void end();                      // the message is over: the last line counts though nothing ended it
    bool atEnd() const { return m_ended; } // nothing that comes can change the facts
    const HeaderFacts &facts() const { return m_facts; } // final after atEnd() or end()

private:
    void takeLine(QByteArrayView line);
    void beginField(QByteArrayView line);
    void finishField();
    void takeReceived();

    HeaderFacts m_facts;
    QByteArray m_line;                 // that came in several pieces
    QByteArray *m_target = nullptr;    // where the field that is being read goes; none: of no interest
    QByteArray m_value;
    bool m_inReceived = false;
    bool m_ended = false;
};

HeaderFacts scanHeader(QByteArrayView message);

} // namespace mail
