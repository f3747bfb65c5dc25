#include "smtp/reply_parser.h"
#include <algorithm>

namespace smtp {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// "5.1.1" and a blank, or all of the text; of the class of the code. Empty: none.
QByteArrayView enhancedCode(QByteArrayView text, int code)
{
    const auto blank = text.indexOf(' ');
    const QByteArrayView word = blank < 0 ? text : text.first(blank);
    if (word.size() < 5 || word.size() > 9 || word[0] != char('0' + code / 100) || word[1] != '.')
        return {};
    const QByteArrayView rest = word.sliced(2);
    const auto dot = rest.indexOf('.');
    const auto isNumber = [](QByteArrayView n) { return n.size() >= 1 && n.size() <= 3 && std::all_of(n.begin(), n.end(), isDigit); };
    return dot > 0 && isNumber(rest.first(dot)) && isNumber(rest.sliced(dot + 1)) ? word : QByteArrayView();
}

// The code of a line "250", "250 text" or "250-text"; 0: not one.
int codeOf(QByteArrayView line)
{
    if (line.size() < 3 || !std::all_of(line.begin(), line.begin() + 3, isDigit))
        return 0;
    if (line.size() > 3 && line[3] != ' ' && line[3] != '-')
        return 0;
    const int code = line.first(3).toInt();
    return code >= 200 && code <= 599 ? code : 0;
}

} // namespace

qsizetype ReplyParser::take(QByteArrayView bytes)
{
    if (m_state == State::Complete) {
        m_reply = {};
        m_lines = 0;
        m_state = State::Partial;
    }
    qsizetype used = 0;
    while (used < bytes.size() && m_state == State::Partial) {
        const QByteArrayView rest = bytes.sliced(used);
        const auto end = rest.indexOf('\n');
        const QByteArrayView part = end < 0 ? rest : rest.first(end + 1);
        used += part.size();
        if (m_held.size() + part.size() > maxLine) {
            m_state = State::Broken;
        } else if (end < 0) {
            m_held.append(part.data(), part.size());
        } else if (m_held.isEmpty()) {
            takeLine(part);
        } else {
            m_held.append(part.data(), part.size());
            takeLine(m_held);
            m_held.clear();
        }
    }
    return used;
}

void ReplyParser::takeLine(QByteArrayView line)
{
    line.chop(line.endsWith("\r\n") ? 2 : 1);
    const int code = codeOf(line);
    if (code == 0 || (m_lines > 0 && code != m_reply.code) || ++m_lines > maxLines) {
        m_state = State::Broken;
        return;
    }
    QByteArrayView text = line.sliced(std::min<qsizetype>(4, line.size()));
    if (m_lines == 1) {
        m_reply.code = code;
        m_reply.enhanced = enhancedCode(text, code).toByteArray();
    } else {
        m_reply.text += '\n';
    }
    if (!m_reply.enhanced.isEmpty() && enhancedCode(text, code) == m_reply.enhanced)
        text = text.sliced(m_reply.enhanced.size()).trimmed();
    m_reply.text.append(text.data(), text.size());
    const bool more = line.size() > 3 && line[3] == '-';
    m_state = more ? State::Partial : State::Complete;
}

} // namespace smtp
