// Warnings that are over, as a table below the open ones; the chosen one in full below it, with its page of the help. Owner: WarningsPage.
#pragma once
#include <QWidget>
#include "ui/service_model.h"

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class EndedModel;

class EndedPanel : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostRows = 10; // that are seen at once

    explicit EndedPanel(ServiceModel &service, QWidget *parent = nullptr);
    EndedModel &model() { return *m_model; }
    QList<QWidget *> stops() const; // of the Tab key, in order

Q_SIGNALS:
    void helpWanted(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void fit();
    void showChosen();
    QString chosenCode() const;

    EndedModel *m_model;
    QLabel *m_title, *m_note, *m_chosen;
    QTableView *m_table;
    QPushButton *m_explain;
};

} // namespace ui
