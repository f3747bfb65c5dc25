#include "ipc/message_export.h"

namespace ipc {

MessageExport::MessageExport(Client &client, const QString &file, QObject *parent) : QObject(parent), m_client(client), m_path(file), m_file(file) {}

void MessageExport::exportGroup(const QString &group)
{
    m_isMbox = true;
    m_file.open(expecting([this, group] { list(group, {}); }));
}

void MessageExport::exportMessage(const QString &id)
{
    m_messages.append({id, {}, {}, {}, 0});
    m_progress.allMessages = 1;
    m_file.open(expecting([this] { read(); }));
}

// What is held when the export begins; a recipient's row names its message, and those of one message follow each other.
void MessageExport::list(const QString &group, const QString &after)
{
    ListQueue page;
    page.filter.group = group;
    page.filter.states = {RecipientState::Held};
    page.after = after;
    page.limit = maxRows;
    m_client.call(page, this, [this, group](const Outcome<Page<QueueRow>> &answer) {
        if (!answer)
            return fail(answer.error());
        for (const QueueRow &row : answer->rows)
            take(row);
        if (!answer->next.isEmpty())
            return list(group, answer->next);
        if (m_messages.isEmpty())
            return fail({QStringLiteral("spool.no-such-group"), {}});
        m_progress.allMessages = m_messages.size();
        next();
    });
}

void MessageExport::take(const QueueRow &row)
{
    if (!m_messages.isEmpty() && m_messages.last().id == row.message) {
        m_messages.last().recipients.append(row.recipient);
        return;
    }
    m_messages.append({row.message, row.sender, {row.recipient}, row.arrived, row.bytes});
    m_progress.allBytes += row.bytes;
}

void MessageExport::next()
{
    Q_EMIT progressed(m_progress);
    if (m_progress.messages == m_messages.size())
        return m_file.commit(expecting([this] { Q_EMIT finished(m_progress); }));
    const Message &message = m_messages.at(m_progress.messages);
    m_offset = 0;
    if (!m_isMbox)
        return read();
    m_mbox = {};
    m_file.write(MboxWriter::begin(message.sender, message.recipients, message.arrived), expecting([this] { read(); }));
}

void MessageExport::read()
{
    m_client.call(ReadMessage{m_messages.at(m_progress.messages).id, m_offset, maxChunk}, this, [this](const Outcome<MessagePiece> &piece) {
        if (piece)
            return takePiece(*piece);
        const bool isGone = piece.error().code == QLatin1String("spool.no-such-message") && (m_isMbox || m_offset > 0);
        fail(isGone ? Sentence{QStringLiteral("export.message-gone"), {}} : piece.error());
    });
}

void MessageExport::takePiece(const MessagePiece &piece)
{
    if (!m_isMbox)
        m_progress.allBytes = piece.size;
    m_offset += piece.bytes.size();
    m_progress.bytes += piece.bytes.size();
    const bool isLast = m_offset >= piece.size;
    if (!isLast && piece.bytes.isEmpty()) // not what a service of ours says; asked again it would say so for ever
        return fail({QStringLiteral("export.message-gone"), {}});
    QByteArray bytes = m_isMbox ? m_mbox.add(piece.bytes) : piece.bytes;
    if (isLast && m_isMbox)
        bytes += m_mbox.end();
    m_file.write(std::move(bytes), expecting([this, isLast] {
        m_progress.messages += isLast;
        if (isLast)
            return next();
        Q_EMIT progressed(m_progress);
        read();
    }));
}

ExportFile::Done MessageExport::expecting(std::function<void()> then)
{
    return [this, then = std::move(then)](const Result<void> &result) {
        if (!result)
            return fail({result.error().code, {{"file", m_path}, {"reason", result.error().detail}}});
        then();
    };
}

void MessageExport::fail(const Sentence &error) { Q_EMIT finished(error); }

} // namespace ipc
