// A domain's MX records in three columns: what its own name servers have, what the world still remembers and until when, and what should be.
#pragma once
#include <QWidget>
#include "ipc/contract.h"

class QLabel;

namespace ui {

class RecordsView : public QWidget {
    Q_OBJECT
public:
    explicit RecordsView(QWidget *parent);
    void show(const std::optional<ipc::MxRecords> &records, const QDateTime &now);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Column {
        QLabel *shape;
        QLabel *heading;
        QLabel *text;
    };
    void refresh();
    void fill(const Column &column, const QString &heading, const std::optional<QList<QString>> &records, ipc::Verdict verdict);

    std::optional<ipc::MxRecords> m_records;
    QDateTime m_now;
    QList<Column> m_columns;
};

// "firma.cz. IN MX 10 mail.firma.cz." as a person reads it: "10 mail.firma.cz".
QString shortRecord(const QString &record);

} // namespace ui
