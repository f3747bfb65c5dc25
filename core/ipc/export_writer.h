// What of an ExportFile lives on its thread. Callers: export_file.cpp.
#pragma once
#include <QFile>
#include <QSaveFile>
#include <memory>
#include "ipc/export_file.h"

namespace ipc {

class ExportWriter : public QObject {
    Q_OBJECT
public:
    ExportWriter(const QString &path, Mailbox<Result<void>> &answers);
    ~ExportWriter() override { (void)m_orders.takeAll(); }
    Mailbox<ExportFile::Order> &orders() { return m_orders; } // any thread
    Q_INVOKABLE void drain();
    void finish(); // on our thread, at its end

private:
    Result<void> carryOut(const ExportFile::Order &order);
    Result<void> open();
    Result<void> commit();
    bool isOutput() const { return m_path == QLatin1String("-"); }

    const QString m_path;
    Mailbox<Result<void>> &m_answers;
    Mailbox<ExportFile::Order> m_orders{this, "drain", 2};
    std::unique_ptr<QFileDevice> m_file; // removes what was not committed
};

} // namespace ipc
