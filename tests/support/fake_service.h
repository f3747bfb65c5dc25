// FakeService: a restanted that does what a test says, behind the real control server: the client meets real lines on a real socket.
// Fields are what it knows; the faults are fields too. What was asked of it is in `asked`.
#pragma once
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include "ipc/server.h"
#include "support/fake_settings.h"
#include "support/role_proxy.h"

class FakeService : public QObject, public FakeSettings {
public:
    // What it knows.
    ipc::Snapshot snapshot;
    QList<ipc::QueueRow> queue;
    QList<ipc::HeldGroup> held;
    QList<ipc::QueueCause> causes;
    ipc::ConfigDocument config{QStringLiteral("r1"), {}, QStringLiteral("/etc/restante/restante.json"), true};
    QList<ipc::HistoryRow> history; // the latest first
    qsizetype historyScan = 1'000'000; // rows that a page looks at
    qint64 historyKept = 90 * 86'400;  // seconds
    ipc::Forgotten forgotten;          // the answer to history.forget; its rows are counted
    QHash<QString, QByteArray> contents; // of messages, by their id
    QHash<QString, ipc::LatestCheck> latest; // by domain
    QList<ipc::EndedWarning> ended;          // the last that ended first
    QHash<int, ipc::Kit> kits;               // by KitServer
    std::function<ipc::CheckReport(const ipc::CheckDomain &)> report = [](const ipc::CheckDomain &) { return ipc::CheckReport{}; };

    ipc::Setup setup;
    QList<ipc::Outage> outages; // the latest first
    std::function<ipc::Samples(const ipc::GetSamples &)> samples = [](const ipc::GetSamples &) { return ipc::Samples{}; };

    // Faults.
    std::optional<ipc::ErrorReply> setupError;   // instead of what is known of the set-up
    std::optional<ipc::ErrorReply> samplesError; // instead of samples
    bool holdsSamples = false;                   // they wait for releaseSamples()
    bool isSilent = false;                            // answers nothing
    std::chrono::milliseconds slowness{0};            // so long each answer takes
    QStringList unknown;                              // requests that an older service does not know
    bool holdsReads = false;                          // answers no message.read
    qsizetype mostReads = 1'000'000;                  // after so many the messages are gone
    bool holdsChecks = false;                         // answers to check wait for releaseChecks()
    std::optional<ipc::ErrorReply> snapshotError;     // instead of a snapshot
    std::optional<ipc::ErrorReply> setConfigError;    // instead of a new configuration
    std::optional<ipc::Sentence> breaksConfig;        // the next new configuration is kept, but does not work
    std::optional<ipc::ErrorReply> maintenanceError;  // instead of maintenance
    std::optional<ipc::ErrorReply> directoryError;    // instead of what is known
    std::optional<ipc::ErrorReply> uploadError;       // instead of taking a piece of a list
    std::optional<ipc::ErrorReply> importError;       // instead of a list in use
    std::optional<ipc::ErrorReply> removeError;       // instead of no list any more
    std::optional<ipc::ErrorReply> templateError;     // instead of a preview, or of keeping a text
    std::optional<ipc::ErrorReply> sendNoticeError;   // instead of a notice on its way
    std::optional<ipc::ErrorReply> warningsError;     // instead of the open warnings
    std::optional<ipc::ErrorReply> endedError;        // instead of those that are over
    std::optional<ipc::ErrorReply> checkError;        // instead of a check
    std::optional<ipc::ErrorReply> kitError;          // instead of lines, and of a check with a mail
    bool capsWarnings = true;                         // as the service does; else all in one reply
    bool holdsWarnings = false;                       // answers to warnings.list wait for releaseWarnings()
    bool holdsUploads = false;                        // answers to pieces wait for releaseLists()
    bool losesImports = false;                        // does them, and never says so
    std::optional<ipc::ErrorReply> proofError;        // instead of a proof that begins
    std::optional<ipc::ErrorReply> historyError;      // instead of a page of it
    std::optional<ipc::ErrorReply> forgetError;       // instead of an address erased
    bool holdsHistory = false;                        // its pages wait for releaseHistory()
    std::function<void(const ipc::MoveIn &, ipc::Answer<ipc::MoveIn>)> moveIn; // what becomes of messages of another box
    std::optional<ipc::Role> role;                    // instead of the peer's
    std::optional<ipc::Role> welcomedAs;              // and this is what it is told that it has; before start()

