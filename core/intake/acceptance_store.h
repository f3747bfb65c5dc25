// What adaptive acceptance remembers (mail-semantics A4), on the disk: `acceptance.db`. Everything in it can be lost without harm, so a damaged file
// is begun anew, and what did not reach the disk before a crash is a sender's one more try.
// A file of its own: it is written every few seconds while strangers knock, and never waits for a list of a million addresses to be read in.
// Caller: app.
#pragma once
#include <QObject>
#include <QTimer>
#include <memory>
#include "admission/acceptance.h"
#include "base/result.h"
#include "store/storage.h"

namespace intake {

class AcceptanceStore : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds savedEvery{5};

    // `key`: Acceptance's; with another one all that is remembered means nobody. Errors: "acceptance.cannot-open", ".full", ".failed", ".newer-schema".
    static Result<std::unique_ptr<AcceptanceStore>> open(const QString &dataDirectory, const QByteArray &key, const Clock &clock);
    ~AcceptanceStore() override; // saves first

    admission::Acceptance &acceptance() { return m_acceptance; }
    const admission::Acceptance &acceptance() const { return m_acceptance; }
    void save(); // what changed, in one transaction; nothing while the last one is under way

private:
    class Rows;
    AcceptanceStore(const QByteArray &key, const Clock &clock);
    Result<void> begin(const QString &path);

    const Clock &m_clock;
    admission::Acceptance m_acceptance;
    std::unique_ptr<Rows> m_rows;
    std::unique_ptr<store::Storage> m_storage;
    bool m_saving = false;
    QTimer m_timer;
};

} // namespace intake
