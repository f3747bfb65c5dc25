// One desktop program a user: the first listens, a second one says what was wanted of it and ends.
#pragma once
#include <QByteArray>
#include <QLocalServer>
#include <QObject>
#include <QString>
#include <functional>

class QLocalSocket;

namespace ipc {

// What somebody wants who starts the program.
struct Wish {
    bool isHidden = false;      // no window: the log-in started it
    QString page;               // its name; empty: whichever is there
    QString activationToken;    // of the desktop: lets the window come to the front; empty: none
    bool operator==(const Wish &) const = default;
};

class SingleInstance : public QObject {
    Q_OBJECT
public:
    enum class Which { First, Second };

    // `name` is that of the program; each user has his own. A path is used as it is (tests).
    explicit SingleInstance(QString name, QObject *parent = nullptr);

    // Answers once, later. Second: the first one was told the wish.
    void begin(const Wish &wish, std::function<void(Which)> answer);

Q_SIGNALS:
    void startedAgain(const ipc::Wish &wish);

private:
    void hear(QLocalSocket *second);
    void beFirst();
    void settle(Which which);

    QString m_path;
    QLocalServer m_server;
    std::function<void(Which)> m_answer;
};

} // namespace ipc
