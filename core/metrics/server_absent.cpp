#include "metrics/server.h"

namespace metrics {

class Server::Private {};

Server::Server(Sources) {}

Server::~Server() = default;

Result<void> Server::listen(const std::optional<Endpoint> &where)
{
    return where ? Result<void>(Error{QStringLiteral("metrics.not-built"), endpointText(*where)}) : Result<void>();
}

quint16 Server::port() const { return 0; }

} // namespace metrics
