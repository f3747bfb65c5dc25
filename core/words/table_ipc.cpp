// Between the programs and the service.
#include "words/table.h"

namespace words {

namespace {
// The macros are Qt's own and expand to {text, key}: no braces of ours.
constexpr Row rows[] = {
    QT_TRANSLATE_NOOP3("words", "Looking for the Restante service…", "ipc.connecting"),
    QT_TRANSLATE_NOOP3("words",
        "The Restante service does not answer at {path}: it is not running, or not installed on this computer.",
        "ipc.no-service"),
    QT_TRANSLATE_NOOP3("words", "Start it (systemctl start restanted), or name its socket.", "ipc.no-service!"),
    QT_TRANSLATE_NOOP3("words", "The Restante service at {path} cannot be reached from your account.", "ipc.no-permission"),
    QT_TRANSLATE_NOOP3("words",
        "Ask the administrator of this computer to add you to the group restante.",
        "ipc.no-permission!"),
    QT_TRANSLATE_NOOP3("words",
        "What answers at {path} is not the Restante service: it runs as {user}. Nothing was sent to it.",
        "ipc.wrong-server"),
    QT_TRANSLATE_NOOP3("words",
        "The service and this program are of different versions (service {ours}, this program {yours}).",
        "ipc.other-version"),
    QT_TRANSLATE_NOOP3("words", "Update both to the same version.", "ipc.other-version!"),
    QT_TRANSLATE_NOOP3("words", "The contact with the Restante service is lost; it is being tried again.", "ipc.lost"),
    QT_TRANSLATE_NOOP3("words", "The connection to the service was closed.", "ipc.closed"),
    QT_TRANSLATE_NOOP3("words", "The Restante service does not answer any more; it is being tried again.", "ipc.no-answer"),
    QT_TRANSLATE_NOOP3("words", "The service gave an answer that this program does not understand.", "ipc.bad-answer"),
    QT_TRANSLATE_NOOP3("words", "The path of the control socket is too long: {path}", "ipc.path-too-long"),
    QT_TRANSLATE_NOOP3("words",
        "The system takes at most 107 bytes. Choose a shorter path with control.socket.",
        "ipc.path-too-long!"),
    QT_TRANSLATE_NOOP3("words",
        "The control socket cannot be made: something else is already at {subject}.",
        "ipc.not-a-socket"),
    QT_TRANSLATE_NOOP3("words", "The control socket cannot be opened ({subject}).", "ipc.cannot-listen"),
    QT_TRANSLATE_NOOP3("words", "The system does not say who is asking.", "ipc.peer-unknown"),
    QT_TRANSLATE_NOOP3("words", "Your account may not do this.", "ipc.not-allowed"),
    QT_TRANSLATE_NOOP3("words", "An administrator can add you in the settings under control.", "ipc.not-allowed!"),
    QT_TRANSLATE_NOOP3("words",
        "The service does not know this request ({subject}); it may be older than this program.",
        "ipc.unknown-request"),
    QT_TRANSLATE_NOOP3("words", "The value of {subject} is not of the right kind.", "ipc.wrong-type"),
    QT_TRANSLATE_NOOP3("words", "The value of {subject} is outside what is allowed.", "ipc.out-of-range"),
    QT_TRANSLATE_NOOP3("words", "The service did not understand the line.", "ipc.bad-line"),
    QT_TRANSLATE_NOOP3("words", "This is too much for one request.", "ipc.line-too-long"),
    QT_TRANSLATE_NOOP3("words", "This job has ended or does not exist.", "ipc.no-such-job"),
    QT_TRANSLATE_NOOP3("words", "Too many jobs are running; try again in a moment.", "ipc.too-many-jobs"),
    QT_TRANSLATE_NOOP3("words", "Too many checks are running; try again in a moment.", "ipc.too-many-checks"),
    QT_TRANSLATE_NOOP3("words", "No domain is set up and none was named.", "check.no-domain"),
    QT_TRANSLATE_NOOP3("words", "“{value}” is not a domain name.", "check.bad-domain"),
    QT_TRANSLATE_NOOP3("words", "“{value}” is not a host name. Set hostname in the configuration.", "check.bad-hostname"),
    QT_TRANSLATE_NOOP3("words", "“{value}” is not an address of a mail server (host or host:port).", "check.bad-primary"),
};
} // namespace

std::span<const Row> ipcRows() { return rows; }

} // namespace words
