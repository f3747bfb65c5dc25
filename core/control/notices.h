// Requests about notices: outages, who was told, templates, previews. Turns them into the words of spool and notices, and back.
#pragma once
#include <QObject>
#include "config/config.h"
#include "ipc/dispatch.h"
#include "notices/notices.h"

namespace control {

class NoticeRequests : public QObject {
    Q_OBJECT
public:
    static constexpr int mostOutages = 20;

    NoticeRequests(spool::Spool &spool, notices::Notices &notices, const Clock &clock, QObject *parent = nullptr);

    void outages(ipc::Answer<ipc::ListNoticeOutages> answer);
    // Error: "spool.no-such-outage", also for what is no id of one.
    void postpone(const ipc::PostponeNotices &request, const QByteArray &actor, ipc::Answer<ipc::PostponeNotices> answer);
    // Errors: "spool.bad-cursor"; an id that is none finds nothing.
    void list(const ipc::ListNotices &request, ipc::Answer<ipc::ListNotices> answer);

    // Errors of all of these: "notice.no-such-template", and as contract_notices.h says.
    ipc::Outcome<ipc::NoticeTemplate> show(const ipc::ShowTemplate &request, const config::Config &config) const;
    void set(const ipc::SetTemplate &request, const config::Config &config, const QByteArray &actor, ipc::Answer<ipc::SetTemplate> answer);
    void reset(const ipc::ResetTemplate &request, const config::Config &config, const QByteArray &actor, ipc::Answer<ipc::ResetTemplate> answer);
    ipc::Outcome<ipc::NoticePreview> preview(const ipc::PreviewNotice &request, const config::Config &config) const;
    void send(const ipc::SendNotice &request, const config::Config &config, const QByteArray &actor, ipc::Answer<ipc::SendNotice> answer);

private:
    void addOutlook(std::shared_ptr<ipc::NoticeOutages> all, qsizetype index, const spool::Outage &outage, std::function<void()> done);
    // Then `act`; an audit that cannot be written is the answer, and nothing is done.
    template <typename R>
    void audited(const char *name, const notices::TemplateBook::Key &key, const QString &more, const QByteArray &actor, ipc::Answer<R> answer, std::function<void()> act);

    spool::Spool &m_spool;
    notices::Notices &m_notices;
    const Clock &m_clock;
};

} // namespace control
