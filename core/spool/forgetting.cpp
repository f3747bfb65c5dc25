#include "spool/forgetting.h"
#include <QSet>
#include <algorithm>

namespace spool {

using store::Query;
using store::Statement;

namespace {

constexpr int rowsAtOnce = 5000;

enum class Fate { Blank, Drop };
// All that names people and is kept when their mail is not. `names`: an address; `quotes`: a text that may have one in it; `tells`: what goes
// with an address of the same row. A new table with an address in it belongs here.
struct Keeper {
    const char *table, *key, *start; // before the first key
    QList<QByteArray> names, quotes, tells;
    Fate fate;
};
const QList<Keeper> &keepers()
{
    static const QList<Keeper> all{
        {"history", "id", "0", {"sender", "address"}, {"text"}, {"text", "message_id"}, Fate::Blank},
        {"known_good", "address", "", {"address"}, {}, {}, Fate::Drop},
        {"notice_log", "id", "0", {"sender"}, {"subject"}, {"subject"}, Fate::Blank},
        {"audit", "id", "0", {}, {"subject"}, {}, Fate::Blank},
        {"transcripts", "id", "0", {}, {"text"}, {}, Fate::Drop},
        {"alerts", "key", "", {}, {"value"}, {}, Fate::Drop},
    };
    return all;
}

QByteArray::size_type atOf(QByteArrayView address) { return QByteArray::size_type(address.lastIndexOf('@')); }

bool isPartOfAddress(char c) { return (c & 0x80) || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || QByteArrayView("!#$%&'*+-/=?^_`{|}~.").contains(c); }
bool isPartOfDomain(char c) { return (c & 0x80) || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '-' || c == '_'; }

// From `at` on; a sentence may end in a dot, a longer domain goes on behind it.
bool endsThere(QByteArrayView text, qsizetype at)
{
    if (at >= text.size())
        return true;
    return text.at(at) == '.' ? at + 1 >= text.size() || !isPartOfDomain(text.at(at + 1)) : !isPartOfDomain(text.at(at));
}

struct Named { QByteArray key; QList<qsizetype> columns; };

QByteArray selectOf(const Keeper &keeper)
{
    const QByteArray key = keeper.key;
    return "SELECT " + (QList<QByteArray>{key} + keeper.names + keeper.quotes).join(',') + " FROM " + keeper.table + " WHERE " + key + " > ?1 ORDER BY "
        + key + " LIMIT " + QByteArray::number(rowsAtOnce);
}

// Which of the columns name it; empty: none.
QList<qsizetype> namingColumns(const Query &row, const Keeper &keeper, const Forgetting &what)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < keeper.names.size() + keeper.quotes.size(); ++i) {
        const QByteArrayView text = row.view(int(i) + 1);
        if (i < keeper.names.size() ? isSpelling(text, what) : quotes(text, what))
            found.append(i);
    }
    return found;
}

Result<void> forget(store::Connection &connection, const Keeper &keeper, const Named &row)
{
    QByteArray sql = QByteArray("DELETE FROM ") + keeper.table;
    if (keeper.fate == Fate::Blank) {
        QSet<QByteArray> emptied;
        QList<QByteArray> changes;
        for (const qsizetype column : row.columns) {
            if (column < keeper.names.size()) {
                changes.append(keeper.names.at(column) + "='" + forgotten + '\'');
                emptied.unite({keeper.tells.begin(), keeper.tells.end()});
            } else {
                emptied.insert(keeper.quotes.at(column - keeper.names.size()));
            }
        }
        for (const QByteArray &one : std::as_const(emptied))
            changes.append(one + "=''");
        sql = QByteArray("UPDATE ") + keeper.table + " SET " + changes.join(',');
    }
    const Result<Statement> made = connection.prepare((sql + " WHERE " + keeper.key + "=?1").constData());
    if (!made)
        return made.error();
    return Query(*made).bindText(1, row.key).run();
}

} // namespace

bool isSpelling(QByteArrayView text, const Forgetting &what)
{
    return std::ranges::any_of(what.spellings, [&](const QByteArray &spelling) {
        if (text.compare(spelling, Qt::CaseInsensitive) != 0)
            return false;
        const qsizetype local = qsizetype(atOf(spelling));
        return !what.caseMatters || text.first(local) == QByteArrayView(spelling).first(local);
    });
}

bool quotes(QByteArrayView text, const Forgetting &what)
{
    const QByteArray lower = text.toByteArray().toLower();
    for (const QByteArray &spelling : what.spellings) {
        const QByteArray wanted = spelling.toLower();
        for (qsizetype at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
            const bool begins = at == 0 || !isPartOfAddress(lower.at(at - 1));
            if (begins && endsThere(lower, at + wanted.size()) && isSpelling(text.sliced(at, wanted.size()), what))
                return true;
        }
    }
    return false;
}

Result<ForgetStep> forgetSome(store::Connection &connection, const Forgetting &what, const ForgetStep &from)
{
    const Keeper &keeper = keepers().at(from.table);
    const Result<Statement> made = connection.prepare(selectOf(keeper).constData());
    if (!made)
        return made.error();
    QList<Named> found;
    ForgetStep step{from.table, from.after, 0, false};
    int seen = 0;
    {
        Query rows(*made);
        rows.bindText(1, from.after.isEmpty() ? QByteArrayView(keeper.start) : QByteArrayView(from.after));
        for (;;) {
            const Result<bool> row = rows.next();
            if (!row)
                return row.error();
            if (!*row)
                break;
            ++seen;
            step.after = rows.bytes(0);
            if (const QList<qsizetype> columns = namingColumns(rows, keeper, what); !columns.isEmpty())
                found.append({step.after, columns});
        }
    }
    for (const Named &row : std::as_const(found)) {
        if (const Result<void> done = forget(connection, keeper, row); !done)
            return done.error();
    }
    step.rows = found.size();
    if (seen == rowsAtOnce)
        return step;
    step.isOver = step.table + 1 == keepers().size();
    ++step.table;
    step.after.clear();
    return step;
}

} // namespace spool
