// A log file that does not fill the disk: the service's own where nobody else keeps what it says (Windows). Callable from any thread.
#pragma once
#include <QByteArrayView>
#include <QFile>
#include <QString>
#include <mutex>

namespace logging {

class LogFile {
public:
    // `path` is the newest; older ones are path.1 (the next newest) to path.`older`. Each has `most` bytes at most, or one line.
    LogFile(QString path, qint64 most, int older);

    // Appended and given to the system at once. What cannot be written is lost: there is nobody to tell.
    void write(QByteArrayView line);

private:
    void rotate();

    const QString m_path;
    const qint64 m_most;
    const int m_older;
    std::mutex m_mutex;
    QFile m_file;
};

} // namespace logging
