#include "ui/domains/list_sender.h"
#include <algorithm>
#include "ui/service_model.h"

namespace ui {

static_assert(ListFile::pieceSize <= ipc::maxChunk);

ListSender::ListSender(ServiceModel &service, const QString &domain, const QString &path, QObject *parent)
    : QObject(parent), m_service(service), m_file(path)
{
    m_request.domain = domain;
}

void ListSender::start() { next(); }

void ListSender::next()
{
    m_file.read([this](const Result<ListFile::Piece> &piece) {
        if (!piece)
            return Q_EMIT failed({piece.error().code, {{"reason", piece.error().detail}}});
        send(*piece);
    });
}

void ListSender::send(const ListFile::Piece &piece)
{
    m_request.piece = piece.bytes;
    m_request.last = piece.isLast;
    const qint64 sent = m_sent += piece.bytes.size(), all = std::max(sent, piece.fileSize);
    m_service.ask(m_request, this, [this, sent, all](const Asked<ipc::ListUpload> &answer) {
        if (!answer)
            return Q_EMIT failed(answer.error());
        Q_EMIT progressed(sent, all);
        m_request.upload = answer->upload;
        if (answer->preview)
            Q_EMIT previewed(answer->upload, *answer->preview);
        else
            next();
    });
    m_request.piece.clear();
}

} // namespace ui