    // The set-up.
    ipc::MachineReport machine;
    ipc::Kit kit;
    QList<ipc::CheckMachine> machineChecks;
    ipc::TestSmarthost testedSmarthost;
    ipc::KitServer kitServer = ipc::KitServer::Postfix;
    QList<ipc::SetSecret> secretsSet;
    QStringList secretsRemoved;

    // What was asked of it.
    QStringList asked; // names of requests
    QStringList cursors; // `after` of each queue.list
    QList<QString> actedOn;
    QJsonObject setDocument;
    QString setBasedOn;
    QList<ipc::CheckDomain> checks;
    QList<ipc::CheckKit> kitChecks;
    ipc::ActOnAll bulk;  // the last one
    ipc::QueueFilter listed; // filter of the last queue.list
    ipc::ExtendQueue extended;
    qint64 lastJob = 0;
    qint64 cancelledJob = 0;
    ipc::TestPrimary tested;
    ipc::HoldPrimary paused;
    QList<ipc::StartProof> proofs;
    QList<ipc::ReadMessage> reads;
    QStringList secrets; // names
    ipc::DirectoryOverview directory;
    ipc::ListPreview preview; // of whatever is sent
    QByteArray sent;          // pieces of the last list
    int pieces = 0;
    QString sentFor;          // their domain
    ipc::ImportList imported;
    ipc::RemoveList removedList;
    QList<ipc::NoticeOutage> noticeOutages;
    QList<ipc::PostponeNotices> postponed;
    QList<ipc::NoticeRow> notices; // newest first
    QMap<QString, QString> templates; // the firm's own, by templateName()
    QString builtInTemplate = QStringLiteral("Subject: ours\n\nOur text.\n");
    QList<ipc::SendNotice> sentNotices;
    QList<ipc::PreviewNotice> previewed;
    QStringList acknowledged; // causes
    QList<ipc::SnoozeWarning> snoozed;
    QList<ipc::ListHistory> historyLists;
    QString forgottenAddress;
    QList<ipc::GetSamples> sampled;

    FakeService() { snapshot.at = QDateTime::currentDateTimeUtc(); }
    QString path() const { return m_directory.filePath(QStringLiteral("control")); }

    bool start()
    {
        m_server = std::make_unique<ipc::Server>(QStringLiteral("restanted (fake)"),
                                                 [this](const ipc::Caller &caller, const ipc::Call &call, ipc::SendLine send) {
                                                     take(caller, call, std::move(send));
                                                 });
        if (!welcomedAs)
            return bool(m_server->listen(path()));
        const QString behind = m_directory.filePath(QStringLiteral("behind"));
        m_proxy = std::make_unique<RoleProxy>(behind, *welcomedAs);
        return bool(m_server->listen(behind)) && m_proxy->listen(path());
    }
    void die() // connections too, as with SIGKILL
    {
        m_proxy.reset();
        m_server.reset();
    }

    // The snapshot has changed: a new revision, and clients are told.
    void change(ipc::Topic topic = ipc::Topic::Primaries)
    {
        snapshot.revision++;
        snapshot.at = QDateTime::currentDateTimeUtc();
        m_server->changed(topic, snapshot.revision);
    }
    void tell(ipc::Job job)
    {
        job.job = lastJob;
        m_server->send(job);
    }
    void tell(const QList<ipc::Step> &steps, bool isFinished) { m_server->send(ipc::Job{lastJob, steps, isFinished}); }
    void releaseChecks()
    {
        for (const auto &later : std::exchange(m_heldChecks, {}))
            later();
    }

    void releaseLists()
    {
        for (const auto &later : std::exchange(m_heldPieces, {}))
            later();
    }

    void releaseWarnings()
    {
        for (const auto &later : std::exchange(m_heldWarnings, {}))
            later();
    }
    void tell(const ipc::Alert &alert) { m_server->send(alert); }

