#include "handover/transcript.h"
#include <algorithm>
#include <utility>

namespace handover {

namespace {

constexpr qsizetype beginningRoom = 5 * 1024;
constexpr qsizetype transactionRoom = Transcript::most - beginningRoom;
constexpr char omitted[] = "[\xe2\x80\xa6]";

// One line as it may be shown to anybody; what is not ASCII is shown only if all of it is UTF-8.
QByteArray harmless(QByteArrayView line)
{
    QByteArray shown = line.toByteArray();
    const bool isUtf8 = shown.isValidUtf8();
    for (char &c : shown) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f || (byte >= 0x80 && !isUtf8))
            c = '?';
    }
    return shown;
}

QByteArray loginShown(const QByteArray &bytes)
{
    const bool names = bytes.size() > 5 && bytes.first(5).toUpper() == "AUTH ";
    if (!names)
        return QByteArray(omitted) + "\r\n";
    const QList<QByteArray> words = bytes.trimmed().split(' ');
    return "AUTH " + words.value(1) + (words.size() > 2 ? QByteArray(" ") + omitted : QByteArray()) + "\r\n";
}

void appendLines(QByteArray &text, bool ours, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        QByteArrayView line = QByteArrayView(bytes).sliced(at, (end < 0 ? bytes.size() : end) - at);
        if (line.endsWith('\r'))
            line = line.chopped(1);
        text += (ours ? "> " : "< ") + harmless(line) + '\n';
        at = next;
    }
}

} // namespace

void Transcript::sent(const QByteArray &bytes, Kind kind)
{
    Part &part = current();
    if (kind == Kind::Login)
        return add(part, {true, loginShown(bytes)}, beginningRoom);
    if (kind == Kind::Command)
        return add(part, {true, bytes}, m_inTransaction ? transactionRoom : beginningRoom);
    const bool isNoted = !part.pieces.isEmpty() && part.pieces.last().ours && part.pieces.last().bytes == omitted; // once for all of it
    if (!isNoted)
        add(part, {true, omitted}, transactionRoom);
}

// Pieces of one direction are one: a reply may come byte by byte.
void Transcript::received(QByteArrayView bytes)
{
    Part &part = current();
    const qsizetype room = m_inTransaction ? transactionRoom : beginningRoom;
    if (!part.pieces.isEmpty() && !part.pieces.last().ours && part.pieces.last().bytes.size() + bytes.size() <= room / 2) {
        part.pieces.last().bytes += bytes;
        part.size += bytes.size();
        return;
    }
    add(part, {false, bytes.toByteArray()}, room);
}

// Of too much the middle goes: how it began and how it ended is what counts.
void Transcript::add(Part &part, Piece piece, qsizetype room)
{
    if (piece.bytes.size() > room / 2)
        piece.bytes = piece.bytes.first(room / 4) + "\r\n" + omitted + "\r\n" + piece.bytes.last(room / 8);
    part.size += piece.bytes.size();
    part.pieces.append(std::move(piece));
    while (part.size > 2 * room && part.pieces.size() > 2) {
        if (part.cutAt < 0)
            part.cutAt = part.pieces.size() / 2;
        part.cutAt = std::min(part.cutAt, part.pieces.size() - 2);
        part.size -= part.pieces.takeAt(part.cutAt).bytes.size();
    }
}

void Transcript::beginTransaction()
{
    m_transaction = {};
    m_inTransaction = true;
}

QByteArray Transcript::written(const Part &part, qsizetype room)
{
    QByteArray text;
    for (qsizetype i = 0; i < part.pieces.size(); ++i) {
        if (i == part.cutAt)
            text += QByteArray(omitted) + '\n';
        appendLines(text, part.pieces[i].ours, part.pieces[i].bytes);
    }
    if (text.size() <= room)
        return text;
    const qsizetype half = (room - 16) / 2;
    const qsizetype headEnd = text.lastIndexOf('\n', half) + 1; // whole lines, but for one that is longer than half
    const qsizetype tailStart = text.indexOf('\n', text.size() - half) + 1;
    return text.first(headEnd > 0 ? headEnd : half) + omitted + '\n' + text.sliced(tailStart > 0 ? tailStart : text.size() - half);
}

QByteArray Transcript::text() const { return written(m_beginning, beginningRoom) + written(m_transaction, transactionRoom); }

} // namespace handover
