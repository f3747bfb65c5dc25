// Where something listens: "host:port", "[2001:db8::1]:25". The host is a name or an address, not resolved here.
#pragma once
#include <QHashFunctions>
#include <QString>
#include <optional>

struct Endpoint {
    QString host;
    quint16 port = 0;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
    friend size_t qHash(const Endpoint &e, size_t seed = 0) { return qHashMulti(seed, e.host, e.port); }
};

// `separator` is ':' in most places and '@' for DNS servers ("127.0.0.1@5353"). Without a port: `defaultPort`, if that is not 0.
std::optional<Endpoint> endpointFromText(QStringView text, quint16 defaultPort = 0, QChar separator = u':');
QString endpointText(const Endpoint &, QChar separator = u':');
