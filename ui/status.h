// What the tray, the banner and the navigation show: one of six states, judged from the connection and the last snapshot. PURE.
//
// Severities: Problem = mail is or will be lost or refused; Attention = degraded, the mail is safe. A primary that
// is down is therefore Attention: keeping its mail is what a backup is for. Without contact nothing is known, so nothing is green.
#pragma once
#include <QString>
#include <optional>
#include "ipc/contract.h"
#include "ui/palette.h"

namespace ui {

enum class Contact { None, Connected, NotAllowed, OtherVersion };
enum class State { Well, HandingOver, Attention, Problem, NoContact, SetUpNeeded };

State stateOf(Contact contact, const std::optional<ipc::Snapshot> &snapshot);

// Doubtful because something failed; without a reason it has only not been asked yet.
bool isUnwell(const ipc::Primary &primary);

QString iconNameOf(State state);
Tone toneOf(State state);
QString stateWord(State state); // translated, for accessible names: "Attention"

// The sentence on top of every page, and its short form for the tool tip (at most 120 characters).
struct Statement {
    QString text;   // what is, and what it means for the mail
    QString action; // the word on the one button
};
Statement statementOf(Contact contact, const std::optional<ipc::Snapshot> &snapshot);
QString shortened(const QString &text, int most = 120);

// Of a warning: colour, shape and word.
QString iconNameOf(ipc::Severity severity);
Tone toneOf(ipc::Severity severity);
QString severityWord(ipc::Severity severity); // "Problem"

QString stateWord(ipc::PrimaryState state);
QString stateWord(ipc::RecipientState state);

} // namespace ui
