// One question to one named server, without recursion: what that server itself says, with AA bit, TTLs and rcode.
//
// Through c-ares (ARES_FLAG_NORECURSE), whose sockets are watched by QSocketNotifier (they are plain sockets, so this holds for
// Windows too). UDP, and TCP when the reply is truncated. Nothing is cached; /etc/hosts is not read.
// Invariant: the callback comes once, later, within the limit; not at all when `context` is gone by then.
// Callers: doctor/gather.
#pragma once
#include <QByteArray>
#include <QHostAddress>
#include <chrono>
#include <functional>
#include "dns/message.h"
#include "dns/resolver.h"

namespace dns {

struct AuthorityQuestion {
    QByteArray name;
    Type type = Type::Mx;
    QHostAddress server;
    quint16 port = 53;
    std::chrono::milliseconds limit = std::chrono::seconds(3);
};

struct AuthorityAnswer {
    // Ok: there is an answer section. NoData, NameError: the server says so (authoritatively or not, see `message`).
    // ServerFailure: an error rcode, or the port is closed. TimedOut: silence. Malformed: not a message.
    Status status = Status::TimedOut;
    bool replied = false; // then `message` is the reply
    Message message;
};

// `context` lives in the calling thread, which has an event loop.
void askAuthority(const AuthorityQuestion &, QObject *context, std::function<void(AuthorityAnswer)> answer);

} // namespace dns
