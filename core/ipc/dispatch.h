// From a call to its handler and back to a line. Knows roles, knows nothing of sockets.
//
// A handler is `void handle(const R &, Answer<R>)`: it answers at once, or later when the storage thread
// has answered it, but exactly once. A request that the service does not handle does not compile.
// `hello` is not among them: it is the server's own.
#pragma once
#include <functional>
#include "ipc/codec.h"
#include "ipc/outcome.h"

namespace ipc {

template <typename R> using Answer = std::function<void(Outcome<typename R::Reply>)>;
using SendLine = std::function<void(QByteArray line)>;

template <typename Service, typename R>
concept Handles = requires(Service &service, const R &request, Answer<R> answer) { service.handle(request, answer); };

inline ErrorReply notAllowed(const QString &request, Role needed)
{
    return {"ipc.not-allowed", {{"subject", request}, {"needs", JsonWriter::value(needed)}}};
}

template <typename Service> void dispatch(Service &service, Role role, const Call &call, SendLine send)
{
    const Result<Request> request = decodeNamed<Request>(call.request, call.body);
    if (!request)
        return send(errorLine(call.id, role == Role::None ? notAllowed(call.request, Role::Viewer) : errorReply(request.error())));

    std::visit([&]<typename R>(const R &r) {
        static_assert(Handles<Service, R>, "a request without a handler");
        if (role < R::needs)
            return send(errorLine(call.id, notAllowed(call.request, R::needs)));
        service.handle(r, Answer<R>([id = call.id, send](const Outcome<typename R::Reply> &reply) {
            send(reply ? replyLine(id, *reply) : errorLine(id, reply.error()));
        }));
    }, *request);
}

} // namespace ipc
