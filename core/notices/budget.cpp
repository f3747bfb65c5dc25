#include "notices/budget.h"
#include <algorithm>

namespace notices {

using namespace std::chrono_literals;

void Budget::fill(Bucket &bucket, MonotonicTime now, int perHour)
{
    const double hours = double((now - bucket.filledAt).count()) / double(Milliseconds(1h).count());
    bucket.tokens = std::min(double(perHour), bucket.tokens + std::max(0.0, hours) * perHour);
    bucket.filledAt = now;
}

QByteArray Budget::take(const QByteArray &senderDomain, MonotonicTime now, int perHour, Purpose purpose)
{
    const bool isCourtesy = purpose == Purpose::Courtesy;
    if (!std::exchange(m_begun, true))
        m_all = {double(perHour), now};
    fill(m_all, now, perHour);
    if (m_all.tokens < 1 + (isCourtesy ? perHour / 2 : 0))
        return QByteArrayLiteral("F4.budget");
    if (!m_domains.contains(senderDomain)) {
        if (m_domains.size() >= mostDomains)
            forgetFull(now);
        if (m_domains.size() >= mostDomains)
            return QByteArrayLiteral("F4.sender-domain");
        m_domains.insert(senderDomain, {double(perSenderDomain), now});
    }
    Bucket &domain = m_domains[senderDomain];
    fill(domain, now, perSenderDomain);
    if (domain.tokens < (isCourtesy ? 2 : 1))
        return QByteArrayLiteral("F4.sender-domain");
    m_all.tokens -= 1;
    domain.tokens -= 1;
    return {};
}

void Budget::forgetFull(MonotonicTime now)
{
    m_domains.removeIf([now](auto entry) {
        fill(entry.value(), now, perSenderDomain);
        return entry.value().tokens >= perSenderDomain;
    });
}

} // namespace notices
