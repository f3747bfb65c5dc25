// Notices to senders: what they are told, who was told, in which words.
#pragma once
#include <QByteArray>
#include <QList>
#include "ipc/contract_queue.h"
#include "ipc/contract_values.h"

namespace ipc {

// An outage of a domain's mail server, as its senders are told of it.
struct NoticeOutage {
    QString id;     // not used again
    QString domain;
    QDateTime began;
    std::optional<QDateTime> ended;
    qint64 told = 0; // senders, so far
    std::optional<QDateTime> nextAt; // when the next one is told; none: nobody is to be, as far as is known now
    qint64 nextSenders = 0;          // who are told in the 24 h from now, at most 500
    std::optional<QDateTime> postponedUntil; // by a person
    bool muted = false;              // by a person: nobody is told of delays

    static void fields(auto &self, auto &io)
    {
        io("id", self.id);
        io("domain", self.domain);
        io("began", self.began);
        io("ended", self.ended);
        io("told", self.told);
        io("nextAt", self.nextAt);
        io("nextSenders", self.nextSenders);
        io("postponedUntil", self.postponedUntil);
        io("muted", self.muted);
    }
};
struct NoticeOutages {
    QList<NoticeOutage> outages; // newest first, at most 20

    static void fields(auto &self, auto &io) { io("outages", self.outages); }
};
struct ListNoticeOutages {
    static constexpr auto name = "notices.outages";
    static constexpr Role needs = Role::Viewer;
    using Reply = NoticeOutages;

    static void fields(auto &, auto &) {}
};

// Nobody is told of delays in this outage for so long, or at all. 0 and false: by the schedule again. Error: "spool.no-such-outage".
struct PostponeNotices {
    static constexpr auto name = "notices.postpone";
    static constexpr Role needs = Role::Operator;
    using Reply = Done;
    QString outage; // NoticeOutage::id
    qint64 seconds = 0;
    bool muted = false;

    static void fields(auto &self, auto &io)
    {
        io("outage", self.outage);
        io("seconds", self.seconds, Range{0, 30 * 86'400});
        io("muted", self.muted);
    }
};

// One decision: the sender of a message was told, or was not by a rule.
struct NoticeRow {
    QString id;
    QDateTime at;
    NoticeKind kind = NoticeKind::Failed;
    QString domain;
    QString sender;
    QString message;       // that it is about
    qint64 recipients = 0; // of that message
    qint64 stepSeconds = 0; // of the schedule, of a delay
    QString rule;          // "notice": told; else why not: "F1.once"
    QString language;
    QString notice;        // id of the message that tells it; empty: none
    std::optional<RecipientState> delivery; // of that one

    static void fields(auto &self, auto &io)
    {
        io("id", self.id);
        io("at", self.at);
        io("kind", self.kind);
        io("domain", self.domain);
        io("sender", self.sender);
        io("message", self.message);
        io("recipients", self.recipients);
        io("stepSeconds", self.stepSeconds);
        io("rule", self.rule);
        io("language", self.language);
        io("notice", self.notice);
        io("delivery", self.delivery);
    }
};
// Newest first; Page::total is not counted.
struct ListNotices {
    static constexpr auto name = "notices.list";
    static constexpr Role needs = Role::Viewer;
    using Reply = Page<NoticeRow>;
    QString outage;  // NoticeOutage::id; empty: all
    QString sender;  // whole address; empty: all
    QString message; // id; empty: all
    bool onlyTold = false;
    QString after;   // Page::next
    int limit = 100;

    static void fields(auto &self, auto &io)
    {
        io("outage", self.outage);
        io("sender", self.sender);
        io("message", self.message);
        io("onlyTold", self.onlyTold);
        io("after", self.after);
        io("limit", self.limit, Range{1, maxRows});
    }
};

// ---- templates. `domain`: a configured one; empty: of all. Errors: "notice.no-such-template", "notice.template-…" with the `line`.
template <typename Self> struct TemplateRequest {
    NoticeKind kind = NoticeKind::Failed;
    QString language = QStringLiteral("en");
    QString domain;

    static void fields(auto &self, auto &io)
    {
        io("kind", self.kind);
        io("language", self.language);
        io("domain", self.domain);
    }
};
struct NoticeTemplate {
    QString text;
    bool isOwn = false; // the firm wrote it, for exactly this
    QList<QString> placeholders; // what may stand between braces

    static void fields(auto &self, auto &io)
    {
        io("text", self.text);
        io("isOwn", self.isOwn);
        io("placeholders", self.placeholders);
    }
};
struct ShowTemplate : TemplateRequest<ShowTemplate> {
    static constexpr auto name = "notices.template";
    static constexpr Role needs = Role::Viewer;
    using Reply = NoticeTemplate;
};
struct SetTemplate : TemplateRequest<SetTemplate> {
    static constexpr auto name = "notices.set-template";
    static constexpr Role needs = Role::Administrator;
    using Reply = Done;
    QString text;

    static void fields(auto &self, auto &io) { TemplateRequest::fields(self, io); io("text", self.text); }
};
// What stood before the firm's own.
struct ResetTemplate : TemplateRequest<ResetTemplate> {
    static constexpr auto name = "notices.reset-template";
    static constexpr Role needs = Role::Administrator;
    using Reply = Done;
};

// How a notice would look, about a mail made up. `text`: of a template that is not kept; none: the one that counts.
struct NoticePreview {
    QString subject;
    QString text;     // as it is read
    QByteArray bytes; // base64 on the wire: the whole message

    static void fields(auto &self, auto &io)
    {
        io("subject", self.subject);
        io("text", self.text);
        io("bytes", self.bytes);
    }
};
struct PreviewNotice : TemplateRequest<PreviewNotice> {
    static constexpr auto name = "notices.preview";
    static constexpr Role needs = Role::Viewer;
    using Reply = NoticePreview;
    std::optional<QString> text;

    static void fields(auto &self, auto &io) { TemplateRequest::fields(self, io); io("text", self.text); }
};
// The same as a mail to `to`, by the way that notices leave. Within the budget of notices; audited. With a `text` an administrator's request. Errors also: "notice.bad-address", "notice.budget".
struct SendNotice : TemplateRequest<SendNotice> {
    static constexpr auto name = "notices.send";
    static constexpr Role needs = Role::Operator;
    using Reply = Done;
    std::optional<QString> text;
    QString to;

    static void fields(auto &self, auto &io)
    {
        TemplateRequest::fields(self, io);
        io("text", self.text);
        io("to", self.to);
    }
};

} // namespace ipc
