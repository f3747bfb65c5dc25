// The proof: a real mail through the backup into the primary; its steps, what each came to, and the mail itself.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "A test message is under way already.", "proof.running"),
    QT_TRANSLATE_NOOP3("words", "Wait until it has arrived, or stop it.", "proof.running!"),
    QT_TRANSLATE_NOOP3("words", "Leaving your mail server alone", "proof.outage"),
    QT_TRANSLATE_NOOP3("words", "Accepted by this backup", "proof.accept"),
    QT_TRANSLATE_NOOP3("words", "Stored safely", "proof.store"),
    QT_TRANSLATE_NOOP3("words", "Waiting here", "proof.wait"),
    QT_TRANSLATE_NOOP3("words", "Handed over", "proof.handover"),
    QT_TRANSLATE_NOOP3("words", "Accepted by your mail server", "proof.primary"),
    QT_TRANSLATE_NOOP3("words", "Nothing is handed over to {host} for some seconds, as if it did not answer.", "proof.outage-began"),
    QT_TRANSLATE_NOOP3("words", "There is nothing to simulate, mail is waiting anyway: {reason:sentence}", "proof.outage-real"),
    QT_TRANSLATE_NOOP3("words", "The message for {recipient} was taken: {text}", "proof.accepted"),
    QT_TRANSLATE_NOOP3("words", "On the disk since {at:time}, as {id}.", "proof.stored"),
    QT_TRANSLATE_NOOP3("words", "It was kept here for {seconds:duration}, as in an outage.", "proof.waited"),
    QT_TRANSLATE_NOOP3("words", "Somebody ended the simulated outage, or took the message in hand in the queue.", "proof.wait-interrupted"),
    QT_TRANSLATE_NOOP3("words", "Offered to {host} at {at:time}.", "proof.handed-over"),
    QT_TRANSLATE_NOOP3("words", "{host} took it: {text}", "proof.taken"),
    QT_TRANSLATE_NOOP3("words", "{host} does not take it just now: {text}", "proof.put-off"),
    QT_TRANSLATE_NOOP3("words", "{host} refused it: {text}", "proof.refused"),
    QT_TRANSLATE_NOOP3("words", "Does this address exist there? Try it with another one, such as your own.", "proof.refused!"),
    QT_TRANSLATE_NOOP3("words", "{host} refused it: {text}. It is kept here for your decision.", "proof.refused-held"),
    QT_TRANSLATE_NOOP3("words", "Look at it in the queue.", "proof.refused-held!"),
    QT_TRANSLATE_NOOP3("words", "It is held in the queue.", "proof.held"),
    QT_TRANSLATE_NOOP3("words", "It was not handed over yet; other mail may be before it.", "proof.not-yet"),
    QT_TRANSLATE_NOOP3("words", "Somebody removed it from the queue.", "proof.removed"),
    QT_TRANSLATE_NOOP3("words", "It was given up as too old.", "proof.expired"),
    QT_TRANSLATE_NOOP3("words", "It is not in the queue, and not in the history.", "proof.not-found"),
    QT_TRANSLATE_NOOP3("words", "This step did not end in time.", "proof.timed-out"),
    QT_TRANSLATE_NOOP3("words", "This backup takes no mail: none of its addresses and ports (listen) is open.", "proof.no-door"),
    QT_TRANSLATE_NOOP3("words", "Enter a free address and port for listen, or end the other program that uses it.", "proof.no-door!"),
    QT_TRANSLATE_NOOP3("words", "The connection to this backup's own port failed: {text}", "proof.no-contact"),
    QT_TRANSLATE_NOOP3("words", "This backup did not take it: {text}", "proof.not-taken"),
    QT_TRANSLATE_NOOP3("words", "Another mail server answers at the port of this backup: {text}", "proof.other-server"),
    QT_TRANSLATE_NOOP3("words", "Find out which other mail server runs on this computer, and end it.", "proof.other-server!"),
    QT_TRANSLATE_NOOP3("words",
        "Proved: the message went all the way and is in the mailbox of {recipient} now. Its subject is “{subject}”.",
        "proof.proved"),
    QT_TRANSLATE_NOOP3("words",
        "The message is kept safely and will be delivered to {recipient} by itself as soon as possible. Why it waits: {reason:sentence}",
        "proof.waits"),
    QT_TRANSLATE_NOOP3("words", "Not proved. It failed at: {step:sentence}.", "proof.failed"),
    QT_TRANSLATE_NOOP3("words", "Stopped. If the message was already on its way, it is delivered all the same.", "proof.cancelled"),
    QT_TRANSLATE_NOOP3("words", "Stopped. The message {id} is kept safely and is delivered all the same.", "proof.stopped"),
    QT_TRANSLATE_NOOP3("words", "Test message of your backup mail server, {at:time}", "proof.mail-subject"),
    QT_TRANSLATE_NOOP3("words",
        "This is a test message. You need not do anything.\n\nThe backup mail server {hostname} sent it to itself, as any mail server would "
        "send it, stored it, and handed it over to the mail server of {domain}. That you can read it proves that the whole way works.\n\n"
        "The test was started by {actor}.",
        "proof.mail"),
};
} // namespace

std::span<const Row> proofRows() { return rows; }

} // namespace words
