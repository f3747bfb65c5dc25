// Whether a recipient that is ours may be mailed through this door now: first by the better MX and the sender (adaptive acceptance, mail-semantics
// A), then by who exists (B). Both may have to ask the primary. Composes; what it composes decides.
//
// Who is deferred because a better MX serves him is asked about nowhere: what a spammer tries out costs the primary nothing.
// Callers: session, control's `explain`.
#pragma once
#include <QObject>
#include <functional>
#include <memory>
#include "admission/acceptance.h"
#include "admission/admission.h"
#include "directory/ruling.h"

namespace intake {

enum class Counts { Yes, No }; // Yes: it is a try, and remembered as one
enum class From { Anybody, Ourselves }; // Ourselves: own_visits.h; A is not asked, B is

// What the rest of the relay knows. `domain` is the configured name, `local` plain (smtp::plainLocalPart). What is null is not looked at.
struct Gate {
    // A: health() of the domain's better MX; probe() tells when it may say more, within 5 s, perhaps at once, not when `context` is gone.
    std::function<admission::Health(const QByteArray &domain)> health;
    std::function<void(const QByteArray &domain, QObject *context, std::function<void()> probed)> probe;
    std::function<admission::Entrance(const QByteArray &domain, const admission::Try &attempt, const admission::Health &health, Counts counts)> enter;
    // B: after Ruling::Ask, ask() answers with another, within 5 s, not when `context` is gone. `address` as it is to be asked about.
    std::function<directory::Ruled(const QByteArray &domain, const QByteArray &local)> rule;
    std::function<void(const QByteArray &domain, const QByteArray &local, const QByteArray &address, QObject *context,
                       std::function<void(directory::Ruled)>)> ask;
    std::function<directory::Ruled(const QByteArray &domain, const QByteArray &local)> unasked; // where there is no time left to ask
};

struct Visit {
    admission::Try attempt;
    admission::Decision accepted; // by Admission::recipient()
    bool mayAsk = true;           // there is time for it
    Counts counts = Counts::Yes;
    From from = From::Anybody;
};

// How it went, for the client and for `explain`.
struct Passage {
    admission::Decision decision;
    std::optional<admission::Health> health;     // nothing: not looked at, as what follows
    std::optional<admission::Entrance> entrance;
    std::optional<directory::Ruled> ruled;
    bool isAsked = false; // about the address, at the primary
};

// `done` is called once, at once or from the event loop; not when `context` is gone.
void pass(std::shared_ptr<const Gate> gate, const Visit &visit, QObject *context, std::function<void(const Passage &)> done);

} // namespace intake
