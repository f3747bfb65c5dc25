// Who was told what, and who was not by which rule: a table with a search for a sender. Owner: NoticesPage.
#pragma once
#include <QTimer>
#include <QWidget>
#include "ui/service_model.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace ui {

class NoticeModel;

class NoticeList : public QWidget {
    Q_OBJECT
public:
    explicit NoticeList(ServiceModel &service, QWidget *parent = nullptr);
    void ask(); // the service again, soon; without contact nothing is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void applyFilter();
    void retranslate();
    void refresh();
    void fit();

    ServiceModel &m_service;
    NoticeModel *m_model;
    QTimer m_searchSoon;
    ipc::Sentence m_trouble; // empty code: none
    QLabel *m_title, *m_note;
    QLineEdit *m_search;
    QCheckBox *m_onlyTold;
    QTableView *m_table;
};

} // namespace ui
