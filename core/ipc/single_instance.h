// One desktop program a user: the first listens, a second one asks it to show itself and ends.
#pragma once
#include <QLocalServer>
#include <QObject>
#include <functional>

namespace ipc {

class SingleInstance : public QObject {
    Q_OBJECT
public:
    enum class Which { First, Second };

    // `name` is that of the program; each user has his own. A path is used as it is (tests).
    explicit SingleInstance(QString name, QObject *parent = nullptr);

    // Answers once, later. Second: the first one was asked to show itself.
    void begin(std::function<void(Which)> answer);

Q_SIGNALS:
    void showRequested(); // somebody started the program again

private:
    void beFirst();
    void settle(Which which);

    QString m_path;
    QLocalServer m_server;
    std::function<void(Which)> m_answer;
};

} // namespace ipc
