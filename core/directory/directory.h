// Who exists behind the primaries of the protected domains: what lists say and what was learned, kept in state.db, looked up in memory.
//
// Asks nobody itself. It is told of deliveries and answers, and of tests for a catch-all, and keeps mail-semantics B1, B2 and B6: what comes at
// the wrong moment is not believed. A learned address that is not on the disk yet is lost with a crash and learned again; lists are on the disk
// before they are said to be, and come into memory in pieces, in the order of the file (list_change.h). At most mostAddresses in all: then nothing
// new is learned, and a list that does not fit is an error.
// Domains are configured names, addresses plain local parts (smtp::plainLocalPart). Errors: "directory.full", "directory.no-such-domain",
// "directory.no-such-list", "directory.too-many-lists", and of the file "directory.damaged", ".failed", ".newer-schema", ".cannot-open".
// Callers: intake and control by way of app, handover.
#pragma once
#include <QObject>
#include <QTimer>
#include <deque>
#include <map>
#include <memory>
#include "base/clock.h"
#include "config/config.h"
#include "directory/list_change.h"
#include "directory/list_reader.h"
#include "directory/rows.h"
#include "store/task.h"

namespace directory {

class Directory : public QObject {
    Q_OBJECT
public:
    static Result<std::unique_ptr<Directory>> open(const QString &dataDirectory, const Clock &clock);
    // Renames the file and what belongs to it, so that open() begins anew. Error "directory.cannot-open".
    static Result<void> setAside(const QString &dataDirectory);
    ~Directory() override; // what was posted is written first

    void configure(const config::Config &config);

    // What to say to a RCPT now. Ask: afterAsking() when there is an answer.
    Ruled rule(const QByteArray &domain, const QByteArray &local, bool primaryIsUp) const;
    Standing standing(const QByteArray &domain, const QByteArray &local, bool primaryIsUp) const;

    // The best primary took a message for it, or would have. Believed if it was seen to refuse strangers within a day (B1).
    void good(const QByteArray &domain, const QByteArray &local);
    // The primary, Up and for more than an hour, said that there is no such address (B2).
    void bad(const QByteArray &domain, const QByteArray &local);
    // Two addresses that nobody has were asked about. Found: all that was learned is forgotten, and told by caughtAll().
    void testedCatchAll(const QByteArray &domain, bool found);
    bool isCatchAllTestDue(const QByteArray &domain) const;
    CatchAll catchAll(const QByteArray &domain) const; // by the last test

    // For reading a list for this domain. Error "directory.no-such-domain".
    Result<ListReader> reader(const QByteArray &domain) const;
    // The list of that name is these and no others from now on; there is none: it is made. `actor` is for the audit. Changes are made in the order
    // of these calls; done: it is on the disk and in use. `readAt`: when these were its addresses; none: now.
    void replaceList(const QByteArray &domain, const QByteArray &name, bool complete, QSet<QByteArray> locals, const QByteArray &actor, QObject *context,
                     store::Answer<void> done, std::optional<WallTime> readAt = {});
    // That list was read again and is as it was. Error "directory.no-such-list".
    void refreshList(const QByteArray &domain, const QByteArray &name, QObject *context, store::Answer<void> done);
    void removeList(const QByteArray &domain, const QByteArray &name, const QByteArray &actor, QObject *context, store::Answer<void> done);

    // Frees them on the storage thread, if nobody else has them: a million would hold the event loop.
    void discard(QSet<QByteArray> locals) const;

    struct Overview {
        QByteArray domain;
        QList<ListRow> lists;
        CatchAll catchAll = CatchAll::Untested;
        WallTime testedAt{};
        Index::Counts addresses;
        bool isReady = false; // B4
    };
    QList<Overview> overview() const; // in the order of the configuration
    QList<ListRow> lists(const QByteArray &domain) const;
    // A page in the order of their bytes, after `after`.
    void addresses(const QByteArray &domain, const QByteArray &after, int limit, QObject *context, store::Answer<QList<AddressRow>> done) const;

Q_SIGNALS:
    void changed();
    void caughtAll(const QByteArray &domain); // B1

private:
    struct Domain;
    struct Change;
    Directory(std::unique_ptr<store::Connection> connection, std::unique_ptr<Rows> rows, const Clock &clock);
    Result<void> load(store::Connection &connection);
    Domain &at(const QByteArray &domain);
    const Domain *find(const QByteArray &domain) const;
    void learn(const QByteArray &name, Domain &domain, const QByteArray &local, const Knowledge &known);
    void change(Change made, std::function<Result<Index::Keys>(Rows &)> work);
    void stepWhenWritten();
    void step();
    void finish();
    void noteRefused(const QByteArray &name, const QByteArray &local);
    void judgeAgain(const QByteArray &name);
    bool isChanging(const QByteArray &domain) const;
    QList<ListRow> listsToCome(const QByteArray &name) const;
    int slotFor(const QByteArray &name, const QByteArray &listName);
    void answerLater(const store::Reply<void> &reply, const Error &why);
    template <typename T> void post(std::function<Result<T>(store::Connection &)> work, store::Answer<T> reply) const;
    template <typename T> void write(std::function<Result<T>(Rows &)> work, store::Answer<T> reply) const;
    qsizetype size() const;
    void tidy();

    const Clock &m_clock;
    const size_t m_seed;
    std::map<QByteArray, std::unique_ptr<Domain>> m_domains;
    QList<QByteArray> m_order; // of the configuration
    std::deque<std::shared_ptr<Change>> m_changes; // in the order of the file; the first one is being made
    std::unique_ptr<Rows> m_rows;
    std::unique_ptr<store::Connection> m_opening; // until the storage thread has it
    std::unique_ptr<store::Storage> m_storage;
    QTimer m_steps; // while there is one to be made in memory
    QTimer m_tidy;
};

} // namespace directory
