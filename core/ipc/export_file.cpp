#include "ipc/export_file.h"
#include <QFileInfo>
#include <cstdio>
#include "ipc/export_writer.h"

namespace ipc {

namespace {

Error cannotWrite(const QString &why) { return {QStringLiteral("export.cannot-write"), why}; }

} // namespace

ExportWriter::ExportWriter(const QString &path, Mailbox<Result<void>> &answers) : m_path(path), m_answers(answers) {}

void ExportWriter::drain()
{
    for (const ExportFile::Order &order : m_orders.takeAll())
        (void)m_answers.post(carryOut(order)); // there is room: one at a time
}

void ExportWriter::finish()
{
    m_file.reset();
    (void)m_orders.takeAll(); // hands our memory to who deletes us: QThread::wait() is a lock that ThreadSanitizer cannot see
}

Result<void> ExportWriter::carryOut(const ExportFile::Order &order)
{
    if (order.task == ExportFile::Task::Open)
        return open();
    if (!m_file)
        return cannotWrite({});
    if (order.task == ExportFile::Task::Commit)
        return commit();
    if (m_file->write(order.bytes) != order.bytes.size())
        return cannotWrite(m_file->errorString());
    return {};
}

// Other people's mail: for the one who exports only. A device or a pipe must not be replaced by a file.
Result<void> ExportWriter::open()
{
    if (isOutput()) {
        auto output = std::make_unique<QFile>();
        if (!output->open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
            return cannotWrite(output->errorString());
        m_file = std::move(output);
        return {};
    }
    if (const QFileInfo there(m_path); there.exists() && !there.isFile())
        return cannotWrite(QStringLiteral("not a file"));
    auto file = std::make_unique<QSaveFile>(m_path);
    if (!file->open(QIODevice::WriteOnly) || !file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return cannotWrite(file->errorString());
    m_file = std::move(file);
    return {};
}

Result<void> ExportWriter::commit()
{
    const std::unique_ptr<QFileDevice> file = std::move(m_file);
    auto *saved = qobject_cast<QSaveFile *>(file.get());
    const bool isWritten = file->flush() && (!saved || saved->commit()); // commit() alone does not see that the last bytes found no room
    return isWritten ? Result<void>() : cannotWrite(file->errorString());
}

ExportFile::ExportFile(const QString &path, QObject *parent) : QObject(parent), m_writer(new ExportWriter(path, m_answers))
{
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &ExportWriter::finish, Qt::DirectConnection);
    m_thread.start();
}

ExportFile::~ExportFile()
{
    m_thread.quit();
    m_thread.wait();
    delete m_writer;
    (void)m_answers.takeAll();
}

void ExportFile::open(Done done) { send({Task::Open, {}}, std::move(done)); }

void ExportFile::write(QByteArray bytes, Done done) { send({Task::Write, std::move(bytes)}, std::move(done)); }

void ExportFile::commit(Done done) { send({Task::Commit, {}}, std::move(done)); }

void ExportFile::send(Order order, Done done)
{
    Q_ASSERT(!m_done);
    m_done = std::move(done);
    [[maybe_unused]] const bool hasRoom = m_writer->orders().post(std::move(order));
    Q_ASSERT(hasRoom);
}

void ExportFile::drain()
{
    for (const Result<void> &result : m_answers.takeAll())
        std::exchange(m_done, nullptr)(result);
}

} // namespace ipc
