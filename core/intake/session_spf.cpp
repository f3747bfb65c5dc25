// The SPF verdict of a session's sender: asked for beside the dialogue from the first accepted recipient on, wanted when the message is stored.
#include "base/log.h"
#include "intake/session.h"
#include "mail/spf_header.h"
#include "smtp/comparable.h"

namespace intake {

namespace {

// The DNS has A-labels.
QByteArray askedFor(const QByteArray &sender)
{
    const qsizetype domain = sender.lastIndexOf('@') + 1;
    return sender.first(domain) + smtp::comparableDomain(QByteArrayView(sender).sliced(domain));
}

} // namespace

// Not at MAIL: most of those who are refused at RCPT are not worth their questions.
void Session::beginSpf()
{
    // No record names private addresses in earnest.
    if (!m_settings->resolver || !dns::isPublic(m_connection->peerAddress(), m_settings->treatAsPublic))
        return;
    const mail::spf::Query query{m_connection->peerAddress(), m_dialogue.client().helo, askedFor(m_sender), m_settings->hostName, m_clock.wall()};
    m_spfCheck = std::make_unique<QObject>();
    checkSpf(*m_settings->resolver, query, m_spfCheck.get(), [this, query](const mail::spf::Evaluation &evaluation) { takeSpf(query, evaluation); });
}

void Session::takeSpf(const mail::spf::Query &query, const mail::spf::Evaluation &evaluation)
{
    m_spfCheck.release()->deleteLater(); // we are called from within
    m_spf = SpfDone{spoolSpf(evaluation.verdict), receivedSpf(evaluation, query)};
    logging::event(logging::Level::Info, "mail", "spf",
                   {{"session", m_name}, {"client", m_client}, {"domain", evaluation.domain}, {"verdict", verdictName(evaluation.verdict)},
                    {"mechanism", evaluation.mechanism}, {"reason", evaluation.problem}});
    if (m_waitsForSpf)
        commit();
}

void Session::forgetSpf()
{
    m_spfCheck.reset();
    m_spf.reset();
    m_waitsForSpf = false;
}

} // namespace intake
