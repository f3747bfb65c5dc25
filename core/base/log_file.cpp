#include "base/log_file.h"

namespace logging {

LogFile::LogFile(QString path, qint64 most, int older) : m_path(std::move(path)), m_most(most), m_older(older), m_file(m_path) {}

void LogFile::write(QByteArrayView line)
{
    const std::lock_guard lock(m_mutex);
    if (const qint64 size = m_file.size(); size > 0 && size + line.size() > m_most)
        rotate();
    if (!m_file.isOpen() && !m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return;
    m_file.write(line.data(), line.size());
}

// Where one of them is held open by somebody who looks at it, it stays in its place and the newest goes on growing: more is better than nothing.
void LogFile::rotate()
{
    const auto name = [this](int age) { return age == 0 ? m_path : m_path + u'.' + QString::number(age); };
    m_file.close();
    QFile::remove(name(m_older));
    for (int age = m_older; age > 0; --age)
        QFile::rename(name(age - 1), name(age));
}

} // namespace logging
