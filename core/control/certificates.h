// Requests about the certificates of STARTTLS: which are in use, whether others could be, and keeping a copy of those that a person brings.
//
// Copies are in DATA/certificates, each with its key in one file (0600) that is named by its fingerprint, so that an earlier configuration still
// finds its own. A crash before config.set names a copy leaves it unused, and harmless. No answer, error or log line has a key in it.
#pragma once
#include <QObject>
#include "config/config.h"
#include "ipc/dispatch.h"
#include "net/certificate_files.h"
#include "spool/spool.h"

namespace control {

class CertificateRequests : public QObject {
    Q_OBJECT
public:
    CertificateRequests(spool::Spool &spool, const QString &dataDirectory, const Clock &clock, QObject *parent = nullptr);

    void setStates(const QList<net::CertificateState> &states) { m_states = states; } // what is in use, as the relay watches it

    ipc::Certificates list(const config::Config &running) const;
    ipc::Certificate check(const ipc::CheckCertificate &request, const config::Config &running) const;
    void install(const ipc::InstallCertificate &request, const QByteArray &actor, const ipc::Answer<ipc::InstallCertificate> &answer);

private:
    QList<ipc::Certificate> configured(const config::Config &running, const QString &hostname) const; // never empty
    ipc::Certificate judged(const Result<net::PemPair> &pair, const QString &hostname) const;
    ipc::Outcome<ipc::InstalledCertificate> keep(const QByteArray &both, const QByteArray &fingerprint) const;

    spool::Spool &m_spool;
    const QString m_directory;
    const QString m_ownFile;
    const Clock &m_clock;
    QList<net::CertificateState> m_states;
};

} // namespace control
