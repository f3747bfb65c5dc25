#include "ipc/support_bundle.h"
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include "base/log_redaction.h"
#include "base/url_origin.h"
#include "config/keys.h"
#include "ipc/codec.h"

namespace ipc {

namespace {

constexpr qsizetype mostLines = 5000;

void section(QByteArray &text, const char *title) { text += "\n==== " + QByteArray(title) + " ====\n"; }

QByteArray pretty(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Indented) : QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented);
}

QByteArray refused(const ErrorReply &error) { return "not told: " + error.code.toUtf8() + '\n'; }

template <typename T> QByteArray told(const Outcome<T> &answer) { return answer ? pretty(JsonWriter::value(*answer)) : refused(answer.error()); }

bool isKnown(const QString &key, const QString &path)
{
    return !key.isEmpty() && !key.contains(u'.') && !key.contains(u'[') && config::isKnownKey(path);
}

// A password itself may stand where its name belongs.
QJsonValue withoutSecret(const QString &key, const QString &text)
{
    const bool isSecret = !text.isEmpty() && (key == u"secret" || key == u"auth");
    const bool isUrl = key == u"url" || text.contains(QLatin1String("://"));
    return isSecret ? QStringLiteral("***") : isUrl ? cutUrl(text) : text;
}

// The document need not be what the configuration takes: it may have been written by hand, with anything anywhere.
QJsonValue withoutSecrets(const QJsonValue &value, const QString &key, const QString &path)
{
    if (value.isString())
        return withoutSecret(key, value.toString());
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            out << withoutSecrets(items.at(i), key, QStringLiteral("%1[%2]").arg(path).arg(i));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out = value.toObject();
    for (auto it = out.begin(); it != out.end(); ++it) {
        const QString below = path.isEmpty() ? it.key() : path + u'.' + it.key();
        it.value() = isKnown(it.key(), below) ? withoutSecrets(it.value(), it.key(), below) : QJsonValue(QStringLiteral("***"));
    }
    return out;
}

QByteArray systemText(const SupportAnswers &answers)
{
    QByteArray text = "client: " + answers.client.toUtf8() + '\n';
    if (!answers.facts)
        return text + refused(answers.facts.error());
    for (const Fact &fact : answers.facts->system)
        text += fact.name.toUtf8() + ": " + fact.value.toUtf8() + '\n';
    return text;
}

QByteArray findingsText(const SupportAnswers &answers)
{
    if (!answers.facts)
        return refused(answers.facts.error());
    QByteArray text;
    for (const LastCheck &check : answers.facts->checks)
        text += check.domain.toUtf8() + " at " + check.at.toString(Qt::ISODate).toLatin1() + '\n' + pretty(JsonWriter::value(check.findings));
    return text.isEmpty() ? "none\n" : text;
}

QByteArray configText(const SupportAnswers &answers)
{
    return answers.config ? pretty(withoutSecrets(answers.config->document, {}, {})) : refused(answers.config.error());
}

} // namespace

QByteArray supportText(const SupportAnswers &answers, Persons persons)
{
    QByteArray text = "Restante support bundle, " + answers.at.toString(Qt::ISODate).toLatin1() + '\n';
    text += persons == Persons::Cut ? "Mail addresses and clients' addresses are cut.\n" : "Mail addresses and clients' addresses are whole.\n";
    section(text, "System");
    text += systemText(answers);
    section(text, "Configuration (without passwords)");
    text += configText(answers);
    section(text, "State");
    text += told(answers.snapshot);
    section(text, "Open warnings");
    text += told(answers.warnings);
    section(text, "Last findings of the doctor");
    text += findingsText(answers);
    section(text, "Statistics");
    text += told(answers.stats);
    if (persons == Persons::Cut)
        text = logging::redactedText(text);
    section(text, "Last lines of the log");
    for (const LogLine &line : answers.log)
        text += (persons == Persons::Cut ? logging::redactedLine(line.text.toUtf8()) : line.text.toUtf8()) + '\n';
    return answers.logError ? text + refused(*answers.logError) : text;
}

// A device or a pipe must not be replaced by a file. commit() alone does not see that the last bytes found no room.
Outcome<qint64> saveBundle(const QString &name, const QByteArray &text)
{
    const auto cannotWrite = [&name](const QString &why) { return ErrorReply{QStringLiteral("export.cannot-write"), {{"file", name}, {"reason", why}}}; };
    if (const QFileInfo there(name); there.exists() && !there.isFile())
        return cannotWrite(QStringLiteral("not a file"));
    QSaveFile file(name);
    const bool isOpen = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!isOpen || file.write(text) != text.size() || !file.flush() || !file.commit())
        return cannotWrite(file.errorString());
    return qint64(text.size());
}

SupportGather::SupportGather(Client &client, const QString &program, QObject *parent) : QObject(parent), m_client(client) { m_answers.client = program; }

template <typename R> void SupportGather::ask(Outcome<typename R::Reply> SupportAnswers::*into, std::function<void()> then)
{
    m_client.call(R{}, this, std::function<void(const Outcome<typename R::Reply> &)>([this, into, then = std::move(then)](const auto &answer) {
        m_answers.*into = answer;
        then();
    }));
}

void SupportGather::start()
{
    m_answers.at = QDateTime::currentDateTimeUtc();
    ask<GetSupportFacts>(&SupportAnswers::facts, [this] {
        ask<GetSnapshot>(&SupportAnswers::snapshot, [this] {
            ask<ShowConfig>(&SupportAnswers::config, [this] {
                ask<ListWarnings>(&SupportAnswers::warnings, [this] { ask<GetStats>(&SupportAnswers::stats, [this] { askLog(0); }); });
            });
        });
    });
}

// Lines that come meanwhile do not keep it going for ever.
void SupportGather::askLog(qint64 after)
{
    m_client.call(ListLog{after, maxRows}, this, std::function<void(const Outcome<LogPage> &)>([this](const Outcome<LogPage> &answer) {
        if (!answer)
            m_answers.logError = answer.error();
        else
            m_answers.log += answer->lines;
        const bool isDone = !answer || answer->lines.isEmpty() || answer->lines.last().number >= answer->last || m_answers.log.size() >= mostLines;
        isDone ? void(Q_EMIT finished(m_answers)) : askLog(answer->lines.last().number);
    }));
}

} // namespace ipc
