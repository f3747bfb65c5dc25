#include "ipc/history_export.h"
#include "ipc/history_csv.h"

namespace ipc {

HistoryExport::HistoryExport(Client &client, const QString &file, QObject *parent) : QObject(parent), m_client(client), m_path(file), m_file(file) {}

void HistoryExport::start(const HistoryFilter &filter)
{
    m_request.filter = filter;
    m_request.limit = maxRows;
    m_file.open(expecting(&HistoryExport::begin));
}

void HistoryExport::begin() { m_file.write(historyCsvHead(), expecting(&HistoryExport::next)); }

void HistoryExport::next()
{
    m_client.call(m_request, this, [this](const Outcome<HistoryPage> &page) {
        if (!page)
            return fail(page.error());
        take(*page);
    });
}

// The next page is asked for when this one is written: a slow disk makes the export slow and nothing else.
void HistoryExport::take(const HistoryPage &page)
{
    QByteArray lines;
    for (const HistoryRow &row : page.rows)
        lines += historyCsvLine(row);
    m_progress.rows += page.rows.size();
    if (!page.rows.isEmpty())
        m_progress.reached = page.rows.last().finished;
    m_request.after = page.next;
    Q_EMIT progressed(m_progress);
    m_file.write(lines, expecting(page.next.isEmpty() ? &HistoryExport::commit : &HistoryExport::next));
}

void HistoryExport::commit() { m_file.commit(expecting(&HistoryExport::end)); }

ExportFile::Done HistoryExport::expecting(void (HistoryExport::*then)())
{
    return [this, then](const Result<void> &result) {
        if (!result)
            return fail({result.error().code, {{"file", m_path}, {"reason", result.error().detail}}});
        (this->*then)();
    };
}

} // namespace ipc
