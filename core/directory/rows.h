// The tables of the directory in state.db, and what is done to them. On the storage thread, but for load(). Caller: directory.
#pragma once
#include <QList>
#include <QSet>
#include <functional>
#include <span>
#include "directory/index.h"
#include "directory/ruling.h"
#include "store/storage.h"

namespace directory {

std::span<const char *const> schemaSteps(); // for store::migrate

// A list as it was last read.
struct ListRow {
    QByteArray name; // unique in its domain: the file's, or what a person called it
    int slot = 0;    // its bit in Lists
    SourceState state;

    friend bool operator==(const ListRow &, const ListRow &) = default;
};

struct AddressRow {
    QByteArray domain; // configured name
    QByteArray local;  // folded
    Knowledge known;
    Lists lists = 0;
};

struct DomainRow {
    QByteArray name;
    CatchAll catchAll = CatchAll::Untested;
    WallTime testedAt{};
    QList<ListRow> lists;
};

class Rows final : public store::Ledger {
public:
    Result<void> opened(store::Connection &connection) override;
    void closing() override { s = {}; }

    // What was learned of it; one that says nothing is removed. Its lists stay as they are here: a list may have been replaced that `row.lists` does
    // not tell of yet. Who has come into one since is not bad by a refusal of a stranger.
    Result<void> put(const AddressRow &row);
    // The list is these addresses and no others. Whoever is in it is no longer bad: a person says that they exist.
    Result<void> replaceList(const QByteArray &domain, const ListRow &list, const QSet<QByteArray> &locals);
    Result<void> refreshList(const QByteArray &domain, const ListRow &list); // when it was read; nothing if it is gone
    Result<void> removeList(const QByteArray &domain, int slot);
    Result<void> putDomain(const DomainRow &row); // without its lists
    Result<void> forgetLearned(const QByteArray &domain);
    Result<void> removeStale(WallTime badBefore);
    Result<void> audit(const QByteArray &actor, const QByteArray &act, const QByteArray &subject, WallTime now);

private:
    Result<void> unlist(const QByteArray &domain, int slot);
    struct {
        store::Statement put, remove, unlist, removeEmpty, enlist, putList, refreshList, removeList, putDomain, forgetLearned, stale, audit;
    } s;
};

Result<QList<DomainRow>> loadDomains(store::Connection &connection);
// Each address once, in no order; an error of `take` ends it.
Result<void> loadAddresses(store::Connection &connection, const std::function<void(const AddressRow &)> &take);

// A page of a domain's addresses after `after`, in the order of their bytes.
Result<QList<AddressRow>> listAddresses(store::Connection &connection, const QByteArray &domain, const QByteArray &after, int limit);

} // namespace directory
