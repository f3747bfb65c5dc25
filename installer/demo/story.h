// The demo's story, step by step: relay up, ten mails, SIGKILL, relay up again, ten mails, primary up, and what arrived.
// Driven by events only; ends with finished(exit code).
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include "mails.h"
#include "sender.h"
#include "verdict.h"

namespace demo {

struct Programs { QString relay, primary, desktop; }; // desktop empty: none is opened

class Story : public QObject {
    Q_OBJECT
public:
    explicit Story(Programs programs, QObject *parent = nullptr);
    ~Story() override;

    void begin();

Q_SIGNALS:
    void finished(int exitCode); // 0: every mail arrived once, byte for byte

private:
    bool prepare();
    void startRelay();
    void relayIsReady();
    void sendNext();
    void mailAccepted();
    void killRelay();
    void startPrimary();
    void takePrimaryLines();
    void judgeAll();
    void openDesktop(int exitCode);
    void end(int exitCode);
    void fail(const QString &because);
    QList<Arrived> readArrived() const;
    QString relayLog() const;
    bool writeConfig() const;

    const Programs m_programs;
    const QList<Mail> m_mails;
    QTemporaryDir m_folder;
    QProcess m_relay, m_primary, m_desktop;
    Sender *m_sender = nullptr;
    QTimer m_patience; // for the step under way
    QElapsedTimer m_sinceReturn;
    qint64 m_firstArrival = -1;
    qsizetype m_sent = 0, m_arrived = 0;
    quint16 m_relayPort = 0, m_primaryPort = 0;
    bool m_killed = false, m_ending = false;
};

} // namespace demo
