// Sends a file with a list of addresses to the service, a piece after the answer to the one before, so that neither side holds more than one of
// them; the service says what it found in it. Nothing is in use by that. Deleting it gives it up: the service forgets the pieces.
// Caller: import_dialog.
#pragma once
#include "ipc/contract.h"
#include "ui/domains/list_file.h"

namespace ui {

class ServiceModel;

class ListSender : public QObject {
    Q_OBJECT
public:
    ListSender(ServiceModel &service, const QString &domain, const QString &path, QObject *parent = nullptr);
    void start(); // once

Q_SIGNALS:
    void progressed(qint64 bytes, qint64 all);
    // One of the two, once, the last. Errors: those of ListFile (reason) and of ipc::UploadList.
    void previewed(const QString &upload, const ipc::ListPreview &preview);
    void failed(const ipc::Sentence &why);

private:
    void next();
    void send(const ListFile::Piece &piece);

    ServiceModel &m_service;
    ListFile m_file;
    ipc::UploadList m_request; // its piece is only there while it is sent
    qint64 m_sent = 0;
};

} // namespace ui
