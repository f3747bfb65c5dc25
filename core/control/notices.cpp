#include "control/notices.h"
#include <algorithm>
#include "config/names.h"
#include "control/convert.h"
#include "notices/preview.h"
#include "words/words.h"

namespace control {

namespace {

using notices::TemplateBook;

static_assert(int(ipc::NoticeKind::Failed) == int(spool::NoticeKind::Failed) && int(ipc::NoticeKind::Expired) == int(spool::NoticeKind::Expired)
              && int(ipc::NoticeKind::Delayed) == int(spool::NoticeKind::Delayed) && int(ipc::NoticeKind::Relayed) == int(spool::NoticeKind::Relayed)
              && int(ipc::NoticeKind::Delivered) == int(spool::NoticeKind::Delivered));

QString text(const QByteArray &bytes) { return QString::fromUtf8(bytes); }

ipc::ErrorReply noSuchTemplate() { return {QStringLiteral("notice.no-such-template"), {}}; }
ipc::ErrorReply errorOf(const notices::TemplateFault &fault) { return {fault.code, fault.parameters}; }
ipc::ErrorReply errorOf(const Error &error) { return {error.code, {{QStringLiteral("detail"), error.detail}}}; }

// Nothing: no language of notices, or no domain of ours. What is in it becomes part of a file's name.
template <typename R> std::optional<TemplateBook::Key> keyOf(const R &request, const config::Config &config)
{
    const bool isDomain = request.domain.isEmpty() || std::ranges::any_of(config.domains, [&](const config::Domain &one) { return one.name == request.domain; });
    if (!isDomain || !words::languages().contains(request.language))
        return std::nullopt;
    return TemplateBook::Key{request.domain, notices::Kind(int(request.kind)), request.language};
}

std::optional<QDateTime> dateTimeOf(const std::optional<WallTime> &time) { return time ? std::optional(dateTime(*time)) : std::nullopt; }

ipc::NoticeOutage outageOf(const spool::Outage &outage, WallTime now)
{
    ipc::NoticeOutage made;
    made.id = QString::number(outage.id.value);
    made.domain = text(outage.domain);
    made.began = dateTime(outage.began);
    made.ended = dateTimeOf(outage.ended);
    if (outage.postponed && *outage.postponed > now)
        made.postponedUntil = dateTime(*outage.postponed);
    made.muted = outage.muted;
    return made;
}

ipc::NoticeRow rowOf(const spool::NoticeRow &row)
{
    ipc::NoticeRow made;
    made.id = QString::number(row.id.value);
    made.at = dateTime(row.entry.at);
    made.kind = ipc::NoticeKind(int(row.entry.kind));
    made.domain = text(row.entry.domain);
    made.sender = text(row.entry.sender);
    made.message = text(idText(row.entry.message));
    made.recipients = row.entry.recipients;
    made.stepSeconds = std::chrono::duration_cast<std::chrono::seconds>(row.entry.step).count();
    made.rule = text(row.entry.rule);
    made.language = text(row.entry.language);
    if (row.notice)
        made.notice = text(idText(row.notice));
    if (row.delivery)
        made.delivery = ipc::RecipientState(int(*row.delivery));
    return made;
}

std::optional<qint64> numberFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

// With a text that is not kept, if there is one.
std::variant<TemplateBook, ipc::ErrorReply> bookWith(const TemplateBook &book, const TemplateBook::Key &key, const std::optional<QString> &text)
{
    TemplateBook with = book;
    if (text) {
        if (const auto fault = with.use(key, text->toUtf8()))
            return errorOf(*fault);
    }
    return with;
}

} // namespace

NoticeRequests::NoticeRequests(spool::Spool &spool, notices::Notices &notices, const Clock &clock, QObject *parent)
    : QObject(parent), m_spool(spool), m_notices(notices), m_clock(clock)
{
}

void NoticeRequests::outages(ipc::Answer<ipc::ListNoticeOutages> answer)
{
    m_spool.listOutages(mostOutages, this, [this, answer = std::move(answer)](const Result<QList<spool::Outage>> &found) {
        if (!found)
            return answer(errorOf(found.error()));
        auto all = std::make_shared<ipc::NoticeOutages>();
        for (const spool::Outage &one : *found)
            all->outages.append(outageOf(one, m_clock.wall()));
        auto left = std::make_shared<qsizetype>(found->size() + 1);
        const auto done = [all, left, answer] {
            if (--*left == 0)
                answer(*all);
        };
        for (qsizetype i = 0; i < found->size(); ++i)
            addOutlook(all, i, found->at(i), done);
        done();
    });
}

void NoticeRequests::addOutlook(std::shared_ptr<ipc::NoticeOutages> all, qsizetype index, const spool::Outage &outage, std::function<void()> done)
{
    m_spool.toldIn(outage.id, this, [this, all, index, outage, done](const Result<qint64> &told) {
        all->outages[index].told = told ? *told : 0;
        if (outage.ended)
            return done();
        m_notices.outlook(outage, this, [all, index, done](const notices::Notices::Outlook &outlook) {
            all->outages[index].nextAt = dateTimeOf(outlook.next);
            all->outages[index].nextSenders = outlook.senders;
            done();
        });
    });
}

void NoticeRequests::postpone(const ipc::PostponeNotices &request, const QByteArray &actor, ipc::Answer<ipc::PostponeNotices> answer)
{
    spool::Outage outage;
    outage.id = {numberFrom(request.outage).value_or(0)};
    if (request.seconds > 0)
        outage.postponed = m_clock.wall() + std::chrono::seconds(request.seconds);
    outage.muted = request.muted;
    m_spool.postponeOutage(outage, actor, this, [answer = std::move(answer)](const Result<void> &done) {
        done ? answer(ipc::Done{}) : answer(errorOf(done.error()));
    });
}

void NoticeRequests::list(const ipc::ListNotices &request, ipc::Answer<ipc::ListNotices> answer)
{
    const auto before = numberFrom(request.after);
    if (!request.after.isEmpty() && !before)
        return answer(ipc::ErrorReply{QStringLiteral("spool.bad-cursor"), {}});
    spool::NoticeFilter filter;
    if (!request.outage.isEmpty())
        filter.outage = spool::OutageId{numberFrom(request.outage).value_or(std::numeric_limits<qint64>::max())};
    if (!request.message.isEmpty())
        filter.message = messageIdFrom(request.message).value_or(MessageId{std::numeric_limits<qint64>::max()});
    filter.sender = request.sender.toUtf8();
    filter.onlyWritten = request.onlyTold;
    const auto cursor = before ? std::optional(spool::NoticeLogId{*before}) : std::nullopt;
    m_spool.listNotices(filter, cursor, request.limit, this, [answer = std::move(answer)](const Result<spool::NoticePage> &page) {
        if (!page)
            return answer(errorOf(page.error()));
        ipc::Page<ipc::NoticeRow> made;
        for (const spool::NoticeRow &row : page->rows)
            made.rows.append(rowOf(row));
        if (page->next)
            made.next = QString::number(page->next->value);
        answer(made);
    });
}

ipc::Outcome<ipc::NoticeTemplate> NoticeRequests::show(const ipc::ShowTemplate &request, const config::Config &config) const
{
    const auto key = keyOf(request, config);
    if (!key)
        return noSuchTemplate();
    const TemplateBook::Text found = m_notices.templates().text(*key);
    return ipc::NoticeTemplate{text(found.bytes), found.isOwn, notices::placeholders(key->kind)};
}

void NoticeRequests::set(const ipc::SetTemplate &request, const config::Config &config, const QByteArray &actor, ipc::Answer<ipc::SetTemplate> answer)
{
    const auto key = keyOf(request, config);
    if (!key)
        return answer(noSuchTemplate());
    const QByteArray text = request.text.toUtf8();
    if (const auto parsed = notices::Template::parse(text, key->kind); parsed.fault)
        return answer(errorOf(*parsed.fault));
    audited<ipc::SetTemplate>("setTemplate", *key, {}, actor, answer, [this, key = *key, text, answer] {
        const auto fault = m_notices.templates().set(key, text);
        fault ? answer(errorOf(*fault)) : answer(ipc::Done{});
    });
}

void NoticeRequests::reset(const ipc::ResetTemplate &request, const config::Config &config, const QByteArray &actor, ipc::Answer<ipc::ResetTemplate> answer)
{
    const auto key = keyOf(request, config);
    if (!key)
        return answer(noSuchTemplate());
    audited<ipc::ResetTemplate>("resetTemplate", *key, {}, actor, answer, [this, key = *key, answer] {
        const auto fault = m_notices.templates().reset(key);
        fault ? answer(errorOf(*fault)) : answer(ipc::Done{});
    });
}

ipc::Outcome<ipc::NoticePreview> NoticeRequests::preview(const ipc::PreviewNotice &request, const config::Config &config) const
{
    const auto key = keyOf(request, config);
    if (!key)
        return noSuchTemplate();
    const auto book = bookWith(m_notices.templates(), *key, request.text);
    if (const auto *fault = std::get_if<ipc::ErrorReply>(&book))
        return *fault;
    const auto notice = notices::sampleNotice(key->kind, key->language, key->domain, "you@example.org", config, std::get<TemplateBook>(book), m_clock.wall());
    const notices::Template::Text words = notices::wordsOf(notice.body);
    return ipc::NoticePreview{words.subject, words.body, notice.body};
}

void NoticeRequests::send(const ipc::SendNotice &request, const config::Config &config, const QByteArray &actor, ipc::Answer<ipc::SendNotice> answer)
{
    const auto key = keyOf(request, config);
    if (!key)
        return answer(noSuchTemplate());
    if (!config::isMailAddress(request.to))
        return answer(ipc::ErrorReply{QStringLiteral("notice.bad-address"), {{QStringLiteral("value"), request.to.left(320)}}});
    const auto book = bookWith(m_notices.templates(), *key, request.text);
    if (const auto *fault = std::get_if<ipc::ErrorReply>(&book))
        return answer(*fault);
    audited<ipc::SendNotice>("sendNotice", *key, request.to, actor, answer, [this, key = *key, to = request.to.toUtf8(), book = std::get<TemplateBook>(book), answer] {
        m_notices.sendSample(key.kind, key.language, key.domain, to, book,
                             [answer](const Result<void> &sent) { sent ? answer(ipc::Done{}) : answer(errorOf(sent.error())); });
    });
}

template <typename R>
void NoticeRequests::audited(const char *name, const TemplateBook::Key &key, const QString &more, const QByteArray &actor, ipc::Answer<R> answer,
                             std::function<void()> act)
{
    const QString what = QStringLiteral("%1.%2 %3 %4").arg(notices::kindName(key.kind), key.language, key.domain, more).simplified();
    m_spool.audit({.act = name, .subject = what.toUtf8()}, actor, this, [answer = std::move(answer), act = std::move(act)](const Result<void> &written) {
        written ? act() : answer(errorOf(written.error()));
    });
}

} // namespace control
