// What a session needs to know of the configuration, as one value that does not change: open sessions keep theirs when a new one comes.
#pragma once
#include <QByteArray>
#include <chrono>
#include <memory>
#include "admission/admission.h"
#include "config/config.h"
#include "net/tls_context.h"
#include "smtp/server_session.h"

namespace intake {

struct Settings {
    QByteArray hostName;
    admission::Admission admission;
    smtp::Limits limits{};
    smtp::Timeouts timeouts;
    std::chrono::milliseconds greetingDelay{0};
    std::shared_ptr<const net::TlsServerContext> tls; // null: STARTTLS is not offered
};

// `tls` may be null.
std::shared_ptr<const Settings> settingsFrom(const config::Config &config, std::shared_ptr<const net::TlsServerContext> tls);

} // namespace intake
