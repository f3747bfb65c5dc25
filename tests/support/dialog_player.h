// Plays a server dialogue (tests/dialogs/server) on the pure session, and knows what its "@ …" lines mean.
//
// What the owner does, options first: size N, recipients N, errors N, no-tls, offer smtputf8|etrn; then tls (the handshake is done), shutdown,
// timeout, silent, and answers: sender|recipient|commit|refuse CODE ENHANCED TEXT, for ADDRESS CODE ENHANCED TEXT. Without answers everything
// at example.test is accepted and everything else refused.
#pragma once
#include "support/dialog.h"
#include "support/server_owner.h"

struct DialogOptions {
    smtp::Limits limits{1000, 3, 10};
    bool tls = true;
    smtp::Offers offers{true, false, false};
};

inline DialogOptions dialogOptions(const QList<DialogStep> &steps)
{
    DialogOptions options;
    for (const DialogStep &step : steps) {
        const QByteArrayList words = step.text.split(' ');
        if (step.kind != '@')
            continue;
        if (words[0] == "size")
            options.limits.messageBytes = words.value(1).toLongLong();
        if (words[0] == "recipients")
            options.limits.recipients = words.value(1).toInt();
        if (words[0] == "errors")
            options.limits.errors = words.value(1).toInt();
        options.tls = options.tls && words[0] != "no-tls";
        options.offers.smtpUtf8 = options.offers.smtpUtf8 || step.text == "offer smtputf8";
        options.offers.etrn = options.offers.etrn || step.text == "offer etrn";
    }
    return options;
}

// Whether a dialogue needs an owner that answers as the file says: a real one has its own mind.
inline bool hasScriptedOwner(const QList<DialogStep> &steps)
{
    for (const DialogStep &step : steps)
        if (step.kind == '@' && QByteArrayList{"sender", "recipient", "commit", "refuse", "for", "silent", "errors"}.contains(step.text.split(' ').first()))
            return true;
    return false;
}

inline smtp::Reply dialogReply(const QByteArrayList &words, qsizetype from)
{
    return {words.value(from).toInt(), words.value(from + 1), words.sliced(std::min(from + 2, words.size())).join(' ')};
}

// False: unknown.
inline bool dialogAct(ServerOwner &owner, const QByteArrayList &words)
{
    if (words[0] == "tls")
        owner.startTls();
    else if (words[0] == "shutdown")
        owner.session.shutDown();
    else if (words[0] == "timeout")
        owner.session.timedOut();
    else if (words[0] == "silent")
        owner.silent = true;
    else if (words[0] == "sender")
        owner.senderReply = dialogReply(words, 1);
    else if (words[0] == "recipient")
        owner.recipientReply = dialogReply(words, 1);
    else if (words[0] == "commit")
        owner.commitReply = dialogReply(words, 1);
    else if (words[0] == "refuse")
        owner.refusal = dialogReply(words, 1);
    else if (words[0] == "for")
        owner.special.insert(words.value(1), dialogReply(words, 2));
    else
        return QByteArrayList{"size", "recipients", "errors", "no-tls", "offer"}.contains(words[0]);
    owner.pump();
    return true;
}

enum class DialogCut { Nowhere, Everywhere, At };

inline void feedCut(ServerOwner &owner, const QByteArray &block, DialogCut cut, qsizetype at)
{
    if (cut == DialogCut::Everywhere) {
        for (const char c : block)
            owner.receive(QByteArrayView(&c, 1));
    } else if (cut == DialogCut::At && at > 0 && at < block.size()) {
        owner.receive(QByteArrayView(block).first(at));
        owner.receive(QByteArrayView(block).sliced(at));
    } else {
        owner.receive(block);
    }
}

// What went wrong; empty: nothing. `at` counts bytes of all that the client says.
inline QByteArray playDialog(const QList<DialogStep> &steps, ServerOwner::Answers answers, DialogCut cut = DialogCut::Nowhere, qsizetype at = 0,
                             const smtp::Grammar &grammar = smtp::allowed)
{
    const DialogOptions options = dialogOptions(steps);
    ServerOwner owner(options.limits, options.tls, answers, options.offers, grammar);
    QByteArrayList events;
    for (const DialogStep &step : steps) {
        if (step.kind == 'E')
            events.append(step.text);
        if (step.kind == '@' && !dialogAct(owner, step.text.split(' ')))
            return "unknown act " + step.text;
        if (step.kind == 'C') {
            if (!owner.out.isEmpty())
                return "the server said, unexpected: " + owner.out;
            feedCut(owner, step.text, cut, at);
            at -= step.text.size();
        }
        if (step.kind != 'S')
            continue;
        if (owner.out != step.text)
            return "expected:\n" + step.text + "but the server said:\n" + owner.out;
        owner.out.clear();
    }
    if (!owner.out.isEmpty())
        return "the server said at the end: " + owner.out;
    if (owner.events != events)
        return "expected events:\n" + events.join('\n') + "\nbut there were:\n" + owner.events.join('\n');
    return {};
}
