// One request by HTTP or HTTPS and its reply, GET or POST: policies that are fetched, alerts that are sent.
//
// Over Qt's client, which is told an address: names are resolved by dns/, never here. The server must prove to be the URL's host. No
// redirect is followed (RFC 8461 3.3), no proxy, cookie or password is used, nothing is cached or decompressed.
// Invariant: the answer comes once, later, within the limit; not at all when `context` is gone by then. A body over its limit is not read.
// Callers: doctor, alerts.
#pragma once
#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QUrl>
#include <chrono>
#include <functional>
#include "base/result.h"

class QObject;

namespace net {

struct WebHeader {
    QByteArray name, value;
};

struct WebRequest {
    enum class Method { Get, Post };
    Method method = Method::Get;
    QUrl url;             // http or https. Its host is what Host and SNI say, and what a certificate must be for
    QHostAddress address; // of that host
    QList<WebHeader> headers; // beside Host; a POST needs Content-Type
    QByteArray body;          // of a POST
    QByteArray extraCa;       // PEM: trusted as well as the system's
    qsizetype bodyLimit = 64 * 1024; // of the reply
    std::chrono::milliseconds limit = std::chrono::seconds(10); // for all of it
};

struct WebReply {
    int status = 0; // any that HTTP knows: 404 and 301 are replies too
    QList<WebHeader> headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const; // the first one; empty: none
};

// Errors: "web.bad-url", "tls.bad-certificate" (extraCa), "net.connection-refused", "net.unreachable", "net.timed-out", "net.peer-closed",
// "net.tls-failed" (detail: why), "web.too-long", "web.not-http".
void askWeb(const WebRequest &request, QObject *context, std::function<void(Result<WebReply>)> answer);

} // namespace net
