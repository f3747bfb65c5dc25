#include "mail/header_scan.h"
#include <algorithm>
#include <utility>

namespace mail {

namespace {

constexpr qsizetype maxValue = 2048;

bool isNamed(QByteArrayView name, QByteArrayView wanted)
{
    return name.size() == wanted.size() && name.compare(wanted, Qt::CaseInsensitive) == 0;
}

void appendBounded(QByteArray &to, QByteArrayView bytes)
{
    const auto room = std::max<qsizetype>(0, maxValue - to.size());
    to.append(bytes.data(), std::min(room, bytes.size()));
}

} // namespace

void HeaderScan::take(QByteArrayView bytes)
{
    while (!m_ended && !bytes.isEmpty()) {
        const QByteArrayView within = bytes.first(std::min(bytes.size(), limit - m_facts.headerBytes));
        const auto newline = within.indexOf('\n');
        const QByteArrayView part = within.first(newline < 0 ? within.size() : newline + 1);
        bytes = bytes.sliced(part.size());
        m_facts.headerBytes += part.size();
        if (newline < 0 || !m_line.isEmpty())
            appendBounded(m_line, part);
        if (newline >= 0) {
            takeLine(m_line.isEmpty() ? part : QByteArrayView(m_line));
            m_line.clear();
        }
        if (!m_ended && m_facts.headerBytes >= limit)
            end();
    }
}

void HeaderScan::end()
{
    if (m_ended)
        return;
    if (!m_line.isEmpty())
        takeLine(m_line);
    finishField();
    m_ended = true;
}

void HeaderScan::takeLine(QByteArrayView line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty()) {
        finishField();
        m_facts.isComplete = m_ended = true;
        return;
    }
    if (line.front() != ' ' && line.front() != '\t')
        return beginField(line);
    if (m_target || m_inReceived) {
        appendBounded(m_value, " ");
        appendBounded(m_value, line.trimmed());
    }
}

void HeaderScan::beginField(QByteArrayView line)
{
    finishField();
    const auto colon = line.indexOf(':');
    if (colon < 1)
        return;
    const QByteArrayView name = line.first(colon).trimmed();
    const std::pair<QByteArrayView, QByteArray *> wanted[] = {
        {"Message-ID", &m_facts.messageId},         {"List-Id", &m_facts.listId},
        {"Precedence", &m_facts.precedence},        {"Auto-Submitted", &m_facts.autoSubmitted},
        {"Content-Language", &m_facts.contentLanguage}, {"Subject", &m_facts.subject},
        {"Accept-Language", &m_facts.acceptLanguage}, {"X-Accept-Language", &m_facts.acceptLanguage},
    };
    m_inReceived = isNamed(name, "Received");
    m_facts.received += m_inReceived;
    m_facts.hasListId = m_facts.hasListId || isNamed(name, "List-Id");
    for (const auto &[known, target] : wanted)
        if (isNamed(name, known))
            m_target = target;
    if (m_target || m_inReceived)
        appendBounded(m_value, line.sliced(colon + 1).trimmed());
}

void HeaderScan::finishField()
{
    if (m_target && m_target->isEmpty())
        *m_target = m_value.trimmed();
    if (m_inReceived)
        takeReceived();
    m_target = nullptr;
    m_inReceived = false;
    m_value.clear();
}

// The word behind the first " id ". What stands in comments before it may mislead: who looks for ids of ours checks them.
void HeaderScan::takeReceived()
{
    constexpr QByteArrayView key = " id ";
    constexpr qsizetype longest = 255;
    const auto at = m_value.indexOf(key);
    if (at < 0 || m_facts.receivedIds.size() >= mostIds)
        return;
    const QByteArrayView rest = QByteArrayView(m_value).sliced(at + key.size());
    const auto end = std::ranges::find_if(rest, [](char c) { return c == ' ' || c == ';' || c == '('; });
    const auto length = end - rest.begin();
    if (length > 0 && length <= longest)
        m_facts.receivedIds.append(rest.first(length).toByteArray());
}

HeaderFacts scanHeader(QByteArrayView message)
{
    HeaderScan scan;
    scan.take(message);
    scan.end();
    return scan.facts();
}

} // namespace mail
