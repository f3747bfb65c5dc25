// A configuration document (JSON) to a Config, or everything that is wrong with it at once. Reads no file (store.h does), changes nothing.
// Callers: store.h, restanted --check-config, control (config.validate).
#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include "config/config.h"

namespace config {

inline constexpr qsizetype maxDocument = 1'000'000; // bytes of a configuration file

// One thing that is wrong. `code` is "config.…"; words/ has the sentence, its parameters are these and `path`.
struct Fault {
    QString code;
    QString path; // "domains[0].primaries[1]"; empty: the document as a whole
    QJsonObject parameters;

    friend bool operator==(const Fault &, const Fault &) = default;
};

// For a log or a terminal without words/: "domains[0].name: config.bad-hostname value=…", one line.
QString faultLine(const Fault &fault);

struct Parsed {
    Config config;       // complete, with defaults; only to be used without faults
    QList<Fault> faults; // in the order of the document's sections

    explicit operator bool() const { return faults.isEmpty(); }
};

Parsed parse(const QJsonObject &document);

struct Document {
    QJsonObject object;
    QList<Fault> faults; // "config.syntax" with line and column, "config.too-large", "config.wrong-type"
};
Document documentFromBytes(const QByteArray &bytes);

} // namespace config
