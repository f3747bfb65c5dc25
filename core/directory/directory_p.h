// The inside of Directory, for its two files.
#pragma once
#include "directory/directory.h"

namespace directory {

inline Error directoryError(const Error &error) { return store::renamed(error, QLatin1String("directory")); }

struct Directory::Domain {
    explicit Domain(size_t seed) : index(seed) {}
    Index index;
    QList<ListRow> lists;
    DomainState state; // of the lists, and the last test for a catch-all
    WallTime testedAt{};
    qint64 bad = 0;
    QSet<QByteArray> refused; // while lists are being changed: a list that was given before may not be here yet, and says otherwise (judgeAgain)
    // of the configuration
    QSet<QByteArray> names;
    Folding folding;
    config::UnknownRecipients mode = config::UnknownRecipients::Auto;

    void setLists(const QList<ListRow> &now)
    {
        lists = now;
        state.sources.clear();
        for (const ListRow &list : lists)
            state.sources.append(list.state);
    }
};

// A change that is being written, or waits for its turn in memory, in the order of the file.
struct Directory::Change {
    QByteArray domain;
    ListChange list;
    store::Reply<void> reply;
    std::shared_ptr<QSet<QByteArray>> locals; // until the storage thread has them; null: brings none
};

template <typename T> void Directory::post(std::function<Result<T>(store::Connection &)> work, store::Answer<T> reply) const
{
    if (!m_storage->post(std::make_unique<store::Task<T, directoryError>>(std::move(work), reply)))
        QMetaObject::invokeMethod(m_storage.get(), [reply] { reply(Error{QStringLiteral("directory.failed"), QStringLiteral("too much is waiting to be written")}); }, Qt::QueuedConnection);
}

template <typename T> void Directory::write(std::function<Result<T>(Rows &)> work, store::Answer<T> reply) const
{
    post<T>([rows = m_rows.get(), work = std::move(work)](store::Connection &) { return work(*rows); }, std::move(reply));
}

} // namespace directory
