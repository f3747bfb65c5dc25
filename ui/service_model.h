// All that the windows know of the service: contact, the last snapshot and its age. Everything else reads it and asks through it.
//
// Snapshots are asked for after every (re)connect, at `changed` events (one in flight, the newest wish remembered) and every 10 s;
// nothing else polls. A snapshot that does not come within 3 s means no contact, as does a closed connection: the old snapshot stays
// readable, but contact() says that it is history.
#pragma once
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <optional>
#include "base/clock.h"
#include "ipc/client.h"
#include "ipc/contract.h"
#include "ui/status.h"

namespace ui {

template <typename T> using Asked = ipc::Outcome<T>;

class ServiceModel : public QObject {
    Q_OBJECT
public:
    // `client` outlives the model.
    ServiceModel(ipc::Client &client, const Clock &clock, QObject *parent = nullptr);

    Contact contact() const { return m_contact; }
    State state() const { return stateOf(m_contact, m_snapshot); }
    const std::optional<ipc::Snapshot> &snapshot() const { return m_snapshot; }
    std::chrono::milliseconds age() const; // of the snapshot, since it came here; 0 without one
    ipc::Role role() const { return m_role; }
    bool mayOperate() const { return m_contact == Contact::Connected && m_role >= ipc::Role::Operator; }
    bool mayAdminister() const { return m_contact == Contact::Connected && m_role >= ipc::Role::Administrator; }
    const Clock &clock() const { return m_clock; }
    ipc::Client &client() { return m_client; } // for what asks many questions by itself (ipc::MessageExport)

    // The sentence on top of every page and its button.
    Statement statement() const;

    void start();
    void retryNow(); // connects at once instead of at the next try

    // `answer` is called once, later; not at all when `context` is gone by then. Without contact it gets an error of "ipc.…".
    template <ipc::AnyRequest R>
    void ask(const R &request, QObject *context, std::function<void(const Asked<typename R::Reply> &)> answer)
    {
        m_client.call(request, context, std::move(answer));
    }

Q_SIGNALS:
    void changed();      // contact or snapshot
    void queueChanged(); // a hint: lists may have other rows now
    void checksChanged();   // likewise: the doctor looked, or begins to
    void warningsChanged(); // likewise: others are open, or people know more of them
    void configChanged();   // likewise: the configuration, or what is said of it
    void alerted(const ipc::Alert &alert);
    void jobChanged(const ipc::Job &job);

private:
    void requestSnapshot();
    void takeSnapshot(const Asked<ipc::Snapshot> &answer);
    void takeChanged(const ipc::Changed &event);
    void greeted();
    void loseContact(const ipc::Sentence &why);

    ipc::Client &m_client;
    const Clock &m_clock;
    QTimer m_every;
    QTimer m_answerDue;
    Contact m_contact = Contact::None;
    ipc::Role m_role = ipc::Role::Viewer;
    std::optional<ipc::Snapshot> m_snapshot;
    ipc::Sentence m_trouble;
    MonotonicTime m_snapshotAt{};
    bool m_isAsking = false;
    bool m_isStale = false; // another snapshot is wanted once this one is here
};

} // namespace ui
