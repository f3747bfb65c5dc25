#include "directory/list_reader.h"
#include <QStringDecoder>
#include <algorithm>
#include "smtp/address.h"
#include "smtp/comparable.h"

namespace directory {

namespace {

constexpr qsizetype mostForeignDomains = 5;
constexpr qsizetype excerpt = 80;
constexpr qsizetype manyAddresses = 4'096; // who has that many gets room for all: a table that grows holds the event loop for half a second
constexpr int mostDepth = 3; // quotes within quoted cells: more are no CSV

bool separates(char c) { return static_cast<unsigned char>(c) <= ' ' || c == ',' || c == ';' || c == '|' || c == '<' || c == '>' || c == '(' || c == ')' || c == '\x7f'; }

// Where the quotes that begin at `from` end; a doubled quote or one after a backslash is inside. -1: nowhere on this line.
qsizetype closingQuote(QByteArrayView text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text[i] == '\\' || (text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"'))
            ++i;
        else if (text[i] == '"')
            return i;
    }
    return -1;
}

QByteArray shown(QByteArrayView line)
{
    QByteArray text = line.first(std::min(line.size(), excerpt)).toByteArray();
    std::ranges::replace_if(text, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; }, ' ');
    return QString::fromUtf8(text).toUtf8(); // a cut letter at the end
}

// "SMTP:a@firm.test" of proxyAddresses, "mailto:a@firm.test"; what has another prefix (X500, SIP) is no mail address.
std::optional<QByteArrayView> withoutPrefix(QByteArrayView word)
{
    const qsizetype colon = word.indexOf(':');
    if (colon < 0)
        return word;
    const QByteArray prefix = word.first(colon).toByteArray().toLower();
    return prefix == "smtp" || prefix == "mailto" ? std::optional(word.sliced(colon + 1)) : std::nullopt;
}

} // namespace

void ListReader::take(QByteArrayView bytes)
{
    if (!m_encodingKnown) {
        m_start.append(bytes);
        if (m_start.size() < 3)
            return;
        m_encodingKnown = true;
        if (m_start.startsWith("\xff\xfe") || m_start.startsWith("\xfe\xff"))
            m_wide.emplace(QStringConverter::Utf16); // the BOM says which
        const QByteArray start = std::exchange(m_start, {});
        return take(start.startsWith("\xef\xbb\xbf") ? QByteArrayView(start).sliced(3) : QByteArrayView(start));
    }
    if (m_wide)
        return split(QString(m_wide->decode(bytes)).toUtf8());
    split(bytes);
}

void ListReader::takeAddress(QByteArrayView value)
{
    const QByteArrayView text = value.trimmed();
    Found found;
    if (const auto plain = text.contains('@') ? withoutPrefix(text) : std::nullopt)
        address(*plain, found);
}

AddressList ListReader::end()
{
    if (!m_encodingKnown) {
        m_encodingKnown = true;
        split(std::exchange(m_start, {}));
    }
    if (!m_line.isEmpty() || m_tooLong)
        endLine();
    return std::exchange(m_list, {});
}

void ListReader::split(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (std::exchange(m_afterCr, false) && bytes.front() == '\n') {
            bytes = bytes.sliced(1);
            continue;
        }
        const auto stop = std::ranges::find_if(bytes, [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype length = stop - bytes.begin();
        if (m_line.size() + length > maxLine)
            m_tooLong = true;
        else
            m_line.append(bytes.first(length));
        if (length == bytes.size())
            return;
        m_afterCr = bytes[length] == '\r';
        bytes = bytes.sliced(length + 1);
        endLine();
    }
}

void ListReader::endLine()
{
    ++m_list.lines;
    if (std::exchange(m_tooLong, false))
        fault(LineFault::TooLong, m_line);
    else
        readLine(m_line.isValidUtf8() ? m_line : QString::fromLatin1(m_line).toUtf8());
    m_line.clear();
}

// Lines that begin with # are remarks (#TYPE of PowerShell, comments of Postfix).
void ListReader::readLine(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    if (text.isEmpty() || text.startsWith('#'))
        return;
    Found found;
    words(text, found);
    if (found.catchAll)
        fault(LineFault::CatchAll, text);
    else if (!found.address && m_hadAddress)
        fault(LineFault::NoAddress, text);
    m_hadAddress = m_hadAddress || found.address;
}

void ListReader::words(QByteArrayView text, Found &found, int depth)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (separates(text[at])) {
            ++at;
            continue;
        }
        const qsizetype from = at;
        if (text[at] == '"') {
            const qsizetype close = depth < mostDepth ? closingQuote(text, at) : -1;
            const bool isLocalPart = close > 0 && close + 1 < text.size() && text[close + 1] == '@';
            if (!isLocalPart) { // a quoted cell: words like any others; quotes that never end are none
                if (close > 0)
                    words(text.sliced(at + 1, close - at - 1), found, depth + 1);
                at = close > 0 ? close + 1 : at + 1;
                continue;
            }
            at = close + 1;
        }
        while (at < text.size() && !separates(text[at]) && text[at] != '"')
            ++at;
        word(text.sliced(from, at - from), found);
    }
}

void ListReader::word(QByteArrayView text, Found &found)
{
    while (text.startsWith('\''))
        text = text.sliced(1);
    while (text.endsWith('\'') || text.endsWith('.'))
        text.chop(1);
    if (text.startsWith('=')) // a formula of a spreadsheet; no mailbox is called so
        return;
    if (text.startsWith('@') && m_domains.contains(smtp::comparableDomain(text.sliced(1))))
        found.catchAll = true;
    else if (const auto plain = text.contains('@') ? withoutPrefix(text) : std::nullopt)
        address(*plain, found);
}

void ListReader::address(QByteArrayView text, Found &found)
{
    const auto parsed = smtp::parseAddress(text, smtp::Utf8::Allowed);
    if (!parsed || parsed->domain.isEmpty() || parsed->isLiteral())
        return;
    found.address = true;
    const QByteArray domain = smtp::comparableDomain(parsed->domain);
    if (!m_domains.contains(domain))
        return foreign(domain);
    const QByteArray local = folded(smtp::plainLocalPart(parsed->local), m_folding);
    if (m_list.locals.contains(local))
        ++m_list.duplicates;
    else if (m_list.locals.size() >= mostAddresses)
        m_list.isTruncated = true;
    else
        insert(local);
}

void ListReader::insert(const QByteArray &local)
{
    if (m_list.locals.size() == manyAddresses)
        m_list.locals.reserve(mostAddresses);
    m_list.locals.insert(local);
}

void ListReader::foreign(const QByteArray &domain)
{
    ++m_list.foreign;
    if (m_list.foreignDomains.size() < mostForeignDomains && !m_list.foreignDomains.contains(domain))
        m_list.foreignDomains.append(domain);
}

void ListReader::fault(LineFault what, QByteArrayView line)
{
    ++m_list.faults;
    if (m_list.faulty.size() < mostFaults)
        m_list.faulty.append({m_list.lines, what, shown(line)});
}

} // namespace directory
