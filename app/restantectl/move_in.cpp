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

In::In(ipc::Client &client, const Folder &folder, const QString &box, OpenImports others, QObject *parent)
    : QObject(parent), m_client(client), m_folder(folder), m_box(box), m_openImports(others)
{
}

void In::begin()
{
    if (const auto wrong = mark()) {
        m_report.stopped = wrong;
        return end();
    }
    m_left = m_folder.messages();
    m_report.all = m_left.size();
    m_receipts = m_folder.receiptsOf(m_box);
    m_others = m_folder.receipts();
    m_others.removeIf([this](const auto &one) { return m_receipts.contains(one.key()); });
    next();
}

// Marked first, and looked at then: who takes the move back, or takes it in, at the same time does it in this order, too.
std::optional<ipc::Sentence> In::mark()
{
    auto lock = m_folder.lock();
    if (!lock)
        return lock.error();
    m_lock = *lock;
    const QList<Taking> taking = m_folder.taking();
    m_wasBegun = std::ranges::any_of(taking, [this](const Taking &one) { return one.box == m_box; });
    if (const auto wrong = m_folder.beginTaking({m_box, QSysInfo::machineHostName(), QDateTime::currentDateTimeUtc()}))
        return wrong;
    m_isMarked = true;
    if (const auto manifest = m_folder.manifest(); manifest && *manifest)
        m_from = (*manifest)->box;
    return refusal();
}

std::optional<ipc::Sentence> In::refusal() const
{
    const auto manifest = m_folder.manifest();
    if (!manifest)
        return manifest.error();
    if (!*manifest || (*manifest)->isTakenBack)
        return ipc::Sentence{"move.taken-back", {}};
    for (const Taking &one : m_folder.taking()) {
        if (one.box != m_box && m_openImports == OpenImports::Refuse)
            return ipc::Sentence{"move.import-open", {{"host", one.host}}};
    }
    return {};
}

void In::next()
{
    Q_EMIT progressed(m_report);
    while (!m_left.isEmpty() && !m_report.stopped) {
        m_message = m_left.takeFirst();
        if (m_others.contains(m_message)) {
            ++m_report.elsewhere;
            continue;
        }
        if (const auto wrong = open()) {
            ++m_unread;
            m_report.failures.append(*wrong);
            continue;
        }
        return sendHead();
    }
    end();
}

// One that was renamed, or is of another box's folder, is not what a receipt of this one would say.
std::optional<ipc::Sentence> In::open()
{
    m_file = std::make_unique<FileReader>(m_folder.fileOf(m_message));
    if (const auto wrong = m_file->open())
        return wrong;
    if (m_file->message().message == m_message && m_file->message().box == m_from)
        return {};
    return ipc::Sentence{"move.file-damaged", {{"file", m_message + QStringLiteral(".mail")}}};
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

// Without its last piece nothing of it is kept.
void In::sendBytes()
{
    ipc::MoveIn request;
    request.upload = m_upload;
    request.piece = m_file->read(ipc::maxChunk);
    request.last = m_file->atEnd() || request.piece.isEmpty();
    m_isChanged = request.last && !m_file->isAsChecked();
    if (m_isChanged && request.piece.isEmpty())
        return failed({"move.file-damaged", {}});
    if (m_isChanged)
        request.piece.clear(); // too little: the service drops it
    m_isUnsure = request.last && !m_isChanged;
    send(request, [this, isLast = request.last](const ipc::MoveInState &state) { isLast ? taken(state) : sendBytes(); });
}

void In::taken(const ipc::MoveInState &state)
{
    m_isUnsure = false;
    (state.wasKnown ? m_report.known : m_report.messages) += 1;
    m_report.bytes += state.wasKnown ? 0 : m_file->message().bytes;
    const Receipt receipt{m_message, QString::fromLatin1(m_file->checksum()), QSysInfo::machineHostName(), QDateTime::currentDateTimeUtc()};
    if (!m_receipts.contains(m_message)) // of this very file
        m_unkept.append(receipt);
    m_receipts.insert(m_message, receipt);
    if (m_unkept.size() % receiptsAtOnce == 0 && !m_unkept.isEmpty()) {
        keepReceipts();
        m_report.stopped = refusal(); // it may have been taken back meanwhile
    }
    next();
}

void In::failed(const ipc::Sentence &why)
{
    if (concernsAll(why.code)) { // and a commit of which no word came may be done
        m_report.stopped = why;
        return end();
    }
    m_isUnsure = false;
    const QString file = m_message + QStringLiteral(".mail");
    if (m_isChanged)
        m_report.failures.append({"move.file-damaged", {{"file", file}}});
    else
        m_report.failures.append({"move.not-imported", {{"file", file}, {"why", QJsonObject{{"code", why.code}, {"parameters", why.parameters}}}}});
    m_isChanged = false;
    next();
}

void In::keepReceipts()
{
    if (m_unkept.isEmpty())
        return;
    const auto wrong = m_folder.addReceipts(m_box, m_unkept);
    m_areNoted = !wrong;
    if (!wrong)
        return m_unkept.clear();
    const bool isTold = std::ranges::any_of(m_report.failures, [](const ipc::Sentence &one) { return one.code == QLatin1String("move.no-receipts"); });
    if (!isTold)
        m_report.failures.append({"move.no-receipts", wrong->parameters});
}

// What a run before took and could not note is known again only when all was gone through.
void In::clearMark()
{
    const bool isAllKnown = !m_wasBegun || (!m_report.stopped && m_unread == 0);
    if (!m_isMarked || !m_areNoted || m_isUnsure || !isAllKnown)
        return;
    if (const auto wrong = m_folder.endTaking(m_box))
        m_report.failures.append(*wrong);
}

void In::end()
{
    m_file.reset();
    keepReceipts();
    clearMark();
    m_lock.reset();
    Q_EMIT finished(m_report);
}

} // namespace move
