// Reads a list of addresses as administrators have them: one a line, a CSV of any program with the addresses in whatever column, an export of
// Active Directory (proxyAddresses), a Postfix relay_recipient_maps. PURE: bytes in, in pieces as they come; the list and what is wrong with it out.
//
// Taken is every word of a line that is an address of the domain; names, numbers and other columns do not matter. A line without any address
// is told with its number, all but a heading before the first address. Nothing that is read is ever executed, opened or sent.
// UTF-8 with or without BOM, UTF-16 with BOM, else Latin-1; lines may end in LF, CRLF or CR. Bounded: mostAddresses, maxLine, mostFaults.
#pragma once
#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringConverter>
#include <optional>
#include "directory/folding.h"

namespace directory {

constexpr qsizetype mostAddresses = 1'000'000; // of one list, and of the whole directory

enum class LineFault {
    NoAddress, // no word of it is one
    CatchAll,  // "@firm.test": everybody. That is no list of who exists
    TooLong,   // over maxLine bytes: not read
};
struct FaultyLine {
    qint64 line = 0; // from 1
    LineFault fault = LineFault::NoAddress;
    QByteArray begins; // UTF-8, at most 80 bytes, without control characters

    friend bool operator==(const FaultyLine &, const FaultyLine &) = default;
};

struct AddressList {
    QSet<QByteArray> locals; // folded local parts
    qint64 lines = 0;
    qint64 duplicates = 0;   // words that name an address again
    qint64 foreign = 0;      // addresses of other domains
    QList<QByteArray> foreignDomains; // the first few, each once
    qint64 faults = 0;
    QList<FaultyLine> faulty; // the first mostFaults
    bool isTruncated = false; // there were more than mostAddresses
};

class ListReader {
public:
    static constexpr qsizetype maxLine = 1 << 20; // bytes; a group of AD with ten thousand members stands in one
    static constexpr qsizetype mostFaults = 100;

    // `domains`: name and aliases of the protected domain the list is for, comparable (smtp::comparableDomain).
    ListReader(QSet<QByteArray> domains, const Folding &folding) : m_domains(std::move(domains)), m_folding(folding) {}

    void take(QByteArrayView bytes);
    // One value of an attribute with addresses, as directory servers have them: proxyAddresses ("SMTP:a@firm.test", "x500:/o=…") or mail.
    void takeAddress(QByteArrayView value);
    bool isFull() const { return m_list.isTruncated; } // what comes now is not taken
    AddressList end(); // the last line needs no end. Once

private:
    struct Found { bool address = false, catchAll = false; };

    void split(QByteArrayView bytes);
    void endLine();
    void readLine(const QByteArray &line);
    void words(QByteArrayView text, Found &found, int depth = 0);
    void word(QByteArrayView text, Found &found);
    void address(QByteArrayView text, Found &found);
    void insert(const QByteArray &local);
    void foreign(const QByteArray &domain);
    void fault(LineFault what, QByteArrayView line);

    const QSet<QByteArray> m_domains;
    const Folding m_folding;
    AddressList m_list;
    QByteArray m_start;                      // until the encoding is known
    bool m_encodingKnown = false;
    std::optional<QStringDecoder> m_wide;    // UTF-16
    QByteArray m_line;
    bool m_afterCr = false, m_tooLong = false;
    bool m_hadAddress = false;               // on any line: what comes before is a heading
};

} // namespace directory
