// The traffic lights of a domain: DNS and network, mail server, encryption, addresses. From what the service watches by the minute, and from its doctor's
// last look. Not known is grey, never red. PURE.
#pragma once
#include <QList>
#include <optional>
#include "ipc/contract.h"
#include "ui/palette.h"

namespace ui {

enum class LightKind { Network, Server, Encryption, Addresses };

struct Light {
    LightKind kind = LightKind::Network;
    QString icon;
    Tone tone = Tone::Muted;
    QString word; // "in order"

    QString text() const; // "Encryption: in order"
    friend bool operator==(const Light &, const Light &) = default;
};

// What is known of a domain; null: nothing yet.
struct DomainFacts {
    QList<ipc::Primary> primaries; // its own
    const ipc::LatestCheck *check = nullptr;
    const ipc::DirectoryDomain *directory = nullptr;
};

// The light that a finding belongs to.
LightKind lightOf(const ipc::Finding &finding);
// One of each kind, in their order; without `directory` no Addresses.
QList<Light> lightsOf(const DomainFacts &facts);

} // namespace ui
