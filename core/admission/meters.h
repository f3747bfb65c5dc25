// What each client did lately, for as many clients as there is room for. PURE; knows no limits (limits.h).
//
// A level rises with what is charged and sinks steadily with time, so an entry needs no history and no timer.
// Bounded: who was not heard of longest is forgotten first. Clients with open connections are never forgotten: those are bounded elsewhere.
// Caller: limits.
#pragma once
#include <QHash>
#include <array>
#include <list>
#include "admission/client_key.h"
#include "base/clock.h"

namespace admission {

inline constexpr std::size_t levels = 6;

struct Meter {
    std::array<double, levels> level{}; // of each kind of cost; 0: nothing lately
    MonotonicTime at{};                 // when the levels were that
    int open = 0;                       // connections
};

class Meters {
public:
    explicit Meters(std::size_t capacity) : m_capacity(capacity) {}

    // The client's meter, made if there is none. Valid until the next call of any function here.
    Meter &of(const ClientKey &client);
    void opened(const ClientKey &client);
    void closed(const ClientKey &client); // legal after opened()
    std::size_t size() const { return std::size_t(m_places.size()); }

private:
    struct Place {
        ClientKey client;
        Meter meter;
    };

    std::list<Place>::iterator place(const ClientKey &client);

    const std::size_t m_capacity;
    std::list<Place> m_quiet; // without connections, the latest first: at most m_capacity
    std::list<Place> m_here;  // with connections
    QHash<ClientKey, std::list<Place>::iterator> m_places;
};

} // namespace admission
