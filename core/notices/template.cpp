#include "notices/template.h"
#include <QStringDecoder>
#include <algorithm>

namespace notices {

namespace {

struct Named { Kind kind; const char *name; };
constexpr Named names[] = {{Kind::Failed, "failed"}, {Kind::Expired, "expired"}, {Kind::Delayed, "delayed"},
                           {Kind::Relayed, "relayed"}, {Kind::Delivered, "delivered"}};

constexpr qsizetype longestSubject = 200;

TemplateFault fault(const char *code, qsizetype line, const QString &value = {})
{
    QJsonObject parameters{{QStringLiteral("line"), line}};
    if (!value.isEmpty())
        parameters.insert(QStringLiteral("value"), value.left(100));
    return {QString::fromLatin1(code), parameters};
}

// Line of the first byte that is no UTF-8, or of what stands for one after somebody else has read it so (U+FFFD); 0: all is.
qsizetype brokenLine(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        const QString text = decoder(lines.at(i));
        if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
            return i + 1;
    }
    return 0;
}

bool isControl(QChar c) { return c.category() == QChar::Other_Control && c != u'\t'; }

// Calls `found` with each {name}, and copies the rest through `text`. False: a brace that is not closed in its line.
template <typename Text, typename Found> bool walk(const QString &line, Text text, Found found)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line.at(at);
        const bool doubled = at + 1 < line.size() && line.at(at + 1) == c;
        if (c != u'{' || doubled) {
            text(c);
            at += c == u'{' || (c == u'}' && doubled);
            continue;
        }
        const qsizetype end = line.indexOf(u'}', at);
        if (end < 0)
            return false;
        found(line.mid(at + 1, end - at - 1));
        at = end;
    }
    return true;
}

std::optional<TemplateFault> checkLine(const QString &line, qsizetype number, const QStringList &known)
{
    if (std::ranges::any_of(line, isControl))
        return fault("notice.template-control", number);
    QString unknown;
    const bool closed = walk(line, [](QChar) {}, [&](const QString &name) {
        if (!known.contains(name) && unknown.isEmpty())
            unknown = QStringLiteral("{%1}").arg(name);
    });
    if (!closed)
        return fault("notice.template-brace", number, QStringLiteral("{{"));
    return unknown.isEmpty() ? std::nullopt : std::optional(fault("notice.template-placeholder", number, unknown));
}

QString filled(const QString &line, const QHash<QString, QString> &values)
{
    QString out;
    walk(line, [&out](QChar c) { out += c; }, [&](const QString &name) { out += values.value(name); });
    return out;
}

} // namespace

QString kindName(Kind kind)
{
    return QString::fromLatin1(std::ranges::find(names, kind, &Named::kind)->name);
}

std::optional<Kind> kindFromName(QStringView name)
{
    for (const Named &one : names) {
        if (name == QLatin1String(one.name))
            return one.kind;
    }
    return std::nullopt;
}

QStringList placeholders(Kind kind)
{
    QStringList all{QStringLiteral("hostname"), QStringLiteral("domain"), QStringLiteral("subject"), QStringLiteral("sent"), QStringLiteral("recipients")};
    switch (kind) {
    case Kind::Failed:
    case Kind::Expired: return all << QStringLiteral("reasons") << QStringLiteral("advice");
    case Kind::Delayed: return all << QStringLiteral("cause") << QStringLiteral("until") << QStringLiteral("others");
    case Kind::Delivered: return all << QStringLiteral("messages");
    case Kind::Relayed: break;
    }
    return all;
}

Template::Parsed Template::parse(const QByteArray &bytes, Kind kind)
{
    if (bytes.size() > limit)
        return {{}, TemplateFault{QStringLiteral("notice.template-too-large"), {{QStringLiteral("most"), limit}}}};
    if (const qsizetype line = brokenLine(bytes))
        return {{}, fault("notice.template-encoding", line)};
    QString text = QString::fromUtf8(bytes);
    text.remove(QChar(0xfeff)); // an editor's mark
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const QStringList lines = text.split(u'\n');
    const QString head = QStringLiteral("Subject:");
    if (!lines.first().startsWith(head) || lines.first().mid(head.size()).trimmed().isEmpty())
        return {{}, fault("notice.template-subject", 1)};
    const QStringList known = placeholders(kind);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto wrong = checkLine(lines.at(i), i + 1, known))
            return {{}, wrong};
    }
    Template value;
    value.m_subject = lines.first().mid(head.size()).trimmed();
    value.m_body = lines.mid(1).join(u'\n').trimmed();
    if (value.m_body.isEmpty())
        return {{}, fault("notice.template-empty", lines.size())};
    return {value, std::nullopt};
}

Template::Text Template::fill(const QHash<QString, QString> &values) const
{
    QStringList paragraphs;
    QStringList lines;
    const auto endParagraph = [&] {
        if (!lines.isEmpty())
            paragraphs += lines.join(u'\n');
        lines.clear();
    };
    for (const QString &line : m_body.split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            endParagraph();
            continue;
        }
        if (const QString text = filled(line, values); !text.trimmed().isEmpty())
            lines += text;
    }
    endParagraph();
    return {filled(m_subject, values).simplified().left(longestSubject), paragraphs.join(QStringLiteral("\n\n"))};
}

} // namespace notices
