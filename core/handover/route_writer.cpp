#include "handover/route_writer.h"
#include "base/log.h"
#include "base/platform.h"

namespace handover {

RouteWriter::RouteWriter(const QString &path) : m_path(path) {}

RouteWriter::~RouteWriter() { (void)m_states.takeAll(); } // as below, from the other side

void RouteWriter::drain()
{
    const std::deque<QByteArray> states = m_states.takeAll();
    if (states.empty())
        return;
    const Result<void> written = platform::writeFileDurably(m_path, states.back());
    if (!written)
        logging::event(logging::Level::Warning, "handover", "routes-not-kept", {{"detail", written.error().detail}});
}

void RouteWriter::finish()
{
    drain();
    (void)m_states.takeAll(); // hands our memory to who deletes us: QThread::wait() is a lock that ThreadSanitizer cannot see
}

} // namespace handover
