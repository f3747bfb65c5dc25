#include "move_file.h"
#include <QFileInfo>
#include "ipc/codec.h"

namespace move {

namespace {

constexpr QByteArrayView trailerStart = "\nsha256 ";
constexpr qsizetype trailerSize = 8 + 64 + 1;
constexpr qint64 mostHead = 256 << 20; // 100,000 recipients
constexpr qint64 atOnce = 1 << 20;

QByteArray trailerOf(const QByteArray &checksum) { return trailerStart.toByteArray() + checksum + '\n'; }

ipc::Sentence about(const char *code, const QFile &file) { return {QString::fromLatin1(code), {{"file", QFileInfo(file.fileName()).fileName()}}}; }

ipc::Sentence cannotRead(const QFile &file) { return {"ctl.cannot-read", {{"file", file.fileName()}, {"reason", file.errorString()}}}; }

} // namespace

std::optional<ipc::Sentence> FileWriter::failed() const
{
    return ipc::Sentence{"export.cannot-write", {{"file", m_file.fileName()}, {"reason", m_file.errorString()}}};
}

// Other people's mail: for the one who exports only.
std::optional<ipc::Sentence> FileWriter::begin(const ipc::MovedMessage &message)
{
    if (!m_file.open(QIODevice::WriteOnly) || !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed();
    const QJsonObject head{{"format", format}, {"message", ipc::JsonWriter::value(message)}};
    return write(QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n');
}

std::optional<ipc::Sentence> FileWriter::write(const QByteArray &bytes)
{
    m_hash.addData(bytes);
    return m_file.write(bytes) == bytes.size() ? std::nullopt : failed();
}

// QSaveFile::commit() syncs the bytes, and does not see that the last of them found no room: flush() does.
std::optional<ipc::Sentence> FileWriter::commit()
{
    const QByteArray last = trailerOf(m_hash.result().toHex());
    const bool isWritten = m_file.write(last) == last.size() && m_file.flush() && m_file.commit();
    return isWritten ? std::nullopt : failed();
}

std::optional<ipc::Sentence> FileReader::checkSum()
{
    m_end = m_file.size() - trailerSize;
    if (m_end <= 0)
        return about("move.file-damaged", m_file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (m_file.pos() < m_end) {
        const QByteArray bytes = m_file.read(std::min(atOnce, m_end - m_file.pos()));
        if (bytes.isEmpty())
            return cannotRead(m_file);
        hash.addData(bytes);
    }
    m_checksum = hash.result().toHex();
    const bool isWhole = m_file.read(trailerSize) == trailerOf(m_checksum);
    return isWhole ? std::nullopt : std::optional(about("move.file-damaged", m_file));
}

std::optional<ipc::Sentence> FileReader::open()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return cannotRead(m_file);
    if (const auto damaged = checkSum())
        return damaged;
    m_file.seek(0);
    const QByteArray line = m_file.readLine(std::min(m_end, mostHead));
    m_again.addData(line);
    const QJsonObject head = QJsonDocument::fromJson(line).object();
    if (head.value("format").toInt() > format)
        return about("move.file-newer", m_file);
    const bool isRead = bool(ipc::JsonReader::read(head.value("message"), m_message));
    if (head.value("format").toInt() < 1 || !isRead || m_end - m_file.pos() != m_message.bytes)
        return about("move.file-damaged", m_file);
    return {};
}

QByteArray FileReader::read(qint64 most)
{
    const QByteArray bytes = m_file.read(std::min(most, m_end - m_file.pos()));
    m_again.addData(bytes);
    return bytes;
}

bool isSame(const ipc::MovedMessage &one, const ipc::MovedMessage &other)
{
    ipc::MovedMessage then = one;
    then.livedSeconds = other.livedSeconds;
    return ipc::JsonWriter::value(then) == ipc::JsonWriter::value(other);
}

QByteArray checksumNamed(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - trailerSize)))
        return {};
    const QByteArray last = file.read(trailerSize);
    return last.startsWith(trailerStart) && last.endsWith('\n') ? last.sliced(trailerStart.size()).chopped(1) : QByteArray();
}

} // namespace move
