// The request `explain`: sends a recipient through the gate as a mail would, without its being one, and tells the way.
#pragma once
#include <QObject>
#include "control/rooms.h"
#include "ipc/dispatch.h"

namespace control {

// PURE. What there is to say of a passage.
ipc::Explanation explanationOf(const intake::Passage &passage);

class Explain : public QObject {
    Q_OBJECT
public:
    static constexpr int most = 10; // at a time; the primary is asked for each

    explicit Explain(const intake::Intake *intake, QObject *parent = nullptr);
    void explain(const ipc::Explain &request, ipc::Answer<ipc::Explain> answer);

private:
    const intake::Intake *const m_intake; // null: nothing comes in
    int m_running = 0;
};

} // namespace control
