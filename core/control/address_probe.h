// The request `directory.probe`: asks the primary of an address whether it exists, and tells what it said and what is known now.
#pragma once
#include <QObject>
#include "control/rooms.h"
#include "ipc/dispatch.h"

namespace control {

class AddressProbe : public QObject {
    Q_OBJECT
public:
    static constexpr int most = 10; // at a time

    AddressProbe(handover::HandOver &handover, const directory::Directory &directory, QObject *parent = nullptr);
    void probe(const ipc::ProbeAddress &request, const config::Config &config, ipc::Answer<ipc::ProbeAddress> answer);

private:
    ipc::ProbedAddress found(const QByteArray &domain, const QByteArray &local, directory::Asked said) const;

    handover::HandOver &m_handover;
    const directory::Directory &m_directory;
    int m_running = 0;
};

} // namespace control
