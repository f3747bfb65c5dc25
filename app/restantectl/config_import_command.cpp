#include <QFile>
#include <memory>
#include "commands.h"
#include "config_file.h"
#include "control/config_changes.h"
#include "ipc/codec.h"

namespace {

// Looks at everything first, says what would change, then puts the configuration and the notices in use; if one of these fails, what was before
// is put back. The lists follow, each by itself.
class Import : public std::enable_shared_from_this<Import> {
public:
    Import(Session &session, ConfigFile file) : m_session(session), m_out(session.out()), m_file(std::move(file)) {}

    void begin()
    {
        m_session.ask(ipc::ValidateConfig{m_file.document}, [self = shared_from_this()](const ipc::Validation &validation) {
            if (!validation.faults.isEmpty())
                return self->m_session.fail({"config.invalid", {{"fault", ipc::JsonWriter::value(validation.faults.first())}}});
            self->checkTemplate(0);
        });
    }

private:
    // Without its domain, which may not be protected here yet.
    void checkTemplate(qsizetype at)
    {
        if (at >= m_file.templates.size())
            return look();
        const ConfigFile::OwnTemplate &one = m_file.templates.at(at);
        ipc::PreviewNotice request;
        request.kind = one.kind;
        request.language = one.language;
        request.text = one.text;
        m_session.ask(request, [self = shared_from_this(), at](const ipc::NoticePreview &) { self->checkTemplate(at + 1); });
    }

    void look()
    {
        m_session.ask(ipc::ShowConfig{}, [self = shared_from_this()](const ipc::ConfigDocument &now) {
            self->m_before = now;
            self->m_changes = control::changesBetween(now.document, self->m_file.document);
            self->m_session.ask(ipc::ListSecrets{}, [self](const ipc::SecretNames &here) {
                for (const QString &name : self->m_file.secrets)
                    if (!here.names.contains(name))
                        self->m_missingSecrets << name;
                for (const QString &file : self->m_file.certificates)
                    if (!QFile::exists(file))
                        self->m_missingFiles << file;
                self->decide();
            });
        });
    }

    void decide()
    {
        if (!m_out.isJson())
            sayChanges();
        if (m_session.options().dryRun)
            return tell(false);
        if (!m_session.options().yes && !m_out.confirms(m_out.word("ctl.ask-import-config"))) {
            m_out.say(m_out.word("ctl.config-not-imported"));
            return m_session.end(BadNews);
        }
        m_session.ask(ipc::SetConfig{m_before.revision, m_file.document}, [self = shared_from_this()](const ipc::ConfigDocument &now) {
            self->m_now = now;
            self->keepTemplate(0);
        });
    }

    void sayChanges() const
    {
        if (m_changes.isEmpty())
            m_out.say(m_out.word("ctl.config-same"));
        for (const ipc::Sentence &change : m_changes)
            m_out.say(m_out.word(change));
        m_out.say(m_out.word("ctl.config-brings", {{"templates", m_file.templates.size()}, {"lists", m_file.lists.size()}}));
        sayMissing();
    }

    void sayMissing() const
    {
        if (!m_missingSecrets.isEmpty())
            m_out.say(m_out.word("ctl.config-needs-secrets", {{"names", m_missingSecrets.join(QStringLiteral(", "))}}));
        if (!m_missingFiles.isEmpty())
            m_out.say(m_out.word("ctl.config-needs-certificates", {{"files", m_missingFiles.join(QStringLiteral(", "))}}));
    }

    template <typename R> static R requestFor(const ConfigFile::OwnTemplate &one)
    {
        R request;
        request.kind = one.kind;
        request.language = one.language;
        request.domain = one.domain;
        return request;
    }

    void keepTemplate(qsizetype at)
    {
        if (at >= m_file.templates.size())
            return sendList(0);
        const ConfigFile::OwnTemplate &one = m_file.templates.at(at);
        m_session.client().call(requestFor<ipc::ShowTemplate>(one), &m_session, [self = shared_from_this(), at, one](const ipc::Outcome<ipc::NoticeTemplate> &before) {
            if (!before)
                return self->putBack(before.error());
            self->m_earlier.append(*before);
            auto request = requestFor<ipc::SetTemplate>(one);
            request.text = one.text;
            self->m_session.client().call(request, &self->m_session, [self, at](const ipc::Outcome<ipc::Done> &done) {
                done ? self->keepTemplate(at + 1) : self->putBack(done.error());
            });
        });
    }

