// The proof as a state machine: what was heard goes in, what is to be done next and what is to be told come out. PURE. Caller: proof_job.
//
// Nothing of it is kept, for nothing depends on it: the mail is mail like any other. After a crash at any point
//   before the acceptance   there is no mail, or it is one that nobody follows and that is delivered all the same;
//   after it                likewise;
//   in a simulated outage   the maintenance ends by itself, a minute after it began (simulated_outage.h).
#pragma once
#include "handover/primary_health.h"
#include "ipc/contract.h"
#include "smtp/envelope.h"
#include "spool/spool.h"

namespace control {

class Proof {
public:
    enum class Outage { None, Simulated };
    struct Times {
        Milliseconds outage{20'000};     // that is simulated, from its beginning on
        Milliseconds waiting{3'000};     // in it, at least
        Milliseconds pausing{10'000};    // for it to begin
        Milliseconds acceptance{30'000}; // with `waiting` less than the maintenance may last
        Milliseconds handover{60'000};
    };
    struct Letter { QString recipient, subject; };
    // What the caller is to do now. BeginOutage is answered by outageBegan(), outageIsReal() or outageFailed(), Send by accepted() or notAccepted().
    enum class Deed { Nothing, BeginOutage, Send, EndOutage };

    Proof(Letter letter, Outage outage, Times times);
    Proof(Letter letter, Outage outage) : Proof(std::move(letter), outage, Times()) {}

    // One of these first, and once; the others in any order and at any time: what comes too late or too early changes nothing.
    Deed begin(handover::Moment now);
    Deed notBegun(const ipc::Sentence &why, handover::Moment now); // the beginning could not be audited
    Deed outageBegan(const QString &hosts, WallTime until, handover::Moment now);
    Deed outageIsReal(const QList<ipc::Primary> &primaries, handover::Moment now); // nothing is handed over to them just now anyway
    Deed outageFailed(const ipc::Sentence &why, handover::Moment now);
    Deed accepted(MessageId id, const smtp::Reply &reply, handover::Moment now);
    Deed notAccepted(const ipc::Sentence &why, handover::Moment now);
    // `mail`: its only recipient as the spool has it; nothing: it is nowhere. `primaries`: of its domain.
    Deed looked(const std::optional<spool::ListRow> &mail, const QList<ipc::Primary> &primaries, handover::Moment now);
    Deed passed(handover::Moment now); // time
    Deed cancelled(handover::Moment now);

    QList<ipc::Step> steps() const;
    int changes() const { return m_changes; } // of steps() and result(), so far
    const std::optional<ipc::Sentence> &result() const { return m_result; } // there is one: it is over
    std::optional<MessageId> mail() const { return m_id; } // that is to be looked after

private:
    enum Index { Pause, Accept, Store, Wait, HandOver, Primary, Count };
    enum class State { New, Pausing, Sending, Waiting, Following, Over };

    bool isShown(Index index) const { return m_outage == Outage::Simulated || (index != Pause && index != Wait); }
    void start(Index index, handover::Moment now);
    void end(Index index, ipc::StepState state, const ipc::Sentence &said, handover::Moment now);
    Deed send(handover::Moment now);
    Deed follow(handover::Moment now);
    Deed judge(const spool::ListRow &mail, const QList<ipc::Primary> &primaries, handover::Moment now);
    Deed judgeTried(const spool::ListRow &mail, handover::Moment now);
    Deed judgeUntried(const QList<ipc::Primary> &primaries, handover::Moment now);
    Deed waits(const ipc::Sentence &why, handover::Moment now);
    Deed failed(Index index, const ipc::Sentence &why, handover::Moment now);
    Deed finish(const QString &result, QJsonObject parameters = {});
    QJsonObject about() const;

    const Letter m_letter;
    const Outage m_outage;
    const Times m_times;
    State m_state = State::New;
    QList<ipc::Step> m_steps; // by Index
    MonotonicTime m_began{};  // the step that runs
    std::optional<MonotonicTime> m_outageBegan; // and lasts
    std::optional<MessageId> m_id;
    std::optional<ipc::Sentence> m_result;
    int m_changes = 0;
};

} // namespace control
