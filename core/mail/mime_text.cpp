#include "mail/mime_text.h"
#include <QList>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>
#include <algorithm>
#include <optional>
#include <utility>

namespace mail {

namespace {

constexpr qsizetype maxFolded = 76, maxWord = 900, maxField = 8000;
constexpr qsizetype wordBytes = 42; // 56 in base 64: 68 with its frame, under the 75 of RFC 2047 2
constexpr qsizetype columns = 72;

bool isPrintable(char c) { return c >= 0x20 && c <= 0x7e; }
constexpr char hex[] = "0123456789ABCDEF";

void appendQuoted(QByteArray &line, unsigned char c)
{
    line += '=';
    line += hex[c >> 4];
    line += hex[c & 15];
}

// One line without its end; soft line breaks where it grows too long.
void appendQuotedLine(QByteArray &out, QByteArrayView text)
{
    qsizetype start = out.size();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (out.size() - start > maxFolded - 4) {
            out += "=\r\n";
            start = out.size();
        }
        const char c = text[i];
        const bool lastBlank = (c == ' ' || c == '\t') && i + 1 == text.size();
        if ((isPrintable(c) && c != '=' && !lastBlank) || (c == '\t' && !lastBlank))
            out += c;
        else
            appendQuoted(out, c);
    }
    out += "\r\n";
}

// The Q encoding (RFC 2047 4.2).
QByteArray fromQ(QByteArray text)
{
    text.replace('_', ' ');
    return QByteArray::fromPercentEncoding(text, '=');
}

// What an encoded word says: charset, encoding, text. None: its character set is unknown here, or it is broken.
std::optional<QString> decodedWord(const QRegularExpressionMatch &word)
{
    QStringDecoder decoder(word.captured(1).toLatin1().constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    const QByteArray text = word.captured(3).toLatin1();
    const QString said = decoder(word.captured(2).toUpper() == u"B" ? QByteArray::fromBase64(text) : fromQ(text));
    return decoder.hasError() ? std::nullopt : std::optional(said);
}

} // namespace

QByteArray encodedText(const QString &text)
{
    QString clean = text.left(500).simplified();
    std::replace_if(clean.begin(), clean.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(' '));
    const bool ascii = std::all_of(clean.begin(), clean.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() <= 0x7e; });
    if (ascii && !clean.contains(QLatin1String("=?")))
        return clean.toLatin1();
    QByteArrayList words;
    QByteArray word;
    for (const char32_t point : clean.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&point, 1).toUtf8();
        if (word.size() + bytes.size() > wordBytes)
            words.append(std::exchange(word, {}));
        word += bytes;
    }
    words.append(word);
    std::transform(words.begin(), words.end(), words.begin(),
                   [](const QByteArray &w) { return QByteArray("=?utf-8?B?" + w.toBase64() + "?="); });
    return words.join(' ');
}

QString decodedText(QByteArrayView field)
{
    static const QRegularExpression word(QStringLiteral("=\\?([A-Za-z0-9_.:-]{1,40})(?:\\*[A-Za-z0-9-]*)?\\?([BbQq])\\?([!-~]*?)\\?="));
    QString rest = QString::fromUtf8(field);
    QString out;
    qsizetype at = 0;
    bool wasWord = false;
    for (auto it = word.globalMatch(rest); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString between = rest.mid(at, match.capturedStart() - at);
        if (!wasWord || !between.trimmed().isEmpty()) // blanks between encoded words are none
            out += between;
        const std::optional<QString> said = decodedWord(match);
        out += said.value_or(match.captured());
        wasWord = said.has_value();
        at = match.capturedEnd();
    }
    return out + rest.mid(at);
}

QByteArray quotedPrintable(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 4);
    while (!text.isEmpty()) {
        const auto newline = text.indexOf('\n');
        QByteArrayView line = newline < 0 ? text : text.first(newline);
        text = newline < 0 ? QByteArrayView() : text.sliced(newline + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        appendQuotedLine(out, line);
    }
    return out;
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray joined = text.toByteArray();
    joined.replace("=\r\n", "").replace("\r\n", "\n");
    return QByteArray::fromPercentEncoding(joined, '=');
}

QByteArray field(QByteArrayView name, QByteArrayView value)
{
    QByteArray clean = value.first(std::min(value.size(), maxField)).toByteArray();
    std::replace_if(clean.begin(), clean.end(), [](char c) { return !isPrintable(c) && c != ' '; }, '?');
    QByteArray out = name.toByteArray() + ':';
    qsizetype column = out.size();
    for (const QByteArray &word : clean.simplified().split(' ')) {
        const QByteArray shown = word.left(maxWord);
        if (column > name.size() + 1 && column + 1 + shown.size() > maxFolded) {
            out += "\r\n";
            column = 0;
        }
        out += ' ' + shown;
        column += 1 + shown.size();
    }
    return out + "\r\n";
}

QString wrapped(const QString &text)
{
    QString out;
    for (const QString &line : text.split(u'\n')) {
        qsizetype column = 0;
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
            if (column > 0 && column + 1 + word.size() > columns) {
                out += u'\n';
                column = 0;
            }
            if (column > 0) {
                out += u' ';
                ++column;
            }
            out += word;
            column += word.size();
        }
        out += u'\n';
    }
    return out;
}

} // namespace mail
