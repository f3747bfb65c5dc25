#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <memory>
#include "commands.h"
#include "ipc/codec.h"

namespace {

template <typename E> QString nameOf(E value) { return ipc::JsonWriter::value(value).toString(); }

void write(const Terminal &out, const ipc::DirectorySource &source)
{
    const QJsonObject said = ipc::JsonWriter::value(source).toObject();
    out.say(out.word(source.problem ? "ctl.source-failed" : "ctl.source-read", said));
    if (source.foreign + source.disabled + source.referrals > 0)
        out.say(out.word("ctl.source-left-out", said));
}

void write(const Terminal &out, const ipc::DirectoryDomain &domain)
{
    out.say(QStringLiteral("%1: %2").arg(domain.domain, out.word(domain.reason)));
    out.say(out.word("ctl.directory-figures", ipc::JsonWriter::value(domain).toObject()));
    if (domain.catchAll == ipc::CatchAll::Found)
        out.say(out.word("ctl.directory-catch-all"));
    for (const ipc::DirectorySource &source : domain.sources.value_or(QList<ipc::DirectorySource>()))
        write(out, source);
    if (domain.lists.isEmpty())
        return;
    QList<QStringList> rows{
        {out.word("ctl.head.list"), out.word("ctl.head.addresses"), out.word("ctl.head.complete"), out.word("ctl.head.read")}};
    for (const ipc::DirectoryList &list : domain.lists)
        rows << QStringList{list.name, QString::number(list.addresses), out.word(list.complete ? "ctl.yes" : "ctl.no"),
                            list.readAt ? out.time(*list.readAt) : QString()};
    out.table(rows);
}

void write(const Terminal &out, const ipc::ListPreview &preview)
{
    const QJsonObject figures = ipc::JsonWriter::value(preview).toObject();
    out.say(out.word("ctl.list-accepted", figures));
    if (preview.duplicates > 0)
        out.say(out.word("ctl.list-duplicates", figures));
    if (preview.foreign > 0)
        out.say(out.word("ctl.list-foreign", figures));
    if (preview.faults > 0)
        out.say(out.word("ctl.list-faults", figures));
    for (const ipc::ListFault &fault : preview.faulty)
        out.say(QStringLiteral("  ") + out.word(fault.why));
    if (preview.faults > preview.faulty.size())
        out.say(QStringLiteral("  …"));
    if (preview.truncated)
        out.say(out.word("ctl.list-truncated"));
}

// Reads a file and sends it, a piece after the answer to the one before.
class Import : public std::enable_shared_from_this<Import> {
public:
    explicit Import(Session &session) : m_session(session), m_name(session.options().arguments.at(1)), m_file(m_name) {}

    void begin()
    {
        const bool isOpen = m_name == u"-" ? m_file.open(stdin, QIODevice::ReadOnly) : m_file.open(QIODevice::ReadOnly);
        if (!isOpen)
            return cannotRead();
        m_piece.domain = m_session.options().arguments.first();
        send();
    }

private:
    void cannotRead() { m_session.fail({"ctl.cannot-read", {{"file", m_name}, {"reason", m_file.errorString()}}}); }

    // Of a pipe there may be less at a time.
    bool readPiece()
    {
        m_piece.piece.clear();
        while (m_piece.piece.size() < ipc::maxChunk) {
            QByteArray some(ipc::maxChunk - m_piece.piece.size(), Qt::Uninitialized);
            const qint64 got = m_file.read(some.data(), some.size());
            if (got < 0)
                return false;
            if (got == 0)
                break;
            m_piece.piece.append(some.constData(), got);
        }
        m_piece.last = m_piece.piece.size() < ipc::maxChunk;
        return true;
    }

    void send()
    {
        if (!readPiece())
            return cannotRead();
        m_session.ask(m_piece, [self = shared_from_this()](const ipc::ListUpload &upload) {
            self->m_piece.upload = upload.upload;
            if (upload.preview)
                self->look(*upload.preview);
            else
                self->send();
        });
    }

    void look(const ipc::ListPreview &preview)
    {
        const Terminal &out = m_session.out();
        const Options &options = m_session.options();
        if (!out.isJson())
            write(out, preview);
        if (options.dryRun)
            return tell(preview, false);
        ipc::ImportList request;
        request.upload = m_piece.upload;
        request.list = listName();
        request.complete = options.complete;
        request.allowEmpty = options.allowEmpty;
        m_session.ask(request, [self = shared_from_this(), preview](const ipc::Count &) { self->tell(preview, true); });
    }

