#include "terminal.h"
#include <QJsonDocument>
#include <QLocale>
#include <QTextStream>
#include <cstdio>
#include "base/platform.h"
#include "ipc/codec.h"
#include "words/format.h"
#include "words/words.h"

namespace {

constexpr qsizetype widest = 60; // of a column but the last

// LC_ALL, LC_MESSAGES and LANG in POSIX's order.
QString languageOfEnvironment()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return words::bestLanguage({value});
    return words::bestLanguage({});
}

void write(std::FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    std::fflush(file);
}

} // namespace

Terminal::Terminal(bool json) : m_json(json), m_language(languageOfEnvironment()) {}

QString Terminal::word(const char *code, const QJsonObject &parameters) const { return word(QString::fromLatin1(code), parameters); }

QString Terminal::word(const QString &code, const QJsonObject &parameters) const { return words::sentence(code, parameters, m_language); }

QString Terminal::word(const ipc::Sentence &sentence) const { return word(sentence.code, sentence.parameters); }

QString Terminal::time(const QDateTime &time) const
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString();
}

void Terminal::say(const QString &line) const { write(stdout, line + u'\n'); }

void Terminal::json(const QJsonObject &object) const { write(stdout, QString::fromUtf8(QJsonDocument(object).toJson())); }

void Terminal::complain(const ipc::Sentence &what) const
{
    if (m_json)
        return json({{"error", ipc::JsonWriter::value(what)}});
    const QString advice = words::advice(what.code, what.parameters, m_language);
    write(stderr, word(what) + u'\n' + (advice.isEmpty() ? QString() : advice + u'\n'));
}

void Terminal::progress(const QString &line) const
{
    if (!m_json && platform::isTerminal(platform::Stream::Error))
        write(stderr, QStringLiteral("\r\033[K") + line);
}

void Terminal::table(const QList<QStringList> &rows) const
{
    QList<qsizetype> widths;
    QList<QStringList> clean;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isLast = i + 1 == row.size();
            const QString cell = words::harmless(row.at(i));
            cells << (isLast || cell.size() <= widest ? cell : cell.first(widest - 1) + u'…');
            if (widths.size() <= i)
                widths << 0;
            widths[i] = qMax(widths.at(i), cells.last().size());
        }
        clean << cells;
    }
    for (const QStringList &row : clean) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 == row.size() ? row.at(i) : row.at(i).leftJustified(widths.at(i) + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        say(line);
    }
}

bool Terminal::confirms(const QString &question) const
{
    write(stderr, question);
    const QString answer = QTextStream(stdin).readLine(100).trimmed().toLower();
    return answer.startsWith(u'y') || answer.startsWith(word("ctl.yes").first(1));
}
