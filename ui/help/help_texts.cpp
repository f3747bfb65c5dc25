#include "ui/help/help_texts.h"
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace ui::help {

namespace {

const QString folder = QStringLiteral(":/help/");
const QString fallback = QStringLiteral("en");

QStringList codes()
{
    static const QStringList all = QDir(folder + fallback).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name).replaceInStrings(QStringLiteral(".md"), QString());
    return all;
}

QString fileOf(const QString &code, const QString &language)
{
    QFile file(folder + language + u'/' + code + QStringLiteral(".md"));
    if (!file.open(QIODevice::ReadOnly))
        return language == fallback ? QString() : fileOf(code, fallback);
    return QString::fromUtf8(file.readAll());
}

// Not in code spans: there a code would be part of a command.
QString withLinks(const QString &body, const QString &own)
{
    static const QRegularExpression codeOrSpan(QStringLiteral("`[^`]*`|\\b(?:MX|TLS|NET|REL)-[0-9]{3}\\b"));
    QString linked;
    qsizetype end = 0;
    for (auto found = codeOrSpan.globalMatch(body); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString text = match.captured();
        linked += body.mid(end, match.capturedStart() - end);
        linked += text != own && codes().contains(text) ? QStringLiteral("[%1](help:%1)").arg(text) : text;
        end = match.capturedEnd();
    }
    return linked + body.mid(end);
}

HelpText textOf(const QString &code, const QString &language)
{
    const QString text = fileOf(code, language);
    const qsizetype end = text.indexOf(u'\n');
    return {code, text.left(end).section(QStringLiteral(": "), 1).trimmed(), u'\n' + withLinks(text.mid(end + 1).trimmed().replace(QRegularExpression(QStringLiteral("^## "), QRegularExpression::MultilineOption), QStringLiteral("### ")), code)};
}

qsizetype rankOf(const QString &code)
{
    return QStringList{QStringLiteral("MX"), QStringLiteral("TLS"), QStringLiteral("NET"), QStringLiteral("REL")}.indexOf(code.section(u'-', 0, 0));
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QList<HelpText> all(const QString &language)
{
    QStringList sorted = codes();
    std::ranges::stable_sort(sorted, {}, rankOf);
    QList<HelpText> texts;
    for (const QString &code : sorted)
        texts << textOf(code, language);
    return texts;
}

bool has(const QString &code) { return codes().contains(code); }

QList<HelpText> search(const QList<HelpText> &texts, const QString &query)
{
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    QList<HelpText> found;
    for (const bool isByTitle : {true, false}) {
        for (const HelpText &text : texts) {
            const QString head = text.code + u' ' + text.title;
            if (isByTitle == hasAll(head, words) && hasAll(head + u' ' + text.body, words))
                found << text;
        }
    }
    return found;
}

} // namespace ui::help
