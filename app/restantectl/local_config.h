// What commands without a service go by.
#pragma once
#include "config/config.h"
#include "options.h"

// --config and --dns; without a file the defaults. Errors: "ctl.cannot-read", "ctl.wrong-value".
ipc::Outcome<config::Config> localConfig(const Options &options);
