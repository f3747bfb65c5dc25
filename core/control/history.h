// The history's requests: pages of finished mail, and an address that is to be forgotten. Turns them into the spool's words and back.
#pragma once
#include <QObject>
#include <chrono>
#include "config/config.h"
#include "ipc/dispatch.h"
#include "spool/spool.h"

namespace control {

class History : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype longestAddress = 1000;

    explicit History(spool::Spool &spool, QObject *parent = nullptr);

    // `keep`: for how long rows are kept (history.keep), which the reply says.
    void list(const ipc::ListHistory &request, std::chrono::milliseconds keep, ipc::Answer<ipc::ListHistory> answer);
    // `config` says of whose local parts case matters. Nothing logs or audits the address.
    void forget(const QString &address, const config::Config &config, const QByteArray &actor, ipc::Answer<ipc::ForgetAddress> answer);

private:
    spool::Spool &m_spool;
};

// One address in the spellings of its domain: as given, as A-labels, as U-labels. Error "history.bad-address": no local part or no domain, too long,
// or with spaces or control characters.
Result<spool::Forgetting> forgettingOf(const QString &address, const config::Config &config);

} // namespace control
