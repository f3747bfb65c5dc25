// The key of our own marks in Received lines (smtp/trace_tags.h): made at the first start, kept in the data directory for the service only.
#pragma once
#include <QByteArray>
#include <QString>
#include "base/result.h"

// One that cannot be used is made anew: mail that is on its way round then takes one more turn before it is known.
// Errors: those of platform::writeFileDurably.
Result<QByteArray> ownTraceKey(const QString &dataDirectory);
