// Messages that come from another box, piece by piece, into drafts of the spool. Nothing is kept before the last piece came and all of it is
// as announced; then all of it is, in one commit, with the note that it came (spool/moving.h). Caller: control/moves.
//
// At most `most` at once; one that nobody goes on with for a minute is dropped. Each belongs to the account that began it.
#pragma once
#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>
#include "config/config.h"
#include "ipc/dispatch.h"
#include "smtp/line_end_check.h"
#include "spool/spool.h"

namespace control {

class MoveIns : public QObject {
    Q_OBJECT
public:
    static constexpr size_t most = 3;

    MoveIns(spool::Spool &spool, const Clock &clock, QObject *parent = nullptr);
    void take(const ipc::MoveIn &request, const QByteArray &actor, const config::Config &config, const ipc::Answer<ipc::MoveIn> &answer);
    size_t size() const { return m_all.size(); }

private:
    struct Upload {
        QString id;
        QByteArray actor;
        MonotonicTime touched{};
        spool::NewMessage message;
        qint64 bytes = 0, traceBytes = 0; // as announced
        qint64 came = 0;
        QByteArray trace;
        smtp::LineEndCheck lineEnds;
        std::unique_ptr<spool::Draft> draft; // from the first byte on
        bool isBusy = false;                 // an answer is awaited
    };
    using Told = ipc::Answer<ipc::MoveIn>;
    void begin(const ipc::MoveIn &request, const QByteArray &actor, const config::Config &config, const Told &answer);
    void open(const ipc::MoveIn &request, spool::NewMessage message, const config::Config &config, const Told &answer);
    void feed(Upload &upload, const ipc::MoveIn &request, const config::Config &config, const Told &answer);
    static bool appended(Upload &upload, QByteArrayView piece);
    void commit(Upload &upload, const Told &answer);
    void fail(const QString &id, const ipc::ErrorReply &why, const Told &answer);
    Upload *find(const QString &id);
    void forgetIdle();

    spool::Spool &m_spool;
    const Clock &m_clock;
    std::vector<std::unique_ptr<Upload>> m_all;
    QTimer m_timer; // while there are any
};

} // namespace control
