#include "story.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <cstdio>

namespace demo {

namespace {

using namespace std::chrono_literals;

constexpr auto stepTime = 60s;
constexpr auto settleTime = 3s; // in which a second copy would have to show itself
constexpr qsizetype killAfter = 10;

void say(const QString &line)
{
    std::printf("%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

// Two different ports that nobody has: both are held before either is given back.
std::pair<quint16, quint16> twoFreePorts()
{
    QTcpServer first, second;
    if (!first.listen(QHostAddress(QHostAddress::LocalHost)) || !second.listen(QHostAddress(QHostAddress::LocalHost)))
        return {};
    return {first.serverPort(), second.serverPort()};
}

QString address(quint16 port) { return QStringLiteral("127.0.0.1:%1").arg(port); }

} // namespace

Story::Story(Programs programs, QObject *parent) : QObject(parent), m_programs(std::move(programs)), m_mails(twentyMails("example.test"))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_primary.state() == QProcess::Running)
            return judgeAll(); // what is not there now did not arrive
        fail(QStringLiteral("It takes too long."));
    });
    connect(&m_relay, &QProcess::readyReadStandardOutput, this, [this] {
        if (m_relay.readAllStandardOutput().contains("ready"))
            relayIsReady();
    });
    connect(&m_relay, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(m_relay.errorString());
    });
    connect(&m_primary, &QProcess::readyReadStandardOutput, this, &Story::takePrimaryLines);
}

Story::~Story()
{
    for (QProcess *process : {&m_relay, &m_primary, &m_desktop})
        process->disconnect(this);
}

void Story::begin()
{
    if (!prepare())
        return fail(QStringLiteral("There is no place for the demo: a temporary folder and two free ports are needed."));
    say(QStringLiteral("\nThe demo: a firm's mail server is gone for a while. All of it happens on this machine.\n\n"
                       "The mail server of example.test (%1) is switched off. Restante stands in for it at %2.")
            .arg(address(m_primaryPort), address(m_relayPort)));
    startRelay();
}

bool Story::prepare()
{
    std::tie(m_relayPort, m_primaryPort) = twoFreePorts();
    return m_folder.isValid() && m_relayPort != 0 && QDir(m_folder.path()).mkdir(QStringLiteral("arrived")) &&
           QDir(m_folder.path()).mkdir(QStringLiteral("data")) && writeConfig();
}

bool Story::writeConfig() const
{
    const QJsonObject domain{{QStringLiteral("name"), QStringLiteral("example.test")},
                             {QStringLiteral("primaries"), QJsonArray{address(m_primaryPort)}}};
    const QJsonObject config{{QStringLiteral("hostname"), QStringLiteral("backup.example.test")},
                             {QStringLiteral("listen"), QJsonArray{address(m_relayPort)}},
                             {QStringLiteral("doctor"), QJsonObject{{QStringLiteral("interval"), QStringLiteral("0s")}}}, // there is nothing to be asked
                             {QStringLiteral("domains"), QJsonArray{domain}}};
    QFile file(m_folder.filePath(QStringLiteral("restante.json")));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(config).toJson()) > 0;
}

void Story::startRelay()
{
    m_patience.start(stepTime);
    m_relay.setStandardErrorFile(m_folder.filePath(QStringLiteral("relay.log")), QIODevice::Append);
    m_relay.start(m_programs.relay, {QStringLiteral("--config"), m_folder.filePath(QStringLiteral("restante.json")),
                                     QStringLiteral("--data-dir"), m_folder.filePath(QStringLiteral("data")),
                                     QStringLiteral("--allow-root")});
    connect(&m_relay, &QProcess::finished, this, [this] { fail(QStringLiteral("The relay ended by itself.")); });
}

void Story::relayIsReady()
{
    m_sender = new Sender(m_relayPort, this);
    connect(m_sender, &Sender::accepted, this, &Story::mailAccepted);
    connect(m_sender, &Sender::failed, this, [this](const QString &because) {
        fail(QStringLiteral("Mail %1 (%2) was not accepted: %3").arg(m_sent + 1).arg(m_mails.at(m_sent).kind, because));
    });
    sendNext();
}

void Story::sendNext()
{
    m_patience.start(stepTime);
    m_sender->send(m_mails.at(m_sent));
}

void Story::mailAccepted()
{
    ++m_sent;
    say(QStringLiteral("  mail %1 accepted by Restante: %2").arg(m_sent, 2).arg(m_mails.at(m_sent - 1).kind));
    if (m_sent == killAfter && !m_killed)
        return killRelay();
    m_sent == m_mails.size() ? startPrimary() : sendNext();
}

void Story::killRelay()
{
    m_killed = true;
    m_sender->disconnect(this);
    m_sender->deleteLater();
    disconnect(&m_relay, &QProcess::finished, this, nullptr);
    connect(&m_relay, &QProcess::finished, this, [this] {
        disconnect(&m_relay, &QProcess::finished, this, nullptr);
        say(QStringLiteral("Restante was killed without warning (SIGKILL), as if somebody had pulled the plug. It is started again."));
        startRelay();
    });
    m_relay.kill();
}

