// The one table of all configuration keys: what a key is, its default, its unit, when a change of it acts. parse.cpp refuses what is not
// in it, the documentation is written from it, and a test holds it against Config's defaults.
#pragma once
#include <QJsonObject>
#include <QStringView>
#include <span>

namespace config {

enum class Acts { Live, NextConnection, ListenerRestart };

struct Key {
    const char *path;         // "domains[].name": [] stands for any index
    const char *defaultValue; // JSON text; empty: must be given; "null": there is none
    const char *takes;        // type, unit and bounds in words
    Acts acts;
    const char *meaning;
};

std::span<const Key> keys();
// `path` as faults have it ("domains[0].name"). Also true for what only leads to keys ("smtp", "domains[0]").
bool isKnownKey(QStringView path);
// Every key that has a default, with it: a document that parses to Config{}.
QJsonObject documentOfDefaults();

} // namespace config
