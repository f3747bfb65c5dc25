// The history: what became of each finished mail. Search, table, details; export of what is found; an address can be erased.
#pragma once
#include <QPointer>
#include <QWidget>
#include <optional>
#include "ipc/contract.h"

class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace ui {

class EraseDialog;
class HistoryDetails;
class HistoryExportBar;
class HistoryFilterBar;
class HistoryModel;
class LocalSettings;
class ServiceModel;

class HistoryPage : public QWidget {
    Q_OBJECT
public:
    HistoryPage(ServiceModel &service, LocalSettings &settings, QWidget *parent = nullptr);
    void show(const ipc::HistoryFilter &filter); // instead of what was looked for
    using QWidget::show;
    HistoryModel &model() { return *m_model; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildTable();
    void restoreColumns();
    void keepColumns();
    void connectAll();
    void applyFilter();
    void takeService();
    void catchUp();  // asks for what is looked for, when the page is looked at
    void showRows(); // tells the model what is visible
    void showSelection();
    void showError(const ipc::Sentence &error);
    void refresh();
    void retranslate();
    QString note() const; // what is said instead of rows; empty: there are some, or they are awaited
    QString countText() const;
    QString keptText() const;
    bool isConnected() const;
    void chooseFile();
    void openErase();

    ServiceModel &m_service;
    LocalSettings &m_settings;
    HistoryModel *m_model;
    HistoryFilterBar *m_filters;
    QLabel *m_note;
    QTableView *m_table;
    HistoryDetails *m_details;
    QSplitter *m_split;
    QLabel *m_message;
    HistoryExportBar *m_exporting;
    QLabel *m_count;
    QPushButton *m_export;
    QPushButton *m_erase;
    QPointer<EraseDialog> m_eraseDialog;
    std::optional<ipc::Sentence> m_trouble; // why the last page did not come
    bool m_isStale = true;                  // the model shows another list, or one of another contact
};

} // namespace ui
