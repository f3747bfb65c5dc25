// From a call to its handler and back to a line. Knows roles, knows nothing of sockets.
//
// A handler is `void handle(const R &, Answer<R>)`: it answers at once, or later when the storage thread
// has answered it, but exactly once. A request that the service does not handle does not compile.
#pragma once
#include <functional>
#include "ipc/codec.h"

namespace ipc {

template <typename R> using Answer = std::function<void(Result<typename R::Reply>)>;

template <typename Service, typename R>
concept Handles = requires(Service &service, const R &request, Answer<R> answer) { service.handle(request, answer); };

// `detail` is told only for errors about the call itself (a field, a request); of others it belongs to the log.
inline ErrorReply errorReply(const Error &error)
{
    const bool aboutTheCall = error.code.startsWith(QLatin1String("ipc."));
    return {error.code, aboutTheCall ? QJsonObject{{"subject", error.detail}} : QJsonObject{}};
}

template <typename Service>
void dispatch(Service &service, Role role, const Call &call, std::function<void(QByteArray line)> send)
{
    const Result<Request> request = decodeNamed<Request>(call.request, call.body);
    if (!request)
        return send(errorLine(call.id, errorReply(request.error())));

    std::visit([&]<typename R>(const R &r) {
        static_assert(Handles<Service, R>, "a request without a handler");
        if (role < R::needs)
            return send(errorLine(call.id, errorReply(Error{"ipc.forbidden", call.request})));
        service.handle(r, Answer<R>([id = call.id, send](const Result<typename R::Reply> &reply) {
            send(reply ? replyLine(id, *reply) : errorLine(id, errorReply(reply.error())));
        }));
    }, *request);
}

} // namespace ipc
