// Parameters into a sentence, in one pass: what comes in by a parameter is never read as a placeholder. PURE.
#pragma once
#include <QJsonObject>
#include <QString>
#include <functional>

namespace words {

// Says a nested {code, parameters}.
using SayNested = std::function<QString(const QJsonObject &sentence)>;

// `text` with {name}, {name:kind} and %n filled in; table.h has the kinds. A name without a value becomes an ellipsis.
QString fill(const QString &text, const QJsonObject &parameters, qint64 count, const QString &language, const SayNested &nested);

// Without control and direction-changing characters, at most 300 characters: values come from peers.
QString harmless(const QString &value);

} // namespace words
