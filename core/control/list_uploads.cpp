#include "control/list_uploads.h"
#include <QRandomGenerator>
#include <algorithm>
#include "smtp/comparable.h"

namespace control {

namespace {

constexpr std::chrono::minutes unfinishedFor{1}, finishedFor{10};
constexpr std::chrono::seconds everyLook{10};

const char *codeOf(directory::LineFault fault)
{
    switch (fault) {
    case directory::LineFault::CatchAll: return "directory.line-catch-all";
    case directory::LineFault::TooLong: return "directory.line-too-long";
    case directory::LineFault::NoAddress: break;
    }
    return "directory.line-no-address";
}

ipc::ListPreview previewOf(const directory::AddressList &list)
{
    ipc::ListPreview preview;
    preview.lines = list.lines;
    preview.accepted = list.locals.size();
    preview.duplicates = list.duplicates;
    preview.foreign = list.foreign;
    for (const QByteArray &domain : list.foreignDomains)
        preview.foreignDomains << QString::fromUtf8(domain);
    preview.faults = list.faults;
    for (const directory::FaultyLine &line : list.faulty)
        preview.faulty << ipc::ListFault{
            line.line, {QString::fromLatin1(codeOf(line.fault)), {{"line", line.line}, {"begins", QString::fromUtf8(line.begins)}}}};
    preview.truncated = list.isTruncated;
    return preview;
}

} // namespace

ListUploads::ListUploads(const directory::Directory &directory, const Clock &clock, QObject *parent)
    : QObject(parent), m_directory(directory), m_clock(clock)
{
    m_timer.setInterval(everyLook);
    connect(&m_timer, &QTimer::timeout, this, &ListUploads::forgetIdle);
}

ipc::Outcome<ipc::ListUpload> ListUploads::take(const ipc::UploadList &request, const QByteArray &actor)
{
    forgetIdle();
    if (request.piece.size() > ipc::maxChunk)
        return Error{QStringLiteral("ipc.out-of-range"), QStringLiteral("piece")};
    Upload *upload = find(request.upload, actor);
    if (request.upload.isEmpty()) {
        const auto begun = begin(smtp::comparableDomain(request.domain.toUtf8()), actor);
        if (!begun)
            return begun.error();
        upload = *begun;
    }
    if (!upload || !upload->reader)
        return ipc::ErrorReply{"directory.no-such-upload", {}};
    upload->touched = m_clock.monotonic();
    upload->reader->take(request.piece);
    if (!request.last)
        return ipc::ListUpload{upload->id, {}};
    upload->finished.list = upload->reader->end();
    upload->reader.reset();
    return ipc::ListUpload{upload->id, previewOf(upload->finished.list)};
}

ipc::Outcome<ListUploads::Upload *> ListUploads::begin(const QByteArray &domain, const QByteArray &actor)
{
    Result<directory::ListReader> reader = m_directory.reader(domain);
    if (!reader)
        return ipc::ErrorReply{reader.error().code, {{"domain", QString::fromUtf8(domain)}}};
    if (!makeRoom())
        return ipc::ErrorReply{"directory.too-many-uploads", {}};
    auto made = std::make_unique<Upload>();
    made->id = QString::number(QRandomGenerator::system()->generate64(), 36);
    made->actor = actor;
    made->finished.domain = domain;
    made->reader.emplace(*std::move(reader));
    m_all.push_back(std::move(made));
    m_timer.start();
    return m_all.back().get();
}

// The finished one that has waited longest goes: it can be sent again.
bool ListUploads::makeRoom()
{
    if (m_all.size() < most)
        return true;
    auto oldest = m_all.end();
    for (auto it = m_all.begin(); it != m_all.end(); ++it)
        if (!(*it)->reader && (oldest == m_all.end() || (*it)->touched < (*oldest)->touched))
            oldest = it;
    if (oldest == m_all.end())
        return false;
    drop(**oldest);
    m_all.erase(oldest);
    return true;
}

ListUploads::Upload *ListUploads::find(const QString &id, const QByteArray &actor)
{
    const auto found = std::ranges::find_if(m_all, [&](const auto &one) { return one->id == id && one->actor == actor; });
    return found == m_all.end() ? nullptr : found->get();
}

const ListUploads::Finished *ListUploads::finished(const QString &upload, const QByteArray &actor)
{
    forgetIdle();
    const Upload *found = find(upload, actor);
    return found && !found->reader ? &found->finished : nullptr;
}

void ListUploads::forget(const QString &upload)
{
    std::erase_if(m_all, [&](const auto &one) { return one->id == upload && (drop(*one), true); });
}

void ListUploads::forgetIdle()
{
    std::erase_if(m_all, [this, now = m_clock.monotonic()](const auto &one) {
        return now - one->touched > (one->reader ? unfinishedFor : finishedFor) && (drop(*one), true);
    });
    if (m_all.empty())
        m_timer.stop();
}

// Before it goes.
void ListUploads::drop(Upload &upload)
{
    if (upload.reader)
        upload.finished.list = upload.reader->end();
    m_directory.discard(std::move(upload.finished.list.locals));
}

} // namespace control
