// The queue: search, state chips, table, details, and what may be done with the chosen rows.
// What removes mail says how many and whose before, and can be undone for 10 s after.
#pragma once
#include <QButtonGroup>
#include <QTimer>
#include <QWidget>
#include "ipc/contract.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace ui {

class HeldPanel;
class QueueDetails;
class QueueModel;
class ServiceModel;
class UndoBar;

class QueuePage : public QWidget {
    Q_OBJECT
public:
    explicit QueuePage(ServiceModel &service, QWidget *parent = nullptr);
    void show(const ipc::QueueFilter &filter, ipc::QueueSort sort);
    using QWidget::show;
    QueueModel &model() { return *m_model; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Chip {
        QToolButton *button;
        QList<ipc::RecipientState> states;
    };
    void build();
    QWidget *buildFilters();
    QWidget *buildActions();
    void addChip(const char *name, QList<ipc::RecipientState> states);
    void connectAll();
    void retranslate();
    void applyFilter();
    void showRows();     // tells the model what is visible
    void showSelection();
    void showCount();
    QList<QString> selectedIds() const;
    template <typename Act> void act();
    void confirmRemoval();
    void showError(const ipc::Sentence &error);

    ServiceModel &m_service;
    QueueModel *m_model;
    QTableView *m_table;
    QueueDetails *m_details;
    HeldPanel *m_held;
    UndoBar *m_undo;
    QLineEdit *m_search;
    QComboBox *m_sort;
    QLabel *m_count;
    QLabel *m_message;
    QPushButton *m_retry;
    QPushButton *m_hold;
    QPushButton *m_release;
    QPushButton *m_remove;
    QButtonGroup *m_chipGroup;
    QList<Chip> m_chips;
    QTimer m_searchSoon;
};

} // namespace ui
