// All that is kept of one finished mail, to read and to copy.
#pragma once
#include <QWidget>
#include <optional>
#include "ipc/contract.h"

class QPlainTextEdit;
class QPushButton;

namespace ui {

class HistoryDetails : public QWidget {
    Q_OBJECT
public:
    explicit HistoryDetails(QWidget *parent = nullptr);
    void show(const std::optional<ipc::HistoryRow> &row); // nothing: says so
    using QWidget::show;

Q_SIGNALS:
    void messageWanted(const QString &message); // all of its recipients

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    std::optional<ipc::HistoryRow> m_row;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_message;
};

} // namespace ui
