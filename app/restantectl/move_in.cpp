#include "move_in.h"
#include <QSysInfo>
#include <algorithm>

namespace move {

namespace {

constexpr qsizetype recipientsAtOnce = 200;
constexpr int receiptsAtOnce = 1000; // then they are written: after a kill the rest is found known

// The reason why no other message would be taken either.
bool concernsAll(const QString &code)
{
    return code.startsWith(QLatin1String("ipc.")) || code.startsWith(QLatin1String("spool.")) || code == QLatin1String("move.own")
        || code == QLatin1String("move.too-many-uploads");
}

} // namespace

In::In(ipc::Client &client, const Folder &folder, const QString &box, QObject *parent) : QObject(parent), m_client(client), m_folder(folder), m_box(box) {}

void In::begin()
{
    m_left = m_folder.messages();
    m_report.all = m_left.size();
    m_receipts = m_folder.receiptsOf(m_box);
    m_others = m_folder.receipts();
    m_others.removeIf([this](const auto &one) { return m_receipts.contains(one.key()); });
    next();
}

void In::next()
{
    Q_EMIT progressed(m_report);
    while (!m_left.isEmpty()) {
        m_message = m_left.takeFirst();
        if (m_others.contains(m_message)) {
            ++m_report.elsewhere;
            continue;
        }
        m_file = std::make_unique<FileReader>(m_folder.fileOf(m_message));
        if (const auto wrong = m_file->open()) {
            m_report.failures.append(*wrong);
            continue;
        }
        if (m_file->message().message != m_message) { // renamed: whose receipt would it be?
            m_report.failures.append({"move.file-damaged", {{"file", m_message + QStringLiteral(".mail")}}});
            continue;
        }
        return sendHead();
    }
    end();
}

void In::send(const ipc::MoveIn &request, const Answer &answer)
{
    m_client.call(request, this, [this, answer](const ipc::Outcome<ipc::MoveInState> &state) { state ? answer(*state) : failed(state.error()); });
}

void In::sendHead()
{
    ipc::MoveIn request;
    request.message = m_file->message();
    request.message->recipients = m_file->message().recipients.mid(0, recipientsAtOnce);
    m_sent = request.message->recipients.size();
    send(request, [this](const ipc::MoveInState &state) {
        m_upload = state.upload;
        state.wasKnown ? taken(state) : sendRecipients();
    });
}

void In::sendRecipients()
{
    if (m_sent >= m_file->message().recipients.size())
        return sendBytes();
    ipc::MoveIn request;
    request.upload = m_upload;
    request.recipients = m_file->message().recipients.mid(m_sent, recipientsAtOnce);
    m_sent += request.recipients.size();
    send(request, [this](const ipc::MoveInState &) { sendRecipients(); });
}

void In::sendBytes()
{
    ipc::MoveIn request;
    request.upload = m_upload;
    request.piece = m_file->read(ipc::maxChunk);
    request.last = m_file->atEnd() || request.piece.isEmpty();
    send(request, [this, isLast = request.last](const ipc::MoveInState &state) { isLast ? taken(state) : sendBytes(); });
}

void In::taken(const ipc::MoveInState &state)
{
    (state.wasKnown ? m_report.known : m_report.messages) += 1;
    m_report.bytes += state.wasKnown ? 0 : m_file->message().bytes;
    m_receipts.insert(m_message, {m_message, QString::fromLatin1(m_file->checksum()), QSysInfo::machineHostName(), QDateTime::currentDateTimeUtc()});
    if (++m_unkept >= receiptsAtOnce)
        keepReceipts();
    next();
}

void In::failed(const ipc::Sentence &why)
{
    if (concernsAll(why.code)) {
        m_report.stopped = why;
        return end();
    }
    m_report.failures.append({"move.not-imported", {{"file", m_message + QStringLiteral(".mail")}, {"why", QJsonObject{{"code", why.code}, {"parameters", why.parameters}}}}});
    next();
}

void In::keepReceipts()
{
    m_unkept = 0;
    const auto wrong = m_folder.keepReceipts(m_box, m_receipts.values());
    const bool isTold = std::ranges::any_of(m_report.failures, [](const ipc::Sentence &one) { return one.code == QLatin1String("move.no-receipts"); });
    if (wrong && !isTold)
        m_report.failures.append({"move.no-receipts", wrong->parameters});
}

void In::end()
{
    m_file.reset();
    if (m_unkept > 0)
        keepReceipts();
    Q_EMIT finished(m_report);
}

} // namespace move
