// Figures and health for supervision, over HTTP on loopback: GET /metrics and GET /healthz. No other page, nothing can be changed here.
//
// Knows nothing of what it tells: bytes and codes come from its owner, at the moment they are asked for. Bounded: so many connections,
// each for a short time and a few bytes; requests under another name than that of this machine are refused (a web page in a browser
// here could make one).  Caller: the relay. server_http.cpp with Qt's HTTP server, server_absent.cpp where it was not there to build with.
#pragma once
#include <QByteArray>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include "base/endpoint.h"
#include "base/result.h"

namespace metrics {

class Server {
public:
    struct Sources {
        std::function<QByteArray()> figures;   // text for Prometheus
        std::function<QStringList()> troubles; // codes of what keeps mail from being taken; empty: nothing
    };
    explicit Server(Sources sources);
    ~Server();

    // Opens, moves, or closes (nothing). The host is a loopback address. Errors: "metrics.not-built", "metrics.cannot-listen".
    Result<void> listen(const std::optional<Endpoint> &where);
    quint16 port() const; // 0: closed

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace metrics
