// The requests about who exists: what is known, lists in and out.
#pragma once
#include "control/list_uploads.h"
#include "directory/sources.h"

namespace control {

class Directory : public QObject {
    Q_OBJECT
public:
    // `sources` may be null.
    Directory(directory::Directory &directory, const directory::Sources *sources, const Clock &clock, QObject *parent = nullptr);

    ipc::DirectoryOverview overview(const config::Config &config) const;
    void addresses(const ipc::ListAddresses &request, ipc::Answer<ipc::ListAddresses> answer);
    ipc::Outcome<ipc::ListUpload> upload(const ipc::UploadList &request, const QByteArray &actor) { return m_uploads.take(request, actor); }
    void import(const ipc::ImportList &request, const QByteArray &actor, ipc::Answer<ipc::ImportList> answer);
    void remove(const ipc::RemoveList &request, const QByteArray &actor, ipc::Answer<ipc::RemoveList> answer);

private:
    void page(const ipc::ListAddresses &request, const QByteArray &domain, const QByteArray &after, int limit, ipc::Answer<ipc::ListAddresses> answer);
    ipc::DirectoryAddresses pageOf(const QByteArray &domain, const QList<directory::AddressRow> &rows, int limit) const;

    directory::Directory &m_directory;
    const directory::Sources *const m_sources;
    const Clock &m_clock;
    ListUploads m_uploads;
};

} // namespace control