    // The notices, the last first, then the configuration. Its error is the one that counts, unless this fails as well.
    void putBack(const ipc::Sentence &why)
    {
        if (!m_earlier.isEmpty()) {
            const ConfigFile::OwnTemplate &one = m_file.templates.at(m_earlier.size() - 1);
            const ipc::NoticeTemplate before = m_earlier.takeLast();
            const auto on = [self = shared_from_this(), why](const ipc::Outcome<ipc::Done> &) { self->putBack(why); };
            auto request = requestFor<ipc::SetTemplate>(one);
            request.text = before.text;
            return before.isOwn ? m_session.client().call(request, &m_session, on) : m_session.client().call(requestFor<ipc::ResetTemplate>(one), &m_session, on);
        }
        m_session.ask(ipc::SetConfig{m_now.revision, m_before.document}, [self = shared_from_this(), why](const ipc::ConfigDocument &) { self->m_session.fail(why); });
    }

    void sendList(qsizetype at)
    {
        if (at >= m_file.lists.size())
            return tell(true);
        m_lines = m_file.lists.at(at).addresses.join(u'\n').toUtf8();
        sendPiece(at, {}, 0);
    }

    void sendPiece(qsizetype at, const QString &upload, qsizetype offset)
    {
        ipc::UploadList request;
        request.domain = m_file.lists.at(at).domain;
        request.upload = upload;
        request.piece = m_lines.mid(offset, ipc::maxChunk);
        const qsizetype next = offset + request.piece.size();
        request.last = next >= m_lines.size();
        m_session.client().call(request, &m_session, [self = shared_from_this(), at, next, last = request.last](const ipc::Outcome<ipc::ListUpload> &there) {
            if (!there)
                return self->listFailed(at, there.error());
            last ? self->importList(at, there->upload) : self->sendPiece(at, there->upload, next);
        });
    }

    void importList(qsizetype at, const QString &upload)
    {
        const ConfigFile::List &list = m_file.lists.at(at);
        // It grows old from when it was read, not from now: a complete list of last year must not have this year's people refused.
        m_session.client().call(ipc::ImportList{upload, list.name, list.complete, true, list.readAt.value_or(m_file.made)}, &m_session, [self = shared_from_this(), at](const ipc::Outcome<ipc::Count> &done) {
            done ? self->sendList(at + 1) : self->listFailed(at, done.error());
        });
    }

    void listFailed(qsizetype at, const ipc::Sentence &why)
    {
        const ConfigFile::List &list = m_file.lists.at(at);
        m_failures.append({"config.list-not-imported", {{"list", list.name}, {"domain", list.domain}, {"why", ipc::JsonWriter::value(why)}}});
        why.code.startsWith(QLatin1String("ipc.")) ? m_session.fail(why) : sendList(at + 1);
    }

    void tell(bool isImported)
    {
        if (m_out.isJson()) {
            m_out.json({{"changes", ipc::JsonWriter::value(m_changes)}, {"templates", m_file.templates.size()}, {"lists", m_file.lists.size()},
                        {"missing", QJsonObject{{"secrets", QJsonArray::fromStringList(m_missingSecrets)}, {"certificates", QJsonArray::fromStringList(m_missingFiles)}}},
                        {"failures", ipc::JsonWriter::value(m_failures)}, {"imported", isImported}});
            return m_session.end(m_failures.isEmpty() ? Fine : BadNews);
        }
        for (const ipc::Sentence &failure : m_failures)
            m_out.complain(failure);
        m_out.say(m_out.word(isImported ? "ctl.config-imported" : "ctl.config-not-imported"));
        m_session.end(m_failures.isEmpty() ? Fine : BadNews);
    }

    Session &m_session;
    const Terminal &m_out;
    const ConfigFile m_file;
    ipc::ConfigDocument m_before, m_now;
    QList<ipc::Sentence> m_changes, m_failures;
    QStringList m_missingSecrets, m_missingFiles;
    QList<ipc::NoticeTemplate> m_earlier; // of the first templates, as they were
    QByteArray m_lines;                   // of the list that is being sent
};

} // namespace

void runConfigImport(Session &session)
{
    ipc::Outcome<ConfigFile> file = ConfigFile::load(session.options().arguments.first());
    if (!file)
        return session.fail(file.error());
    std::make_shared<Import>(session, *file)->begin();
}
