// Lists of addresses on their way in: each is read piece by piece as it comes, and kept until it is imported or forgotten.
//
// At most `most` at once, of all clients together: each may hold a million addresses. An unfinished one is forgotten after a minute without a
// piece, a finished one after ten: somebody reads its preview. Each belongs to the account that began it. None is freed on the event loop, which
// that would hold (Directory::discard). Caller: control/directory.
#pragma once
#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>
#include "directory/directory.h"
#include "ipc/dispatch.h"

namespace control {

class ListUploads : public QObject {
    Q_OBJECT
public:
    static constexpr size_t most = 3;
    struct Finished {
        QByteArray domain;
        directory::AddressList list;
    };

    ListUploads(const directory::Directory &directory, const Clock &clock, QObject *parent = nullptr);

    ipc::Outcome<ipc::ListUpload> take(const ipc::UploadList &request, const QByteArray &actor);
    const Finished *finished(const QString &upload, const QByteArray &actor); // null: there is none
    void forget(const QString &upload);
    size_t size() const { return m_all.size(); }

private:
    struct Upload {
        QString id;
        QByteArray actor;
        MonotonicTime touched{};
        std::optional<directory::ListReader> reader; // until the last piece
        Finished finished;
    };
    Upload *find(const QString &id, const QByteArray &actor);
    ipc::Outcome<Upload *> begin(const QByteArray &domain, const QByteArray &actor);
    bool makeRoom();
    void drop(Upload &upload);
    void forgetIdle();

    const directory::Directory &m_directory;
    const Clock &m_clock;
    std::vector<std::unique_ptr<Upload>> m_all;
    QTimer m_timer; // while there are any
};

} // namespace control
