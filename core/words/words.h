// The only prose of the product: a code and its parameters in, a sentence in a language out. PURE.
//
// Parameters are raw (numbers, ISO dates, addresses, byte counts); formatting is by the language's locale. An unknown code never
// fails: it is shown as it is, with its parameters. Callers: ui, restantectl, notices, alerts.
#pragma once
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace words {

QStringList languages();                                                // {"en", "cs", "de", "it"}; senders are told in the same
QString bestLanguage(const QStringList &wanted);                         // of languages(); "en" when none fits
QString sentence(const QString &code, const QJsonObject &parameters, const QString &language);
// For a finding or warning: what to do now, in one or two sentences; empty when there is nothing to do.
QString advice(const QString &code, const QJsonObject &parameters, const QString &language);
bool knows(const QString &code);

QString fileSize(qint64 bytes, const QString &language);     // "4.7 MB"
QString duration(qint64 seconds, const QString &language);   // the two largest units: "2 d 4 h"

} // namespace words
