#include <QFile>
#include "commands.h"
#include "ipc/codec.h"

namespace {

using Command = Options::Command;

constexpr qint64 largestTemplate = 64 * 1024; // more than the service takes: it says so
constexpr qint64 usualDelay = 4 * 3600;

QString iso(const QDateTime &time) { return time.toString(Qt::ISODateWithMs); }

template <typename E> QString nameOf(E value) { return ipc::JsonWriter::value(value).toString(); }

template <typename E> bool named(const QString &text, E &out)
{
    for (const auto &[value, name] : names(E{})) {
        if (text == QLatin1String(name)) {
            out = value;
            return true;
        }
    }
    return false;
}

// The kind of the first argument, the language asked for, the domain. False: the kind is none, and the session has ended.
template <typename R> bool fillIn(Session &session, R &request)
{
    const Options &options = session.options();
    if (!named(options.arguments.first(), request.kind)) {
        session.fail({QStringLiteral("notice.no-such-template"), {}});
        return false;
    }
    request.language = options.language.isEmpty() ? session.out().language() : options.language;
    request.domain = options.list.filter.domain;
    return true;
}

void write(const Terminal &out, const ipc::NoticeOutage &outage)
{
    QJsonObject parameters{{"domain", outage.domain}, {"began", iso(outage.began)}, {"told", outage.told}};
    if (outage.ended) {
        parameters.insert("ended", iso(*outage.ended));
        return out.say(out.word("notice.outage-over", parameters));
    }
    out.say(out.word("notice.outage", parameters));
    if (outage.muted)
        return out.say(QStringLiteral("    ") + out.word("notice.outage-muted"));
    if (outage.postponedUntil)
        out.say(QStringLiteral("    ") + out.word("notice.outage-postponed", {{"until", iso(*outage.postponedUntil)}}));
    if (outage.nextAt)
        out.say(QStringLiteral("    ") + out.word("notice.outage-next", {{"next", iso(*outage.nextAt)}, {"senders", outage.nextSenders}}));
}

void writeRows(const Terminal &out, const QList<ipc::NoticeRow> &notices)
{
    QList<QStringList> rows{{out.word("ctl.head.time"), out.word("ctl.head.notice"), out.word("ctl.head.sender"), out.word("ctl.head.message"), out.word("ctl.head.rule")}};
    for (const ipc::NoticeRow &row : notices) {
        QString said = out.word(QStringLiteral("notice.rule.") + row.rule);
        if (row.delivery)
            said += QStringLiteral(" (%1)").arg(out.word(QStringLiteral("recipient.state.") + nameOf(*row.delivery)));
        rows << QStringList{out.time(row.at), out.word(QStringLiteral("notice.kind.") + nameOf(row.kind)),
                            row.sender.isEmpty() ? QStringLiteral("<>") : row.sender, row.message, said};
    }
    out.table(rows);
}

// A file's bytes; "-" is stdin. Nothing: it cannot be read, and the session has ended.
std::optional<QByteArray> contentOf(Session &session, const QString &path)
{
    QFile file(path);
    if (path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly))
        return file.read(largestTemplate);
    session.fail({QStringLiteral("ctl.cannot-read"), {{"file", path}, {"reason", file.errorString()}}});
    return std::nullopt;
}

} // namespace

void runNoticeOutages(Session &session)
{
    session.ask(ipc::ListNoticeOutages{}, [&session](const ipc::NoticeOutages &all) {
        const Terminal &out = session.out();
        if (out.isJson())
            out.json(ipc::JsonWriter::value(all).toObject());
        else if (all.outages.isEmpty())
            out.say(out.word("notice.no-outages"));
        for (const ipc::NoticeOutage &outage : all.outages) {
            if (!out.isJson())
                write(out, outage);
        }
        session.end(Fine);
    });
}

// With an argument: about that sender.
void runNoticeList(Session &session)
{
    ipc::ListNotices request;
    request.sender = session.options().arguments.value(0);
    request.after = session.options().list.after;
    request.limit = session.options().list.limit;
    session.ask(request, [&session](const ipc::Page<ipc::NoticeRow> &page) {
        const Terminal &out = session.out();
        if (out.isJson())
            out.json(ipc::JsonWriter::value(page).toObject());
        else if (page.rows.isEmpty())
            out.say(out.word("notice.none"));
        else
            writeRows(out, page.rows);
        if (!out.isJson() && !page.next.isEmpty())
            out.say(QStringLiteral("--after ") + page.next);
        session.end(Fine);
    });
}

void runNoticePostpone(Session &session)
{
    session.ask(ipc::ListNoticeOutages{}, [&session](const ipc::NoticeOutages &all) {
        const Options &options = session.options();
        const QString domain = options.arguments.first();
        ipc::PostponeNotices request;
        for (const ipc::NoticeOutage &outage : all.outages) {
            if (!outage.ended && outage.domain.compare(domain, Qt::CaseInsensitive) == 0)
                request.outage = outage.id;
        }
        if (request.outage.isEmpty())
            return session.fail({QStringLiteral("notice.not-away"), {{"domain", domain}}});
        request.muted = options.command == Command::NoticeMute;
        if (options.command == Command::NoticePostpone)
            request.seconds = options.isTimeGiven ? options.hold.seconds : usualDelay;
        session.ask(request, [&session, request, domain](const ipc::Done &) {
            if (request.muted)
                return session.tellDone("notice.outage-muted");
            if (request.seconds == 0)
                return session.tellDone("notice.allowed", {{"domain", domain}});
            session.tellDone("notice.outage-postponed", {{"until", iso(QDateTime::currentDateTimeUtc().addSecs(request.seconds))}});
        });
    });
}

// With a second argument: by the template in that file.
void runNoticePreview(Session &session)
{
    ipc::PreviewNotice request;
    if (!fillIn(session, request))
        return;
    if (const QString file = session.options().arguments.value(1); !file.isEmpty()) {
        const auto text = contentOf(session, file);
        if (!text)
            return;
        request.text = QString::fromUtf8(*text);
    }
    session.ask(request, [&session](const ipc::NoticePreview &preview) {
        const Terminal &out = session.out();
        if (out.isJson()) {
            out.json(ipc::JsonWriter::value(preview).toObject());
        } else {
            out.say(preview.subject);
            out.say({});
            out.say(preview.text);
        }
        session.end(Fine);
    });
}

void runNoticeSend(Session &session)
{
    ipc::SendNotice request;
    if (!fillIn(session, request))
        return;
    request.to = session.options().arguments.at(1);
    session.ask(request, [&session, to = request.to](const ipc::Done &) { session.tellDone("notice.sent", {{"to", to}}); });
}

void runNoticeTemplate(Session &session)
{
    const Command command = session.options().command;
    if (command == Command::TemplateShow) {
        ipc::ShowTemplate request;
        if (!fillIn(session, request))
            return;
        return session.ask(request, [&session](const ipc::NoticeTemplate &found) {
            if (session.out().isJson())
                session.out().json(ipc::JsonWriter::value(found).toObject());
            else
                session.out().say(found.text);
            session.end(Fine);
        });
    }
    if (command == Command::TemplateReset) {
        ipc::ResetTemplate request;
        if (fillIn(session, request))
            session.ask(request, [&session](const ipc::Done &) { session.tellDone("notice.template-kept"); });
        return;
    }
    ipc::SetTemplate request;
    if (!fillIn(session, request))
        return;
    const auto text = contentOf(session, session.options().arguments.at(1));
    if (!text)
        return;
    request.text = QString::fromUtf8(*text);
    session.ask(request, [&session](const ipc::Done &) { session.tellDone("notice.template-kept"); });
}
