#include <QSysInfo>
#include <memory>
#include "commands.h"
#include "config_file.h"
#include "words/words.h"

namespace {

// Asks for one thing after the other. Lives until the last answer.
class Export : public std::enable_shared_from_this<Export> {
public:
    explicit Export(Session &session) : m_session(session) {}

    void begin()
    {
        m_file.host = QSysInfo::machineHostName();
        m_file.made = QDateTime::currentDateTimeUtc();
        m_session.ask(ipc::ShowConfig{}, [self = shared_from_this()](const ipc::ConfigDocument &now) {
            self->m_file.document = now.document;
            if (now.document.isEmpty())
                return self->m_session.fail({"config.nothing-to-export", {}});
            self->askSecrets();
        });
    }

private:
    void askSecrets()
    {
        m_session.ask(ipc::ListSecrets{}, [self = shared_from_this()](const ipc::SecretNames &secrets) {
            self->m_file.secrets = secrets.names;
            self->m_session.ask(ipc::ListCertificates{}, [self](const ipc::Certificates &all) {
                for (const ipc::Certificate &one : all.certificates)
                    if (!one.isOwn && !one.file.isEmpty())
                        self->m_file.certificates << one.file;
                self->askDirectory();
            });
        });
    }

    // Lists that the service reads by itself are read by the other box, too: the configuration says from where.
    void askDirectory()
    {
        m_session.ask(ipc::GetDirectory{}, [self = shared_from_this()](const ipc::DirectoryOverview &all) {
            QStringList domains{QString()};
            for (const ipc::DirectoryDomain &domain : all.domains) {
                domains << domain.domain;
                for (const ipc::DirectoryList &list : domain.lists)
                    if (!isRead(domain, list.name))
                        self->m_file.lists.append({domain.domain, list.name, list.complete, {}, list.readAt});
            }
            self->planTemplates(domains);
            self->askAddresses(0, {});
        });
    }

    static bool isRead(const ipc::DirectoryDomain &domain, const QString &list)
    {
        for (const ipc::DirectorySource &source : domain.sources.value_or(QList<ipc::DirectorySource>()))
            if (source.list == list)
                return true;
        return false;
    }

    void planTemplates(const QStringList &domains)
    {
        for (const auto &[kind, name] : names(ipc::NoticeKind{}))
            for (const QString &language : words::languages())
                for (const QString &domain : domains)
                    m_asked.append({kind, language, domain, {}});
    }

    // All lists of a domain come together: those of one domain follow each other.
    void askAddresses(qsizetype first, const QString &after)
    {
        if (first >= m_file.lists.size())
            return askTemplates();
        const QString domain = m_file.lists.at(first).domain;
        m_session.ask(ipc::ListAddresses{domain, after, ipc::maxRows}, [self = shared_from_this(), first, domain](const ipc::DirectoryAddresses &page) {
            qsizetype next = first;
            for (; next < self->m_file.lists.size() && self->m_file.lists.at(next).domain == domain; ++next) {
                ConfigFile::List &list = self->m_file.lists[next];
                for (const ipc::DirectoryAddress &row : page.rows)
                    if (row.lists.contains(list.name))
                        list.addresses << row.address;
            }
            page.next.isEmpty() ? self->askAddresses(next, {}) : self->askAddresses(first, page.next);
        });
    }

    void askTemplates()
    {
        if (m_asked.isEmpty())
            return save();
        ConfigFile::OwnTemplate one = m_asked.takeFirst();
        ipc::ShowTemplate request;
        request.kind = one.kind;
        request.language = one.language;
        request.domain = one.domain;
        m_session.ask(request, [self = shared_from_this(), one](const ipc::NoticeTemplate &there) mutable {
            one.text = there.text;
            if (there.isOwn)
                self->m_file.templates << one;
            self->askTemplates();
        });
    }

    void save()
    {
        const QString path = m_session.options().arguments.first();
        if (const auto wrong = m_file.save(path))
            return m_session.fail(*wrong);
        const Terminal &out = m_session.out();
        if (out.isJson()) {
            out.json({{"file", path}, {"templates", m_file.templates.size()}, {"lists", m_file.lists.size()},
                      {"leftOut", QJsonObject{{"secrets", QJsonArray::fromStringList(m_file.secrets)}, {"certificates", QJsonArray::fromStringList(m_file.certificates)}}}});
            return m_session.end(Fine);
        }
        out.say(out.word("ctl.config-exported", {{"file", path}, {"templates", m_file.templates.size()}, {"lists", m_file.lists.size()}}));
        if (!m_file.secrets.isEmpty())
            out.say(out.word("ctl.config-without-secrets", {{"names", QStringList(m_file.secrets).join(QStringLiteral(", "))}}));
        if (!m_file.certificates.isEmpty())
            out.say(out.word("ctl.config-without-certificates", {{"files", QStringList(m_file.certificates).join(QStringLiteral(", "))}}));
        m_session.end(Fine);
    }

    Session &m_session;
    ConfigFile m_file;
    QList<ConfigFile::OwnTemplate> m_asked;
};

} // namespace

void runConfigExport(Session &session) { std::make_shared<Export>(session)->begin(); }
