// A dialogue as a text file (tests/dialogs): what the client says, what the server says, what else happens, in order.
//
//   C: EHLO a.test        a line of the client, CRLF is added; consecutive ones leave in one piece
//   C~ half a line        the same without CRLF
//   S: 250 2.0.0 OK       a line of the server (in client dialogues S~ too)
//   E: commit             what the owner of the session is told
//   @ shutdown            what the owner does; the runners list theirs
//   # comment             and empty lines
// In all of them \n \r \t \0 \\ and \xHH stand for bytes.
#pragma once
#include <QByteArray>
#include <QFile>
#include <QList>

struct DialogStep {
    char kind; // 'C', 'S', 'E', '@'
    QByteArray text;
};

inline QByteArray unescaped(QByteArrayView text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        const char c = text[++i];
        if (c == 'x' && i + 2 < text.size()) {
            out += char(text.sliced(i + 1, 2).toUInt(nullptr, 16));
            i += 2;
        } else {
            out += c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c == '0' ? '\0' : c;
        }
    }
    return out;
}

// Consecutive lines of one side become one step; an empty list: no such file, or a line that is none of the above.
inline QList<DialogStep> readDialog(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<DialogStep> steps;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const char kind = line[0];
        const bool isAct = kind == '@' && line.size() > 2;
        const bool known = isAct || (QByteArrayView("CSE").contains(kind) && line.size() > 1 && (line[1] == ':' || line[1] == '~'));
        if (!known)
            return {};
        const bool open = line[1] == '~';
        QByteArray text = unescaped(QByteArrayView(line).sliced(std::min<qsizetype>(isAct ? 2 : 3, line.size())));
        if (kind == 'C' || kind == 'S') {
            text += open ? "" : "\r\n";
            if (!steps.isEmpty() && steps.last().kind == kind) {
                steps.last().text += text;
                continue;
            }
        }
        steps.append({kind, text});
    }
    return steps;
}
