#include "move_out.h"
#include <QTimer>

namespace move {

namespace {

using namespace std::chrono_literals;
// What is on its way to the primary is delivered or comes back, and a removal ends after ten seconds.
constexpr int mostPasses = 15;
constexpr auto betweenPasses = 1s;

} // namespace

Out::Out(ipc::Client &client, const Folder &folder, const Manifest &manifest, QObject *parent)
    : QObject(parent), m_client(client), m_folder(folder), m_manifest(manifest)
{
}

void Out::begin() { ask({}); }

void Out::ask(const QString &after)
{
    if (after.isEmpty()) {
        m_report.busy = m_report.elsewhere = 0;
        m_report.failures.clear();
    }
    m_client.call(ipc::MoveOut{m_manifest.exportName, after, 50}, this,
                  [this](const ipc::Outcome<ipc::MoveOutPage> &page) { page ? take(*page) : fail(page.error()); });
}

void Out::take(const ipc::MoveOutPage &page)
{
    m_report.busy += page.busy;
    m_report.elsewhere += page.elsewhere;
    m_after = page.next;
    m_page = page.messages;
    m_page.removeIf([this](const QString &id) { return m_done.contains(id); });
    next();
}

void Out::next()
{
    Q_EMIT progressed(m_report);
    if (!m_page.isEmpty()) {
        m_message = {};
        return readHead({});
    }
    if (!m_after.isEmpty())
        return ask(m_after);
    endPass();
}

void Out::endPass()
{
    if (const auto wrong = m_folder.sync())
        return fail(*wrong);
    if (m_report.busy == 0 || ++m_passes >= mostPasses)
        return Q_EMIT finished(m_report);
    QTimer::singleShot(betweenPasses, this, [this] { ask({}); });
}

void Out::readHead(const QString &after)
{
    m_client.call(ipc::ReadMoved{m_page.first(), after}, this, [this](const ipc::Outcome<ipc::MovedPage> &page) {
        if (!page)
            return skip(page.error());
        const QList<ipc::MovedRecipient> before = m_message.recipients;
        m_message = page->message;
        m_message.recipients = before + page->message.recipients;
        if (!page->next.isEmpty())
            return readHead(page->next);
        if (isThere())
            return done();
        m_offset = 0;
        m_file = std::make_unique<FileWriter>(m_folder.fileOf(m_page.first()));
        if (const auto wrong = m_file->begin(m_message))
            return fail(*wrong);
        readBytes();
    });
}

void Out::readBytes()
{
    m_client.call(ipc::ReadMessage{m_page.first(), m_offset, ipc::maxChunk}, this,
                  [this](const ipc::Outcome<ipc::MessagePiece> &piece) { piece ? takePiece(*piece) : skip(piece.error()); });
}

void Out::takePiece(const ipc::MessagePiece &piece)
{
    m_offset += piece.bytes.size();
    m_report.bytes += piece.bytes.size();
    if (piece.size != m_message.bytes || (piece.bytes.isEmpty() && m_offset < piece.size)) // not what a service of ours says
        return skip({"spool.damaged", {}});
    if (const auto wrong = m_file->write(piece.bytes))
        return fail(*wrong);
    if (m_offset < piece.size)
        return readBytes();
    if (const auto wrong = m_file->commit())
        return fail(*wrong);
    m_file.reset();
    done();
}

// A file of an earlier run stands if it is whole, and what it says is still so.
bool Out::isThere() const
{
    FileReader file(m_folder.fileOf(m_page.first()));
    return !file.open() && isSame(file.message(), m_message);
}

void Out::done()
{
    m_done.insert(m_page.takeFirst());
    m_report.messages = m_done.size();
    next();
}

// Without contact nothing goes on; what is damaged, or gone because another run finished the move, is a matter of that message.
void Out::skip(const ipc::Sentence &why)
{
    m_file.reset();
    if (why.code.startsWith(QLatin1String("ipc.")))
        return fail(why);
    const QString id = m_page.takeFirst();
    if (why.code != QLatin1String("spool.no-such-message") && why.code != QLatin1String("move.not-out"))
        m_report.failures.append({"move.not-exported", {{"message", id}, {"why", QJsonObject{{"code", why.code}, {"parameters", why.parameters}}}}});
    next();
}

void Out::fail(const ipc::Sentence &why)
{
    m_file.reset();
    Q_EMIT finished(why);
}

} // namespace move
