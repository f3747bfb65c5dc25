#include "words/words.h"
#include <QHash>
#include <QTranslator>
#include <algorithm>
#include <limits>
#include <memory>
#include "words/format.h"
#include "words/locale.h"
#include "words/table.h"

namespace words {

namespace {

constexpr int deepestNesting = 3;

struct Known {
    const char *text = nullptr;
    const char *key = nullptr;
    QString counted; // parameter that %n stands for; empty: none
};

// By "code" or "code!".
const QHash<QString, Known> &table()
{
    static const QHash<QString, Known> all = [] {
        QHash<QString, Known> known;
        for (const std::span<const Row> rows : {statusRows(), ipcRows(), configRows(), settingRows(), spoolRows(), netRows(), handoverRows(),
                                                primaryRows(), primaryTestRows(), machineRows(), kitRows(), proofRows(), noticeRows(), outboundRows(), historyRows(), watchRows(), noticePageRows(), doctorRows(), driftRows(),
                                                doctorTlsRows(), doctorNetRows(), doctorRelationRows(), terminalRows(), admissionRows(),
                                                directoryRows(), spfRows(), alertRows()})
            for (const Row &row : rows) {
                const QString key = QString::fromLatin1(row.key);
                known.insert(key.section(u'#', 0, 0), {row.text, row.key, key.section(u'#', 1)});
            }
        return known;
    }();
    return all;
}

// Never installed: the language is an argument, several are in use at once (notices are in the sender's).
const QTranslator *translatorFor(const QString &language)
{
    static const auto all = [] {
        QHash<QString, std::shared_ptr<QTranslator>> loaded;
        for (const QString &one : languages()) {
            auto translator = std::make_shared<QTranslator>();
            if (translator->load(QStringLiteral(":/i18n/words_%1.qm").arg(one)))
                loaded.insert(one, translator);
        }
        return loaded;
    }();
    return all.value(language).get();
}

QString translated(const Known &known, qint64 count, const QString &language)
{
    const QTranslator *translator = translatorFor(language);
    const int n = known.counted.isEmpty() ? -1 : int(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
    const QString text = translator ? translator->translate("words", known.text, known.key, n) : QString();
    return text.isEmpty() ? QString::fromUtf8(known.text) : text;
}

// As it is, with its parameters: better than nothing, and never an error.
QString unknown(const QString &code, const QJsonObject &parameters)
{
    QStringList parts;
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        parts << QStringLiteral("%1: %2").arg(harmless(it.key()), harmless(it.value().toVariant().toString()));
    return parts.isEmpty() ? harmless(code) : QStringLiteral("%1 (%2)").arg(harmless(code), parts.join(QStringLiteral(", ")));
}

QString say(const QString &key, const QJsonObject &parameters, const QString &language, int depth)
{
    const auto it = table().constFind(key);
    if (it == table().constEnd())
        return unknown(key, parameters);
    const qint64 count = parameters.value(it->counted).toInteger();
    return fill(translated(*it, count, language), parameters, count, language, [&](const QJsonObject &nested) {
        const QString code = nested.value(QLatin1String("code")).toString();
        return depth < deepestNesting ? say(code, nested.value(QLatin1String("parameters")).toObject(), language, depth + 1) : harmless(code);
    });
}

} // namespace

QStringList languages() { return {QStringLiteral("en"), QStringLiteral("cs"), QStringLiteral("de"), QStringLiteral("it")}; }

QString bestLanguage(const QStringList &wanted)
{
    for (const QString &one : wanted) {
        const QString language = one.left(2).toLower();
        const bool endsThere = one.size() <= 2 || !one.at(2).isLetter(); // "cs", "cs_CZ.UTF-8", not "csb"
        if (endsThere && languages().contains(language))
            return language;
    }
    return QStringLiteral("en");
}

QString sentence(const QString &code, const QJsonObject &parameters, const QString &language)
{
    return say(code, parameters, language, 0);
}

QString advice(const QString &code, const QJsonObject &parameters, const QString &language)
{
    const QString key = code + u'!';
    return table().contains(key) ? say(key, parameters, language, 0) : QString();
}

bool knows(const QString &code) { return !code.endsWith(u'!') && table().contains(code); }

QString fileSize(qint64 bytes, const QString &language)
{
    struct Unit { qint64 factor; const char *name; };
    constexpr Unit units[] = {{1'000'000'000'000, "TB"}, {1'000'000'000, "GB"}, {1'000'000, "MB"}, {1000, "KB"}};
    const QLocale locale = localeFor(language);
    for (const Unit &unit : units)
        if (bytes >= unit.factor) {
            const double value = double(bytes) / double(unit.factor);
            const QString number = value < 100 ? locale.toString(value, 'f', 1) : locale.toString(qint64(value));
            return number + u'\u00a0' + QLatin1String(unit.name);
        }
    return locale.toString(bytes) + QStringLiteral("\u00a0B");
}

QString duration(qint64 seconds, const QString &language)
{
    struct Unit { qint64 factor; const char *name; };
    constexpr Unit units[] = {{86'400, "d"}, {3600, "h"}, {60, "min"}, {1, "s"}};
    const QLocale locale = localeFor(language);
    seconds = qMax<qint64>(0, seconds);
    for (size_t i = 0; i + 1 < std::size(units); ++i) {
        if (seconds < units[i].factor)
            continue;
        const qint64 second = seconds % units[i].factor / units[i + 1].factor;
        QString text = locale.toString(seconds / units[i].factor) + u'\u00a0' + QLatin1String(units[i].name);
        if (second > 0)
            text += u'\u00a0' + locale.toString(second) + u'\u00a0' + QLatin1String(units[i + 1].name);
        return text;
    }
    return locale.toString(seconds) + QStringLiteral("\u00a0s");
}

} // namespace words
