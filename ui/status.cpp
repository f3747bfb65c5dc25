#include "ui/status.h"
#include <QCoreApplication>
#include <algorithm>
#include "ui/text.h"

namespace ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Status)
};

template <typename E> QString nameOf(E value) // as in the contract
{
    for (const auto &[known, name] : names(E{}))
        if (known == value)
            return QLatin1String(name);
    return {};
}
} // namespace

bool isUnwell(const ipc::Primary &primary)
{
    using enum ipc::PrimaryState;
    return primary.state == Down || (primary.state == Doubtful && primary.reason.has_value());
}

State stateOf(Contact contact, const std::optional<ipc::Snapshot> &snapshot)
{
    if (contact != Contact::Connected || !snapshot)
        return State::NoContact;
    if (!snapshot->isSetUp)
        return State::SetUpNeeded;
    const auto hasWarning = [&](ipc::Severity severity) {
        return std::any_of(snapshot->worst.begin(), snapshot->worst.end(), [&](const auto &w) { return w.severity == severity; });
    };
    const auto isReturning = [](const ipc::Primary &p) { return p.state == ipc::PrimaryState::Returning; };
    if (hasWarning(ipc::Severity::Problem))
        return State::Problem;
    if (std::any_of(snapshot->primaries.begin(), snapshot->primaries.end(), isUnwell))
        return State::Attention;
    if (std::any_of(snapshot->primaries.begin(), snapshot->primaries.end(), isReturning))
        return State::HandingOver;
    return hasWarning(ipc::Severity::Attention) ? State::Attention : State::Well;
}

QString iconNameOf(State state)
{
    switch (state) {
    case State::Well: return QStringLiteral("state-well");
    case State::HandingOver: return QStringLiteral("state-handing-over");
    case State::Attention: return QStringLiteral("state-attention");
    case State::Problem: return QStringLiteral("state-problem");
    case State::NoContact: return QStringLiteral("state-no-contact");
    case State::SetUpNeeded: return QStringLiteral("state-setup");
    }
    return {};
}

Tone toneOf(State state)
{
    switch (state) {
    case State::Well: return Tone::Well;
    case State::HandingOver: return Tone::Busy;
    case State::Attention: return Tone::Attention;
    case State::Problem: return Tone::Problem;
    case State::NoContact: return Tone::Muted;
    case State::SetUpNeeded: return Tone::Accent;
    }
    return Tone::Muted;
}

QString stateWord(State state)
{
    switch (state) {
    case State::Well: return Words::tr("All is well");
    case State::HandingOver: return Words::tr("Handing over");
    case State::Attention: return Words::tr("Attention");
    case State::Problem: return Words::tr("Problem");
    case State::NoContact: return Words::tr("No contact");
    case State::SetUpNeeded: return Words::tr("Set-up needed");
    }
    return {};
}

Statement statementOf(Contact contact, const std::optional<ipc::Snapshot> &snapshot)
{
    switch (contact) {
    case Contact::NotAllowed:
        return {Words::tr("You are not allowed to see the relay service. Ask its administrator to add you to the group “restante”, then "
                   "log in again. Mail is not affected."),
                Words::tr("Try again")};
    case Contact::OtherVersion:
        return {Words::tr("The relay service and this window are of different versions and do not understand each other. Install the same "
                   "version of both. Mail is not affected."),
                Words::tr("Try again")};
    case Contact::None:
        return {Words::tr("No contact with the relay service. While it does not run, it accepts no mail and hands none over; what it keeps "
                   "stays on its disk. Start it with: systemctl start restanted"),
                Words::tr("Try again")};
    case Contact::Connected: break;
    }
    if (!snapshot)
        return {Words::tr("Connected to the relay service, waiting for its first report."), Words::tr("Try again")};
    return {say(snapshot->sentence), snapshot->isSetUp ? Words::tr("Open queue") : Words::tr("Set up…")};
}

QString shortened(const QString &text, int most)
{
    if (text.size() <= most)
        return text;
    const qsizetype sentenceEnd = text.indexOf(QLatin1String(". "));
    if (sentenceEnd > 0 && sentenceEnd < most)
        return text.left(sentenceEnd + 1);
    return text.left(most - 1).trimmed() + QChar(0x2026);
}

QString iconNameOf(ipc::Severity severity)
{
    switch (severity) {
    case ipc::Severity::Problem: return QStringLiteral("state-problem");
    case ipc::Severity::Attention: return QStringLiteral("state-attention");
    case ipc::Severity::Info: return QStringLiteral("info");
    case ipc::Severity::Unchecked: break;
    }
    return QStringLiteral("unknown");
}

Tone toneOf(ipc::Severity severity)
{
    switch (severity) {
    case ipc::Severity::Problem: return Tone::Problem;
    case ipc::Severity::Attention: return Tone::Attention;
    case ipc::Severity::Info:
    case ipc::Severity::Unchecked: break;
    }
    return Tone::Muted;
}

QString severityWord(ipc::Severity severity)
{
    switch (severity) {
    case ipc::Severity::Problem: return Words::tr("Problem");
    case ipc::Severity::Attention: return Words::tr("Attention");
    case ipc::Severity::Info: return Words::tr("Information");
    case ipc::Severity::Unchecked: break;
    }
    return Words::tr("Not checked");
}

QString stateWord(ipc::PrimaryState state) { return say({QStringLiteral("primary.state.") + nameOf(state), {}}); }

QString stateWord(ipc::RecipientState state) { return say({QStringLiteral("recipient.state.") + nameOf(state), {}}); }

} // namespace ui
