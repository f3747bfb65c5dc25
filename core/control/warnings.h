// Warnings and the ways of alerts, as clients ask for them and decide about them.
#pragma once
#include "alerts/alerts.h"
#include "control/status.h"
#include "ipc/dispatch.h"

namespace control {

class WarningRequests : public QObject {
public:
    // `alerts` may be null: then warnings are listed, and nothing can be done about them.
    WarningRequests(alerts::Alerts *alerts, const Status &status, const Clock &clock) : m_alerts(alerts), m_status(status), m_clock(clock) {}

    ipc::Warnings list() const;
    // `keep`: history.keep.
    ipc::Outcome<ipc::EndedWarnings> ended(const ipc::ListEndedWarnings &r, std::chrono::milliseconds keep) const;
    ipc::AlertWays ways() const;
    void acknowledge(const ipc::AcknowledgeWarning &r, const QByteArray &actor, const ipc::Answer<ipc::AcknowledgeWarning> &answer);
    void snooze(const ipc::SnoozeWarning &r, const QByteArray &actor, const ipc::Answer<ipc::SnoozeWarning> &answer);
    void test(const ipc::TestAlert &r, const QByteArray &actor, const ipc::Answer<ipc::TestAlert> &answer);
    void confirm(const ipc::ConfirmAlert &r, const QByteArray &actor, const ipc::Answer<ipc::ConfirmAlert> &answer);

private:
    alerts::Alerts *const m_alerts;
    const Status &m_status;
    const Clock &m_clock;
};

} // namespace control
