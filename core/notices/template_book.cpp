#include "notices/template_book.h"
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include "base/log.h"
#include "base/platform.h"
#include "words/words.h"

namespace notices {

namespace {

const QString ofAll = QStringLiteral("_all"); // no domain is called so: no host name begins like that

QString fileName(Kind kind, const QString &language) { return QStringLiteral("%1.%2.txt").arg(kindName(kind), language); }

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(Template::limit + 1) : QByteArray();
}

TemplateFault cannotWrite(const QString &why) { return {QStringLiteral("notice.cannot-write"), {{QStringLiteral("detail"), why}}}; }

} // namespace

TemplateBook::TemplateBook(const QString &directory)
{
    for (const Kind kind : kinds) {
        for (const QString &language : words::languages()) {
            const QByteArray bytes = bytesOf(QStringLiteral(":/notices/") + fileName(kind, language));
            const Template::Parsed parsed = Template::parse(bytes, kind);
            Q_ASSERT_X(!parsed.fault, "TemplateBook", "a template of ours");
            m_ours.insert({{kind, language}, {bytes, parsed.value}});
        }
    }
    if (directory.isEmpty())
        return;
    m_directory = directory + QStringLiteral("/notices");
    for (const QString &folder : QDir(m_directory).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        readDomain(folder);
}

void TemplateBook::readDomain(const QString &folder)
{
    const QString domain = folder == ofAll ? QString() : folder;
    for (const Kind kind : kinds) {
        for (const QString &language : words::languages()) {
            const Key key{domain, kind, language};
            if (!QFile::exists(pathOf(key)) || m_own.size() >= mostFiles)
                continue;
            const QByteArray bytes = bytesOf(pathOf(key));
            const Template::Parsed parsed = Template::parse(bytes, kind);
            if (parsed.fault)
                logging::event(logging::Level::Problem, "notices", "bad-template", {{"file", pathOf(key)}, {"reason", parsed.fault->code},
                               {"line", parsed.fault->parameters.value(QLatin1String("line")).toInt()}});
            else
                m_own.insert({key, {bytes, parsed.value}});
        }
    }
}

QString TemplateBook::pathOf(const Key &key) const
{
    return m_directory + u'/' + (key.domain.isEmpty() ? ofAll : key.domain) + u'/' + fileName(key.kind, key.language);
}

const TemplateBook::Entry &TemplateBook::entry(const Key &key) const
{
    for (const Key &one : {key, Key{{}, key.kind, key.language}}) {
        if (const auto own = m_own.find(one); own != m_own.end())
            return own->second;
    }
    const auto ours = m_ours.find({key.kind, key.language});
    return ours != m_ours.end() ? ours->second : m_ours.at({key.kind, QStringLiteral("en")});
}

const Template &TemplateBook::find(const Key &key) const { return entry(key).value; }

TemplateBook::Text TemplateBook::text(const Key &key) const { return {entry(key).bytes, m_own.contains(key)}; }

std::optional<TemplateFault> TemplateBook::use(const Key &key, const QByteArray &bytes)
{
    const Template::Parsed parsed = Template::parse(bytes, key.kind);
    if (!parsed.fault)
        m_own.insert_or_assign(key, Entry{bytes, parsed.value});
    return parsed.fault;
}

std::optional<TemplateFault> TemplateBook::set(const Key &key, const QByteArray &bytes)
{
    if (const Template::Parsed parsed = Template::parse(bytes, key.kind); parsed.fault)
        return parsed.fault;
    if (m_own.size() >= mostFiles && !m_own.contains(key))
        return cannotWrite(QStringLiteral("there are %1 already").arg(mostFiles));
    const QString folder = QFileInfo(pathOf(key)).path();
    if (m_directory.isEmpty() || !QDir().mkpath(folder))
        return cannotWrite(folder);
    QSaveFile file(pathOf(key));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit()) // commit() does not see a flush that fails
        return cannotWrite(file.errorString());
    (void)platform::syncDirectory(folder); // a template that is lost with the power is set again
    return use(key, bytes);
}

std::optional<TemplateFault> TemplateBook::reset(const Key &key)
{
    QFile file(pathOf(key));
    if (!m_directory.isEmpty() && file.exists() && !file.remove())
        return cannotWrite(file.errorString());
    m_own.erase(key);
    return std::nullopt;
}

} // namespace notices
