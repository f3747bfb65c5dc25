#include "control/history.h"
#include <QUrl>
#include <algorithm>
#include "control/convert.h"
#include "smtp/comparable.h"

namespace control {

namespace {

QString text(const QByteArray &bytes) { return QString::fromUtf8(bytes); }

static_assert(int(ipc::AddressMatch::Within) == int(spool::AddressMatch::Within));

Error badAddress(const QString &address) { return {QStringLiteral("history.bad-address"), address.left(100)}; }

Result<spool::HistoryFilter> filterOf(const ipc::HistoryFilter &filter)
{
    if (filter.address.size() > History::longestAddress)
        return badAddress(filter.address);
    spool::HistoryFilter made;
    made.address = filter.address.toUtf8();
    made.match = spool::AddressMatch(int(filter.match));
    if (!filter.message.isEmpty()) {
        made.message = messageIdFrom(filter.message);
        if (!made.message)
            return Error{QStringLiteral("spool.no-such-message"), filter.message.left(100)};
    }
    QString id = filter.messageId.trimmed();
    if (id.startsWith(u'<') && id.endsWith(u'>'))
        id = id.mid(1).chopped(1);
    made.messageId = id.toUtf8();
    made.domain = filter.domain.toUtf8().toLower();
    for (const ipc::RecipientState outcome : filter.outcomes) {
        made.outcomes << spool::RecipientState(int(outcome));
        if (!spool::isFinal(made.outcomes.last()))
            return Error{QStringLiteral("history.bad-outcome"), ipc::JsonWriter::value(outcome).toString()};
    }
    made.rule = filter.rule.toUtf8();
    if (filter.since)
        made.since = wallTime(*filter.since);
    if (filter.until)
        made.until = wallTime(*filter.until);
    return made;
}

ipc::HistoryRow rowOf(const spool::HistoryRow &row)
{
    ipc::HistoryRow made;
    made.id = recipientIdText(row.message, row.id);
    made.message = QString::fromLatin1(idText(row.message));
    made.messageId = text(row.messageId);
    made.domain = text(row.domain);
    made.sender = text(row.sender);
    made.recipient = text(row.recipient);
    made.outcome = ipc::RecipientState(int(row.outcome));
    made.rule = text(row.rule);
    made.arrived = dateTime(row.arrived);
    made.finished = dateTime(row.finished);
    made.bytes = row.size;
    made.attempts = row.attempts;
    made.host = text(row.last.host);
    if (row.last.code != 0)
        made.reply = QStringLiteral("%1 %2 %3").arg(row.last.code).arg(text(row.last.enhanced), text(row.last.text)).simplified();
    made.reason = reasonOf(row.last);
    return made;
}

bool fitsALine(const ipc::HistoryPage &page) { return ipc::replyLine(std::numeric_limits<qint64>::max(), page).size() <= ipc::maxLine; }

} // namespace

History::History(spool::Spool &spool, QObject *parent) : QObject(parent), m_spool(spool) {}

void History::list(const ipc::ListHistory &request, std::chrono::milliseconds keep, ipc::Answer<ipc::ListHistory> answer)
{
    const Result<spool::HistoryFilter> filter = filterOf(request.filter);
    if (!filter)
        return answer(filter.error());
    m_spool.history(*filter, request.after.toUtf8(), request.limit, this, [this, request, keep, answer](const Result<spool::HistoryPage> &page) {
        if (!page)
            return answer(page.error());
        ipc::HistoryPage reply;
        for (const spool::HistoryRow &row : page->rows)
            reply.rows << rowOf(row);
        reply.next = QString::fromLatin1(page->next);
        reply.keptSeconds = std::chrono::duration_cast<std::chrono::seconds>(keep).count();
        if (fitsALine(reply) || request.limit == 1)
            return answer(std::move(reply));
        ipc::ListHistory smaller = request; // asked again, because `next` belongs to the page's end
        smaller.limit /= 2;
        list(smaller, keep, answer);
    });
}

Result<spool::Forgetting> forgettingOf(const QString &address, const config::Config &config)
{
    constexpr qsizetype longest = 320; // 64 + @ + 255 (RFC 5321 4.5.3.1)
    const qsizetype at = address.lastIndexOf(u'@');
    const bool isClean = std::ranges::none_of(address, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    if (at < 1 || at + 1 == address.size() || address.toUtf8().size() > longest || !isClean)
        return badAddress(address);
    const QString local = address.first(at + 1), domain = address.mid(at + 1);
    spool::Forgetting what;
    what.spellings = {address.toUtf8()};
    const QByteArray ascii = smtp::comparableDomain(domain.toUtf8());
    for (const QByteArray &one : {ascii, QUrl::fromAce(ascii, QUrl::IgnoreIDNWhitelist).toUtf8()}) {
        const QByteArray spelling = local.toUtf8() + one;
        if (!one.isEmpty() && !what.spellings.contains(spelling))
            what.spellings << spelling;
    }
    what.caseMatters = std::ranges::any_of(config.domains, [&](const config::Domain &d) {
        const QString name = QString::fromLatin1(ascii);
        return d.caseMatters && (d.name == name || d.aliases.contains(name));
    });
    return what;
}

void History::forget(const QString &address, const config::Config &config, const QByteArray &actor, ipc::Answer<ipc::ForgetAddress> answer)
{
    const Result<spool::Forgetting> what = forgettingOf(address, config);
    if (!what)
        return answer(what.error());
    m_spool.forget(*what, actor, this, [this, what = *what, answer](const Result<spool::Forgotten> &done) {
        if (!done)
            return answer(done.error());
        m_spool.countQueued(what, this, [done = *done, answer](const Result<qint64> &queued) {
            if (!queued)
                return answer(queued.error());
            answer(ipc::Forgotten{done.rows, *queued, done.overwritten});
        });
    });
}

} // namespace control