    static ipc::Warning warning(const QString &code, ipc::Severity severity, const QString &subject, const QString &cause)
    {
        ipc::Warning w{code, severity, subject, {{"domain", subject}, {"host", subject}}, QDateTime::currentDateTimeUtc().addSecs(-7230), {}, {}, {}, {}}; // "2 h", also by a snapshot made before it
        w.cause = cause;
        return w;
    }
    static ipc::Warning primaryDown()
    {
        ipc::Warning w = warning(QStringLiteral("primary.down"), ipc::Severity::Problem, QStringLiteral("mx1.firma.cz:25"), QStringLiteral("primary/mx1.firma.cz:25"));
        w.parameters.insert(QStringLiteral("since"), w.since.toString(Qt::ISODateWithMs));
        w.parameters.insert(QStringLiteral("reason"), QJsonObject{{"code", "primary.connection-refused"}, {"parameters", QJsonObject{{"host", w.subject}}}});
        return w;
    }
    static ipc::Alert alert(ipc::AlertKind kind, const ipc::Warning &w, qint64 more = 0)
    {
        return {kind, w.cause.value_or(QString()), w.code, w.subject, w.severity, w.parameters, w.since, more};
    }
    static ipc::Primary primary(ipc::PrimaryState state, const QDateTime &since = QDateTime::currentDateTimeUtc())
    {
        ipc::Primary p{QStringLiteral("firma.cz"), QStringLiteral("mx1.firma.cz:25"), state, since, {}, {}, {}, {}};
        if (state == ipc::PrimaryState::Down)
            p.outageSince = since;
        return p;
    }
    // Finished mail, a minute apart, the latest first; the senders and recipients of rows().
    static QList<ipc::HistoryRow> finished(int count)
    {
        QList<ipc::HistoryRow> all;
        all.reserve(count);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int i = 0; i < count; ++i) {
            ipc::HistoryRow row;
            row.id = QStringLiteral("m%1-r%1").arg(i);
            row.message = QStringLiteral("m%1").arg(i);
            row.messageId = QStringLiteral("id%1@out.test").arg(i);
            row.domain = QStringLiteral("firma.cz");
            row.sender = QStringLiteral("s%1@out.test").arg(i);
            row.recipient = QStringLiteral("u%1@firma.cz").arg(i);
            row.finished = now.addSecs(-60 * i);
            row.arrived = row.finished.addSecs(-30);
            row.bytes = 4711;
            row.attempts = 1;
            row.host = QStringLiteral("mx1.firma.cz:25");
            row.reply = QStringLiteral("250 2.0.0 ok");
            all << row;
        }
        return all;
    }
    static QList<ipc::QueueRow> rows(int count)
    {
        QList<ipc::QueueRow> all;
        all.reserve(count);
        const QDateTime arrived = QDateTime::currentDateTimeUtc().addSecs(-3600);
        for (int i = 0; i < count; ++i)
            all.append({QStringLiteral("r%1").arg(i), QStringLiteral("m%1").arg(i), QStringLiteral("firma.cz"), QStringLiteral("s%1@out.test").arg(i),
                        QStringLiteral("u%1@firma.cz").arg(i), ipc::RecipientState::Waiting, 4711, arrived, 2, {}, {}});
        return all;
    }

    // Handlers, for dispatch.h.
    using FakeSettings::handle;
    void handle(const ipc::GetSnapshot &, ipc::Answer<ipc::GetSnapshot> answer)
    {
        if (snapshotError)
            return answer(*snapshotError);
        ipc::Snapshot told = snapshot;
        if (told.worst.size() > ipc::maxRows) // a service sends fewer still
            told.worst.resize(50);
        answer(told);
    }
    void handle(const ipc::ListQueue &list, ipc::Answer<ipc::ListQueue> answer)
    {
        cursors << list.after;
        listed = list.filter;
        QList<ipc::QueueRow> fitting;
        const bool isFiltered = !list.filter.states.isEmpty() || !list.filter.search.isEmpty();
        if (isFiltered)
            for (const ipc::QueueRow &row : std::as_const(queue))
                if ((list.filter.states.isEmpty() || list.filter.states.contains(row.state))
                    && (row.sender + row.recipient).contains(list.filter.search))
                    fitting << row;
        const QList<ipc::QueueRow> &all = isFiltered ? fitting : queue;
        qsizetype from = 0; // keyset: behind the row with that id, gone or not
        if (!list.after.isEmpty())
            while (from < all.size() && keyOf(all.at(from).id) <= keyOf(list.after))
                ++from;
        ipc::Page<ipc::QueueRow> page;
        page.rows = all.mid(from, list.limit);
        page.total = all.size();
        if (from + page.rows.size() < all.size())
            page.next = page.rows.last().id;
        answer(page);
    }
    void handle(const ipc::ShowMessage &show, ipc::Answer<ipc::ShowMessage> answer)
    {
        for (const ipc::QueueRow &row : std::as_const(queue))
            if (row.id == show.id) {
                ipc::QueueRow shown = row;
                shown.givesUp = row.arrived.addDays(5);
                return answer(ipc::MessageDetails{row.message, row.sender, {shown}, row.arrived, row.bytes, QStringLiteral("192.0.2.7"),
                                                  QStringLiteral("mail.out.test"), {}, "Subject: hello\r\n", ipc::SpfResult::Fail,
                                                  ipc::SessionTranscript{row.arrived, QStringLiteral("mx1.firma.cz:25"), QStringLiteral("> EHLO a\n< 451 later\n")}});
            }
        answer(ipc::ErrorReply{QStringLiteral("spool.no-such-message"), {}});
    }
    void handle(const ipc::ReadMessage &read, ipc::Answer<ipc::ReadMessage> answer)
    {
        reads << read;
        const auto known = contents.constFind(read.id);
        if (known == contents.constEnd() || reads.size() > mostReads)
            return answer(ipc::ErrorReply{QStringLiteral("spool.no-such-message"), {}});
        if (!holdsReads)
            answer(ipc::MessagePiece{known->mid(read.offset, read.length), known->size()});
    }
    void handle(const ipc::ListSecrets &, ipc::Answer<ipc::ListSecrets> answer) { answer(ipc::SecretNames{secrets}); }
    void handle(const ipc::SetSecret &set, ipc::Answer<ipc::SetSecret> answer)
    {
        secrets << set.secret;
        secretsSet << set;
        answer(ipc::Done{});
    }
    void handle(const ipc::RemoveSecret &remove, ipc::Answer<ipc::RemoveSecret> answer)
    {
        secrets.removeAll(remove.secret);
        secretsRemoved << remove.secret;
        answer(ipc::Done{});
    }
    void handle(const ipc::Explain &, ipc::Answer<ipc::Explain> answer) { answer(ipc::Explanation{}); }
    void handle(const ipc::ListNoticeOutages &, ipc::Answer<ipc::ListNoticeOutages> answer) { answer(ipc::NoticeOutages{noticeOutages}); }
    void handle(const ipc::PostponeNotices &request, ipc::Answer<ipc::PostponeNotices> answer)
    {
        postponed << request;
        for (ipc::NoticeOutage &one : noticeOutages) {
            if (one.id != request.outage)
                continue;
            one.muted = request.muted;
            one.postponedUntil = request.seconds > 0 ? std::optional(QDateTime::currentDateTimeUtc().addSecs(request.seconds)) : std::nullopt;
            return answer(ipc::Done{});
        }
        answer(ipc::ErrorReply{QStringLiteral("spool.no-such-outage"), {}});
    }
    void handle(const ipc::ListNotices &list, ipc::Answer<ipc::ListNotices> answer)
    {
        ipc::Page<ipc::NoticeRow> page;
        for (const ipc::NoticeRow &row : std::as_const(notices)) {
            const bool fits = (list.sender.isEmpty() || row.sender == list.sender) && (!list.onlyTold || row.rule == QLatin1String("notice"));
            if (!fits || (!list.after.isEmpty() && row.id.toLongLong() >= list.after.toLongLong()))
                continue;
            if (page.rows.size() == list.limit) {
                page.next = page.rows.last().id;
                break;
            }
            page.rows << row;
        }
        answer(page);
    }
    static QString templateName(const auto &request) { return QStringLiteral("%1 %2 %3").arg(int(request.kind)).arg(request.language, request.domain); }
    QString textOf(const auto &request) const { return templates.value(templateName(request), builtInTemplate); }
    void handle(const ipc::ShowTemplate &request, ipc::Answer<ipc::ShowTemplate> answer)
    {
        answer(ipc::NoticeTemplate{textOf(request), templates.contains(templateName(request)), {QStringLiteral("subject"), QStringLiteral("sent")}});
    }
    void handle(const ipc::SetTemplate &request, ipc::Answer<ipc::SetTemplate> answer)
    {
        if (templateError)
            return answer(*templateError);
        templates.insert(templateName(request), request.text);
        answer(ipc::Done{});
    }
    void handle(const ipc::ResetTemplate &request, ipc::Answer<ipc::ResetTemplate> answer)
    {
        templates.remove(templateName(request));
        answer(ipc::Done{});
    }
    void handle(const ipc::PreviewNotice &request, ipc::Answer<ipc::PreviewNotice> answer)
    {
        previewed << request;
        if (templateError)
            return answer(*templateError);
        const QString text = request.text.value_or(textOf(request));
        answer(ipc::NoticePreview{text.section(u'\n', 0, 0).mid(9), text.section(u'\n', 2), text.toUtf8()});
    }
    void handle(const ipc::SendNotice &request, ipc::Answer<ipc::SendNotice> answer)
    {
        if (sendNoticeError)
            return answer(*sendNoticeError);
        sentNotices << request;
        answer(ipc::Done{});
    }
    // The latest first; a page looks at no more than `historyScan` rows, as the service's do.
    void handle(const ipc::ListHistory &list, ipc::Answer<ipc::ListHistory> answer)
    {
        historyLists << list;
        if (historyError)
            return answer(*historyError);
        ipc::HistoryPage page;
        page.keptSeconds = historyKept;
        qsizetype at = list.after.toLongLong();
        const qsizetype end = std::min(history.size(), at + historyScan);
        for (; at < end && page.rows.size() < list.limit; ++at)
            if (fits(history.at(at), list.filter))
                page.rows << history.at(at);
        if (at < history.size())
            page.next = QString::number(at);
        if (holdsHistory)
            m_heldHistory << [answer, page] { answer(page); };
        else
            answer(page);
    }
    void handle(const ipc::ForgetAddress &forget, ipc::Answer<ipc::ForgetAddress> answer)
    {
        forgottenAddress = forget.address;
        if (forgetError)
            return answer(*forgetError);
        for (ipc::HistoryRow &row : history)
            for (QString *address : {&row.sender, &row.recipient})
                if (address->compare(forget.address, Qt::CaseInsensitive) == 0) {
                    *address = QStringLiteral("erased");
                    ++forgotten.rows;
                }
        answer(forgotten);
    }
    void releaseHistory()
    {
        holdsHistory = false;
        for (const auto &later : std::exchange(m_heldHistory, {}))
            later();
    }
    void handle(const ipc::GetSamples &request, ipc::Answer<ipc::GetSamples> answer)
    {
        sampled << request;
        if (samplesError)
            return answer(*samplesError);
        if (holdsSamples)
            m_heldSamples << [this, request, answer] { answer(samples(request)); };
        else
            answer(samples(request));
    }
    void releaseSamples()
    {
        holdsSamples = false;
        for (const auto &later : std::exchange(m_heldSamples, {}))
            later();
    }
    void handle(const ipc::ListOutages &, ipc::Answer<ipc::ListOutages> answer) { answer(ipc::OutagePage{outages, {}}); }
    void handle(const ipc::GetAvailability &, ipc::Answer<ipc::GetAvailability> answer) { answer(ipc::AvailabilityReport{}); }
    void handle(const ipc::ListWarnings &, ipc::Answer<ipc::ListWarnings> answer)
    {
        if (warningsError)
            return answer(*warningsError);
        ipc::Warnings reply{snapshot.worst, {}};
        if (capsWarnings && reply.warnings.size() > ipc::maxRows) {
            reply.more = reply.warnings.size() - ipc::maxRows;
            reply.warnings.resize(ipc::maxRows);
        }
        if (holdsWarnings)
            m_heldWarnings << [answer, reply] { answer(reply); };
        else
            answer(reply);
    }
    void handle(const ipc::GetLatestCheck &request, ipc::Answer<ipc::GetLatestCheck> answer)
    {
        ipc::LatestCheck none;
        none.report.domain = request.domain;
        answer(latest.value(request.domain, none));
    }
    void handle(const ipc::ListEndedWarnings &list, ipc::Answer<ipc::ListEndedWarnings> answer)
    {
        if (endedError)
            return answer(*endedError);
        const qsizetype from = list.after.toLongLong(), upTo = std::min(ended.size(), from + list.limit);
        answer(ipc::EndedWarnings{ended.sliced(from, upTo - from), upTo < ended.size() ? QString::number(upTo) : QString(), ended.size(), 90 * 86'400});
    }
    void handle(const ipc::AcknowledgeWarning &request, ipc::Answer<ipc::AcknowledgeWarning> answer)
    {
        acknowledged << request.cause;
        decideWarning(request.cause, QDateTime::currentDateTimeUtc(), std::nullopt, answer);
    }
    void handle(const ipc::SnoozeWarning &request, ipc::Answer<ipc::SnoozeWarning> answer)
    {
        snoozed << request;
        const auto until = request.seconds > 0 ? std::optional(QDateTime::currentDateTimeUtc().addSecs(request.seconds)) : std::nullopt;
        decideWarning(request.cause, std::nullopt, until, answer);
    }
    void handle(const ipc::GetSetup &, ipc::Answer<ipc::GetSetup> answer) { setupError ? answer(*setupError) : answer(setup); }
    void handle(const ipc::CheckMachine &request, ipc::Answer<ipc::CheckMachine> answer)
    {
        machineChecks << request;
        answer(machine);
    }
    void handle(const ipc::TestSmarthost &request, ipc::Answer<ipc::TestSmarthost> answer)
    {
        testedSmarthost = request;
        answer(ipc::JobStarted{++lastJob});
    }
    void handle(const ipc::MoveOut &, ipc::Answer<ipc::MoveOut> answer) { answer(ipc::MoveOutPage{}); }
    void handle(const ipc::ReadMoved &, ipc::Answer<ipc::ReadMoved> answer) { answer(ipc::MovedPage{}); }
    void handle(const ipc::FinishMove &request, ipc::Answer<ipc::FinishMove> answer) { answer(ipc::Count{request.messages.size()}); }
    void handle(const ipc::TakeBack &, ipc::Answer<ipc::TakeBack> answer) { answer(ipc::Count{}); }
    void handle(const ipc::ListMoves &, ipc::Answer<ipc::ListMoves> answer) { answer(ipc::Moves{}); }
    void handle(const ipc::MoveIn &request, ipc::Answer<ipc::MoveIn> answer) { moveIn ? moveIn(request, answer) : answer(ipc::MoveInState{}); }
    void handle(const ipc::CheckSpf &, ipc::Answer<ipc::CheckSpf> answer) { answer(ipc::SpfReport{}); }
    void handle(const ipc::ShowKit &request, ipc::Answer<ipc::ShowKit> answer)
    {
        kitServer = request.server;
        if (kitError)
            return answer(*kitError);
        answer(kits.value(int(request.server), kit));
    }
    void handle(const ipc::CheckKit &request, ipc::Answer<ipc::CheckKit> answer)
    {
        kitChecks << request;
        if (kitError)
            return answer(*kitError);
        answer(ipc::JobStarted{++lastJob});
    }
    void handle(const ipc::StartProof &proof, ipc::Answer<ipc::StartProof> answer)
    {
        proofs << proof;
        if (proofError)
            return answer(*proofError);
        answer(ipc::JobStarted{++lastJob});
    }
    void handle(const ipc::GetDirectory &, ipc::Answer<ipc::GetDirectory> answer)
    {
        if (directoryError)
            return answer(*directoryError);
        answer(directory);
    }
    void handle(const ipc::ProbeAddress &, ipc::Answer<ipc::ProbeAddress> answer) { answer(ipc::ProbedAddress{}); }
    void handle(const ipc::ListAddresses &, ipc::Answer<ipc::ListAddresses> answer) { answer(ipc::DirectoryAddresses{}); }
    void handle(const ipc::UploadList &piece, ipc::Answer<ipc::UploadList> answer)
    {
        if (uploadError)
            return answer(*uploadError);
        if (piece.upload.isEmpty())
            sent.clear();
        sent += piece.piece;
        ++pieces;
        sentFor = piece.domain;
        const ipc::ListUpload reply{QStringLiteral("u1"), piece.last ? std::optional(preview) : std::nullopt};
        if (holdsUploads)
            m_heldPieces << [answer, reply] { answer(reply); };
        else
            answer(reply);
    }
    void handle(const ipc::ImportList &import, ipc::Answer<ipc::ImportList> answer)
    {
        if (importError)
            return answer(*importError);
        imported = import;
        if (ipc::DirectoryDomain *domain = known(sentFor)) {
            domain->lists.removeIf([&](const ipc::DirectoryList &list) { return list.name == import.list; });
            domain->lists << ipc::DirectoryList{import.list, import.complete, QDateTime::currentDateTimeUtc(), preview.accepted};
        }
        if (!losesImports)
            answer(ipc::Count{preview.accepted});
        change(ipc::Topic::Directory);
    }
    void handle(const ipc::RemoveList &remove, ipc::Answer<ipc::RemoveList> answer)
    {
        if (removeError)
            return answer(*removeError);
        removedList = remove;
        if (ipc::DirectoryDomain *domain = known(remove.domain))
            domain->lists.removeIf([&](const ipc::DirectoryList &list) { return list.name == remove.list; });
        answer(ipc::Done{});
        change(ipc::Topic::Directory);
    }
    void handle(const ipc::RetryQueue &r, ipc::Answer<ipc::RetryQueue> answer) { act(r.ids, answer); }
    void handle(const ipc::HoldQueue &r, ipc::Answer<ipc::HoldQueue> answer) { act(r.ids, answer); }
    void handle(const ipc::ReleaseQueue &r, ipc::Answer<ipc::ReleaseQueue> answer) { act(r.ids, answer); }
    void handle(const ipc::RemoveQueue &r, ipc::Answer<ipc::RemoveQueue> answer) { act(r.ids, answer); }
    void handle(const ipc::UndoRemove &r, ipc::Answer<ipc::UndoRemove> answer) { act(r.ids, answer); }
    void handle(const ipc::ReturnQueue &r, ipc::Answer<ipc::ReturnQueue> answer) { act(r.ids, answer); }
    void handle(const ipc::ExtendQueue &r, ipc::Answer<ipc::ExtendQueue> answer)
    {
        extended = r;
        act(r.ids, answer);
    }
    void handle(const ipc::ActOnAll &r, ipc::Answer<ipc::ActOnAll> answer)
    {
        bulk = r;
        answer(ipc::JobStarted{++lastJob});
    }
    void handle(const ipc::ListCauses &, ipc::Answer<ipc::ListCauses> answer) { answer(ipc::QueueCauses{causes, causes.size()}); }
    void handle(const ipc::Flush &, ipc::Answer<ipc::Flush> answer) { answer(ipc::Done{}); }
    void handle(const ipc::HoldPrimary &hold, ipc::Answer<ipc::HoldPrimary> answer)
    {
        paused = hold;
        answerMaintenance(hold.primary, ipc::PrimaryState::Maintenance, std::move(answer));
    }
    void handle(const ipc::OpenPrimary &open, ipc::Answer<ipc::OpenPrimary> answer)
    {
        answerMaintenance(open.primary, ipc::PrimaryState::Up, std::move(answer));
    }
    void handle(const ipc::ListHeld &, ipc::Answer<ipc::ListHeld> answer) { answer(ipc::HeldGroups{held, held.size()}); }
    void handle(const ipc::ReleaseHeld &r, ipc::Answer<ipc::ReleaseHeld> answer) { decide(r.group, answer); }
    void handle(const ipc::ReturnHeld &r, ipc::Answer<ipc::ReturnHeld> answer) { decide(r.group, answer); }
    void handle(const ipc::GetStats &, ipc::Answer<ipc::GetStats> answer) { answer(ipc::Stats{}); }
    void handle(const ipc::ShowConfig &, ipc::Answer<ipc::ShowConfig> answer) { answer(config); }
    void handle(const ipc::ValidateConfig &check, ipc::Answer<ipc::ValidateConfig> answer) { answer(ipc::Validation{faultsOf(check.document)}); }
    void handle(const ipc::SetConfig &set, ipc::Answer<ipc::SetConfig> answer)
    {
        setDocument = set.document;
        setBasedOn = set.basedOn;
        if (setConfigError)
            return answer(*setConfigError);
        config.document = set.document;
        config.revision += QLatin1Char('+');
        if (const auto problem = std::exchange(breaksConfig, std::nullopt))
            return answer(ipc::ErrorReply{QStringLiteral("config.not-applied"), {{"problem", ipc::JsonWriter::value(*problem)}}});
        answer(config);
    }
    void handle(const ipc::RestoreConfig &restore, ipc::Answer<ipc::RestoreConfig> answer)
    {
        restores << restore;
        if (setConfigError)
            return answer(*setConfigError);
        config.document = versionDocuments.value(restore.version).document;
        config.revision += QLatin1Char('+');
        answer(config);
    }
    void handle(const ipc::ReloadConfig &, ipc::Answer<ipc::ReloadConfig> answer) { answer(config); }
    void handle(const ipc::CheckDomain &check, ipc::Answer<ipc::CheckDomain> answer)
    {
        checks << check;
        if (checkError)
            return answer(*checkError);
        if (holdsChecks)
            m_heldChecks << [this, check, answer] { answer(report(check)); };
        else
            answer(report(check));
    }
    void handle(const ipc::TestPrimary &test, ipc::Answer<ipc::TestPrimary> answer)
    {
        tested = test;
        answer(ipc::JobStarted{++lastJob});
    }
    void handle(const ipc::CancelJob &cancel, ipc::Answer<ipc::CancelJob> answer)
    {
        cancelledJob = cancel.job;
        answer(ipc::Done{});
    }

private:
    template <typename A> void answerMaintenance(const QString &whom, ipc::PrimaryState state, A answer)
    {
        if (maintenanceError)
            return answer(*maintenanceError);
        qint64 count = 0;
        for (ipc::Primary &primary : snapshot.primaries) {
            if (!whom.isEmpty() && primary.host != whom)
                continue;
            primary.state = state;
            ++count;
        }
        answer(ipc::Count{count});
        change();
    }
    template <typename A>
    void decideWarning(const QString &cause, std::optional<QDateTime> acknowledgedAt, std::optional<QDateTime> until, const A &answer)
    {
        bool isOpen = false;
        for (ipc::Warning &one : snapshot.worst) {
            if (one.cause != cause)
                continue;
            isOpen = true;
            one.acknowledged = acknowledgedAt;
            one.snoozedUntil = until;
        }
        if (!isOpen)
            return answer(ipc::ErrorReply{QStringLiteral("warnings.no-such-cause"), {{"cause", cause}}});
        answer(ipc::Done{});
        change(ipc::Topic::Warnings);
    }
    ipc::DirectoryDomain *known(const QString &domain)
    {
        const auto found = std::ranges::find(directory.domains, domain, &ipc::DirectoryDomain::domain);
        return found == directory.domains.end() ? nullptr : &*found;
    }
    static bool fits(const ipc::HistoryRow &row, const ipc::HistoryFilter &filter)
    {
        const auto isNamed = [&](const QString &address) {
            return filter.match == ipc::AddressMatch::Within      ? address.contains(filter.address, Qt::CaseInsensitive)
                   : filter.match == ipc::AddressMatch::Beginning ? address.startsWith(filter.address, Qt::CaseInsensitive)
                                                                  : address.compare(filter.address, Qt::CaseInsensitive) == 0;
        };
        return (filter.address.isEmpty() || isNamed(row.sender) || isNamed(row.recipient)) && (filter.message.isEmpty() || row.message == filter.message)
               && (filter.messageId.isEmpty() || row.messageId == filter.messageId) && (filter.outcomes.isEmpty() || filter.outcomes.contains(row.outcome))
               && (filter.domain.isEmpty() || row.domain == filter.domain) && (filter.rule.isEmpty() || row.rule.startsWith(filter.rule))
               && (!filter.since || row.finished >= *filter.since) && (!filter.until || row.finished < *filter.until);
    }
    static qint64 keyOf(const QString &id) { return id.mid(1).toLongLong(); }
    template <typename A> void decide(const QString &group, const A &answer)
    {
        const auto found = std::ranges::find(held, group, &ipc::HeldGroup::id);
        if (found == held.end())
            return answer(ipc::ErrorReply{QStringLiteral("spool.no-such-group"), {}});
        const qint64 count = found->recipients;
        held.erase(found);
        answer(ipc::Count{count});
    }
    template <typename A> void act(const QList<QString> &ids, const A &answer)
    {
        actedOn = ids;
        answer(ipc::Count{ids.size()});
    }
    void take(const ipc::Caller &caller, const ipc::Call &call, ipc::SendLine send)
    {
        asked << call.request;
        if (isSilent)
            return;
        if (unknown.contains(call.request))
            return send(ipc::errorLine(call.id, {QStringLiteral("ipc.unknown-request"), {{"request", call.request}}}));
        const auto answer = [this, call, role = role.value_or(caller.role), send = std::move(send)] { ipc::dispatch(*this, role, call, send); };
        if (slowness.count() > 0)
            QTimer::singleShot(slowness, m_server.get(), answer);
        else
            answer();
    }

    QTemporaryDir m_directory;
    std::unique_ptr<ipc::Server> m_server;
    std::unique_ptr<RoleProxy> m_proxy;
    QList<std::function<void()>> m_heldChecks;
    QList<std::function<void()>> m_heldSamples;
    QList<std::function<void()>> m_heldPieces;
    QList<std::function<void()>> m_heldWarnings;
    QList<std::function<void()>> m_heldHistory;
};