void Story::startPrimary()
{
    m_sender->disconnect(this);
    m_sender->deleteLater();
    say(QStringLiteral("The firm's mail server comes back."));
    m_patience.start(stepTime);
    m_primary.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_primary.start(m_programs.primary, {QString::number(m_primaryPort), m_folder.filePath(QStringLiteral("arrived"))});
}

void Story::takePrimaryLines()
{
    while (m_primary.canReadLine()) {
        const QByteArray line = m_primary.readLine().trimmed();
        if (line == "ready")
            m_sinceReturn.start();
        if (!line.startsWith("got "))
            continue;
        if (m_arrived++ == 0)
            m_firstArrival = m_sinceReturn.elapsed();
        if (m_arrived == m_mails.size())
            QTimer::singleShot(settleTime, this, &Story::judgeAll);
    }
}

QList<Arrived> Story::readArrived() const
{
    QList<Arrived> arrived;
    for (int number = 1; number <= m_arrived; ++number) {
        const QString name = m_folder.filePath(QStringLiteral("arrived/%1.").arg(number));
        QFile bytes(name + QStringLiteral("eml")), envelope(name + QStringLiteral("envelope"));
        if (!bytes.open(QIODevice::ReadOnly) || !envelope.open(QIODevice::ReadOnly))
            continue;
        QList<QByteArray> lines = envelope.readAll().chopped(1).split('\n');
        const QByteArray sender = lines.takeFirst();
        arrived << Arrived{sender, lines, bytes.readAll()};
    }
    return arrived;
}

void Story::judgeAll()
{
    m_patience.stop();
    const QList<Arrived> arrived = readArrived();
    const QList<Fate> fates = judge(m_mails, arrived);
    const int unknown = strangers(m_mails, arrived);
    qsizetype good = 0;
    say(QStringLiteral("\nWhat became of the mails, compared with what was sent:"));
    for (qsizetype i = 0; i < fates.size(); ++i) {
        good += fates.at(i).isGood();
        say(QStringLiteral("  %1. %2 (%3 bytes): %4").arg(i + 1, 2).arg(m_mails.at(i).kind).arg(m_mails.at(i).bytes.size())
                .arg(fates.at(i).inWords()));
    }
    say(QStringLiteral("\n%1 of %2 mails arrived once, byte for byte.").arg(good).arg(m_mails.size()));
    if (m_firstArrival >= 0)
        say(QStringLiteral("The first was there %1 s after the mail server was back.").arg(double(m_firstArrival) / 1000, 0, 'f', 1));
    if (unknown > 0)
        say(QStringLiteral("%1 mails arrived that nobody had sent like that.").arg(unknown));
    const int exitCode = good == m_mails.size() && unknown == 0 ? 0 : 1;
    if (exitCode != 0)
        say(relayLog());
    openDesktop(exitCode);
}

void Story::openDesktop(int exitCode)
{
    if (m_programs.desktop.isEmpty())
        return end(exitCode);
    say(QStringLiteral("\nThe desktop program shows this relay now; close its window to end the demo."));
    connect(&m_desktop, &QProcess::finished, this, [this, exitCode] { end(exitCode); });
    connect(&m_desktop, &QProcess::errorOccurred, this, [this, exitCode](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(exitCode);
    });
    m_desktop.setProcessChannelMode(QProcess::ForwardedChannels);
    m_desktop.start(m_programs.desktop, {QStringLiteral("--data-dir"), m_folder.filePath(QStringLiteral("data"))});
}

QString Story::relayLog() const
{
    QFile log(m_folder.filePath(QStringLiteral("relay.log")));
    if (!log.open(QIODevice::ReadOnly))
        return {};
    return QStringLiteral("\nThe end of the relay's log:\n") + QString::fromUtf8(log.readAll().right(3000));
}

void Story::fail(const QString &because)
{
    if (m_ending)
        return;
    say(QStringLiteral("\nThe demo cannot go on. %1").arg(because));
    say(relayLog());
    end(1);
}

// Politely, and for sure after a moment.
void Story::end(int exitCode)
{
    if (m_ending)
        return;
    m_ending = true;
    m_patience.stop();
    for (QProcess *process : {&m_relay, &m_primary}) {
        process->disconnect(this);
        process->terminate();
    }
    const auto leave = [this, exitCode] {
        if (m_relay.state() == QProcess::NotRunning && m_primary.state() == QProcess::NotRunning)
            Q_EMIT finished(exitCode);
    };
    connect(&m_relay, &QProcess::finished, this, leave);
    connect(&m_primary, &QProcess::finished, this, leave);
    QTimer::singleShot(12s, this, [this] { m_relay.kill(); m_primary.kill(); });
    leave();
}

} // namespace demo
