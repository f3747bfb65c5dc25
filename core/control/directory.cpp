#include "control/directory.h"
#include <algorithm>
#include "alerts/warnings.h"
#include "base/log.h"
#include "control/convert.h"
#include "control/readiness.h"
#include "smtp/comparable.h"

namespace control {

namespace {

constexpr qsizetype longestName = 100;

static_assert(int(ipc::CatchAll::Found) == int(directory::CatchAll::Found) && int(ipc::CatchAll::None) == int(directory::CatchAll::None));

QString text(const QByteArray &bytes) { return QString::fromUtf8(bytes); }

QByteArray domainOf(const QString &name) { return smtp::comparableDomain(name.toUtf8()); }

std::optional<QDateTime> unlessNever(WallTime time) { return time == WallTime{} ? std::nullopt : std::optional(dateTime(time)); }

bool isName(const QString &name)
{
    return !name.trimmed().isEmpty() && name.size() <= longestName
           && std::ranges::none_of(name, [](QChar c) { return c.category() == QChar::Other_Control; });
}

config::UnknownRecipients modeOf(const QByteArray &domain, const config::Config &config)
{
    const auto found = std::ranges::find_if(config.domains, [&](const config::Domain &one) { return domainOf(one.name) == domain; });
    return found == config.domains.end() ? config::UnknownRecipients::Auto : found->unknownRecipients;
}

ipc::DirectoryDomain domainFrom(const directory::Directory::Overview &known, const Readiness &readiness)
{
    ipc::DirectoryDomain made;
    made.domain = text(known.domain);
    for (const directory::ListRow &list : known.lists)
        made.lists << ipc::DirectoryList{text(list.name), list.state.isComplete, unlessNever(list.state.readAt.value_or(WallTime{})),
                                         list.state.addresses};
    made.catchAll = ipc::CatchAll(int(known.catchAll));
    made.testedAt = unlessNever(known.testedAt);
    made.listed = known.addresses.listed;
    made.learned = known.addresses.learned;
    made.gone = known.addresses.bad;
    made.readiness = readiness.figure;
    made.reason = readiness.reason;
    return made;
}

ipc::DirectorySource sourceFrom(const directory::SourceReport &source)
{
    ipc::DirectorySource made;
    made.list = text(source.list);
    made.place = source.place;
    made.complete = source.isComplete;
    made.triedAt = unlessNever(source.triedAt.value_or(WallTime{}));
    if (source.error)
        made.failingSince = dateTime(source.failingSince);
    if (const QJsonObject problem = alerts::sourceProblem(source); !problem.isEmpty())
        made.problem = ipc::Sentence{problem.value(QLatin1String("code")).toString(), problem.value(QLatin1String("parameters")).toObject()};
    made.foreign = source.foreign;
    made.disabled = source.disabled;
    made.referrals = source.referrals;
    return made;
}

ipc::ErrorReply errorAbout(const Error &error, const QByteArray &domain, const QString &list)
{
    return {error.code,
            {{"domain", text(domain)}, {"list", list}, {"most", qint64(directory::mostAddresses)}, {"mostLists", directory::mostLists}}};
}

void log(const char *what, const QByteArray &actor, const QByteArray &domain, const QString &list, const Result<void> &done)
{
    logging::event(done ? logging::Level::Info : logging::Level::Warning, "control", what,
                   {{"actor", actor}, {"domain", domain}, {"list", list}, {"error", done ? QString() : done.error().code}});
}

} // namespace

Directory::Directory(directory::Directory &directory, const directory::Sources *sources, const Clock &clock, QObject *parent)
    : QObject(parent), m_directory(directory), m_sources(sources), m_clock(clock), m_uploads(directory, clock)
{
}

ipc::DirectoryOverview Directory::overview(const config::Config &config) const
{
    ipc::DirectoryOverview all;
    const QList<directory::SourceReport> sources = m_sources ? m_sources->reports() : QList<directory::SourceReport>();
    for (const directory::Directory::Overview &one : m_directory.overview()) {
        all.domains << domainFrom(one, readinessOf(one, modeOf(one.domain, config), m_clock.wall()));
        for (const directory::SourceReport &source : sources)
            if (source.domain == one.domain)
                all.domains.last().sources = all.domains.last().sources.value_or(QList<ipc::DirectorySource>()) << sourceFrom(source);
    }
    return all;
}

// ---- addresses

void Directory::addresses(const ipc::ListAddresses &request, ipc::Answer<ipc::ListAddresses> answer)
{
    const QByteArray domain = domainOf(request.domain);
    if (const auto known = m_directory.reader(domain); !known)
        return answer(errorAbout(known.error(), domain, {}));
    const auto after = QByteArray::fromBase64Encoding(request.after.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!after)
        return answer(Error{QStringLiteral("ipc.wrong-type"), QStringLiteral("after")});
    page(request, domain, *after, request.limit, std::move(answer));
}

// A page that does not fit a line is asked for again, half as long.
void Directory::page(const ipc::ListAddresses &request, const QByteArray &domain, const QByteArray &after, int limit,
                     ipc::Answer<ipc::ListAddresses> answer)
{
    m_directory.addresses(domain, after, limit, this, [=, this](const Result<QList<directory::AddressRow>> &rows) {
        if (!rows)
            return answer(rows.error());
        const ipc::DirectoryAddresses made = pageOf(domain, *rows, limit);
        const bool fits = ipc::replyLine(std::numeric_limits<qint64>::max(), made).size() <= ipc::maxLine;
        if (fits || limit == 1)
            return answer(made);
        page(request, domain, after, limit / 2, answer);
    });
}

ipc::DirectoryAddresses Directory::pageOf(const QByteArray &domain, const QList<directory::AddressRow> &rows, int limit) const
{
    const QList<directory::ListRow> lists = m_directory.lists(domain);
    ipc::DirectoryAddresses made;
    for (const directory::AddressRow &row : rows) {
        ipc::DirectoryAddress one;
        one.address = text(row.local) + u'@' + text(domain);
        one.state = addressState(directory::standingOf(row.known, m_clock.wall(), false));
        for (const directory::ListRow &list : lists)
            if ((row.lists & directory::bitOf(list.slot)) != 0)
                one.lists << text(list.name);
        one.goodAt = unlessNever(row.known.goodAt);
        one.badAt = unlessNever(row.known.badAt);
        made.rows << one;
    }
    if (rows.size() == limit)
        made.next = QString::fromLatin1(rows.last().local.toBase64(QByteArray::Base64UrlEncoding));
    return made;
}

// ---- lists

void Directory::import(const ipc::ImportList &request, const QByteArray &actor, ipc::Answer<ipc::ImportList> answer)
{
    if (!isName(request.list))
        return answer(ipc::ErrorReply{"directory.bad-list-name", {{"list", request.list.left(longestName)}}});
    const ListUploads::Finished *upload = m_uploads.finished(request.upload, actor);
    if (!upload)
        return answer(ipc::ErrorReply{"directory.no-such-upload", {}});
    if (upload->list.locals.isEmpty() && !request.allowEmpty)
        return answer(ipc::ErrorReply{"directory.empty-list", {{"domain", text(upload->domain)}}});
    if (upload->list.isTruncated && request.complete)
        return answer(ipc::ErrorReply{"directory.list-cut", {{"most", qint64(directory::mostAddresses)}}});
    const qint64 count = upload->list.locals.size();
    m_directory.replaceList(upload->domain, request.list.toUtf8(), request.complete, upload->list.locals, actor, this,
                            [=, this, domain = upload->domain](const Result<void> &done) {
                                log("directory-import", actor, domain, request.list, done);
                                if (!done)
                                    return answer(errorAbout(done.error(), domain, request.list));
                                m_uploads.forget(request.upload);
                                answer(ipc::Count{count});
                            },
                            request.readAt ? std::optional(wallTime(*request.readAt)) : std::nullopt);
}

void Directory::remove(const ipc::RemoveList &request, const QByteArray &actor, ipc::Answer<ipc::RemoveList> answer)
{
    const QByteArray domain = domainOf(request.domain);
    m_directory.removeList(domain, request.list.toUtf8(), actor, this, [=](const Result<void> &done) {
        log("directory-remove", actor, domain, request.list, done);
        if (!done)
            return answer(errorAbout(done.error(), domain, request.list));
        answer(ipc::Done{});
    });
}

} // namespace control
