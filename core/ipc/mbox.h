// Messages in a file that mail programs import: mbox (RFC 4155) with the quoting of "mboxrd", which can be undone exactly. PURE.
//
// A "From " line, then two fields that say what the envelope said (Return-Path, X-Original-To), the message with line ends of one LF, an
// empty line. Each line of it that is "From " behind any number of ">" has one ">" more.
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace ipc {

class MboxWriter {
public:
    // What stands before the message. `sender` empty: a notice.
    static QByteArray begin(const QString &sender, const QList<QString> &recipients, const QDateTime &arrived);
    QByteArray add(QByteArrayView bytes); // of the message, cut anywhere
    QByteArray end();                     // the rest, and what separates it from the next

private:
    void take(char c, QByteArray &out);

    enum class At { LineStart, Inside }; // LineStart: also behind ">" at its start
    At m_at = At::LineStart;
    qsizetype m_matched = 0;      // of "From ", kept back
    bool m_keptReturn = false;    // a CR, kept back
    char m_last = '\n';
};

} // namespace ipc