    QString listName() const
    {
        if (!m_session.options().listName.isEmpty())
            return m_session.options().listName;
        return m_name == u"-" ? QStringLiteral("import") : QFileInfo(m_name).fileName();
    }

    void tell(const ipc::ListPreview &preview, bool imported)
    {
        const Terminal &out = m_session.out();
        if (out.isJson())
            out.json({{"preview", ipc::JsonWriter::value(preview)}, {"list", listName()}, {"imported", imported}});
        else if (imported)
            out.say(out.word("ctl.list-imported", {{"list", listName()}, {"domain", m_piece.domain}, {"count", preview.accepted}}));
        else
            out.say(out.word("ctl.list-not-imported"));
        m_session.end(imported || preview.accepted > 0 ? Fine : BadNews);
    }

    Session &m_session;
    const QString m_name;
    QFile m_file;
    ipc::UploadList m_piece;
};

} // namespace

void runDirectoryList(Session &session)
{
    session.ask(ipc::GetDirectory{}, [&session](const ipc::DirectoryOverview &all) {
        const Terminal &out = session.out();
        const QString wanted = session.options().arguments.value(0);
        ipc::DirectoryOverview shown;
        for (const ipc::DirectoryDomain &domain : all.domains)
            if (wanted.isEmpty() || domain.domain.compare(wanted, Qt::CaseInsensitive) == 0)
                shown.domains << domain;
        if (!wanted.isEmpty() && shown.domains.isEmpty())
            return session.fail({"directory.no-such-domain", {{"domain", wanted}}});
        if (out.isJson())
            out.json(ipc::JsonWriter::value(shown).toObject());
        for (qsizetype i = 0; !out.isJson() && i < shown.domains.size(); ++i) {
            if (i > 0)
                out.say({});
            write(out, shown.domains.at(i));
        }
        session.end(Fine);
    });
}

void runDirectoryImport(Session &session) { std::make_shared<Import>(session)->begin(); }

void runDirectoryRemove(Session &session)
{
    const QString domain = session.options().arguments.at(0), list = session.options().arguments.at(1);
    session.ask(ipc::RemoveList{domain, list}, [&session, domain, list](const ipc::Done &) {
        if (session.out().isJson())
            session.out().json({{"domain", domain}, {"list", list}});
        else
            session.out().say(session.out().word("ctl.list-removed", {{"domain", domain}, {"list", list}}));
        session.end(Fine);
    });
}

void runDirectoryAddresses(Session &session)
{
    const ipc::ListQueue &wanted = session.options().list;
    session.ask(ipc::ListAddresses{session.options().arguments.first(), wanted.after, wanted.limit}, [&session](const ipc::DirectoryAddresses &page) {
        const Terminal &out = session.out();
        if (out.isJson()) {
            out.json(ipc::JsonWriter::value(page).toObject());
            return session.end(Fine);
        }
        if (page.rows.isEmpty()) {
            out.say(out.word("ctl.no-addresses"));
            return session.end(Fine);
        }
        QList<QStringList> rows{{out.word("ctl.head.address"), out.word("ctl.head.state"), out.word("ctl.head.lists")}};
        for (const ipc::DirectoryAddress &one : page.rows)
            rows << QStringList{one.address, out.word(QStringLiteral("address.state.") + nameOf(one.state)), one.lists.join(QStringLiteral(", "))};
        out.table(rows);
        if (!page.next.isEmpty())
            out.say(QStringLiteral("--after ") + page.next);
        session.end(Fine);
    });
}

// Exit 0: the primary says that it exists.
void runDirectoryProbe(Session &session)
{
    const QString address = session.options().arguments.first();
    session.ask(ipc::ProbeAddress{address}, [&session, address](const ipc::ProbedAddress &found) {
        const Terminal &out = session.out();
        if (out.isJson())
            out.json(ipc::JsonWriter::value(found).toObject());
        else
            out.say(QStringLiteral("%1: %2").arg(address, out.word(found.reason)));
        session.end(found.said == ipc::AddressState::Exists ? Fine : BadNews);
    });
}
