#include "ui/service_model.h"
#include "ui/text.h"

namespace ui {

namespace {

using namespace std::chrono_literals;
constexpr auto snapshotEvery = 10s;
constexpr auto answerWithin = 3s;

Contact contactFor(const ipc::Sentence &trouble)
{
    if (trouble.code == QLatin1String("ipc.no-permission"))
        return Contact::NotAllowed;
    return trouble.code == QLatin1String("ipc.other-version") ? Contact::OtherVersion : Contact::None;
}

// Troubles that starting the service would not cure: their own sentence says more than ours.
bool explainsItself(const ipc::Sentence &trouble)
{
    return trouble.code == QLatin1String("ipc.wrong-server") || trouble.code == QLatin1String("ipc.path-too-long");
}

} // namespace

ServiceModel::ServiceModel(ipc::Client &client, const Clock &clock, QObject *parent) : QObject(parent), m_client(client), m_clock(clock)
{
    m_every.setInterval(snapshotEvery);
    m_answerDue.setInterval(answerWithin);
    m_answerDue.setSingleShot(true);
    connect(&m_every, &QTimer::timeout, this, &ServiceModel::requestSnapshot);
    connect(&m_answerDue, &QTimer::timeout, this, [this] { loseContact({QStringLiteral("ipc.no-answer"), {}}); });
    connect(&m_client, &ipc::Client::ready, this, &ServiceModel::greeted);
    connect(&m_client, &ipc::Client::lost, this, &ServiceModel::loseContact);
    connect(&m_client, &ipc::Client::changed, this, &ServiceModel::takeChanged);
    connect(&m_client, &ipc::Client::job, this, &ServiceModel::jobChanged);
    connect(&m_client, &ipc::Client::alert, this, &ServiceModel::alerted);
}

std::chrono::milliseconds ServiceModel::age() const { return m_snapshot ? m_clock.monotonic() - m_snapshotAt : 0ms; }

Statement ServiceModel::statement() const
{
    Statement statement = statementOf(m_contact, m_snapshot);
    if (m_contact == Contact::None && explainsItself(m_trouble))
        statement.text = say(m_trouble);
    return statement;
}

void ServiceModel::start() { m_client.open(); }

void ServiceModel::retryNow()
{
    m_client.close();
    m_client.open();
}

void ServiceModel::greeted()
{
    m_role = m_client.welcome().role;
    m_trouble = {};
    m_isAsking = false;
    if (m_role < ipc::Role::Viewer) {
        m_contact = Contact::NotAllowed;
        m_every.start(); // roles may be given meanwhile: the next answer tells
        Q_EMIT changed();
        return;
    }
    m_every.start();
    requestSnapshot();
}

void ServiceModel::loseContact(const ipc::Sentence &why)
{
    m_every.stop();
    m_answerDue.stop();
    m_isAsking = false;
    m_trouble = why;
    m_contact = contactFor(why);
    if (m_client.isReady())
        retryNow(); // connected, but silent: a fresh connection tells more
    Q_EMIT changed();
}

void ServiceModel::takeChanged(const ipc::Changed &event)
{
    if (!m_snapshot || event.revision > m_snapshot->revision)
        requestSnapshot();
    if (event.topics.isEmpty() || event.topics.contains(ipc::Topic::Queue))
        Q_EMIT queueChanged();
    if (event.topics.isEmpty() || event.topics.contains(ipc::Topic::Warnings))
        Q_EMIT warningsChanged();
    if (event.topics.isEmpty() || event.topics.contains(ipc::Topic::Config))
        Q_EMIT configChanged();
    if (event.topics.isEmpty() || event.topics.contains(ipc::Topic::Checks))
        Q_EMIT checksChanged();
}

void ServiceModel::requestSnapshot()
{
    m_isStale = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_answerDue.start();
    ask(ipc::GetSnapshot{}, this, [this](const Asked<ipc::Snapshot> &answer) { takeSnapshot(answer); });
}

void ServiceModel::takeSnapshot(const Asked<ipc::Snapshot> &answer)
{
    m_isAsking = false;
    m_answerDue.stop();
    if (!answer && answer.error().code == QLatin1String("ipc.not-allowed")) {
        m_contact = Contact::NotAllowed;
        Q_EMIT changed();
        return;
    }
    if (!answer)
        return; // contact was lost: lost() says so
    m_snapshot = *answer;
    m_snapshotAt = m_clock.monotonic();
    m_contact = Contact::Connected;
    m_role = m_client.welcome().role;
    Q_EMIT changed();
    if (std::exchange(m_isStale, false))
        requestSnapshot();
}

} // namespace ui
