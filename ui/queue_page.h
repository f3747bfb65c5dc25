// The queue: why mail is kept, search, state chips, table, details. What may be done with the chosen rows: QueueActions.
#pragma once
#include <QButtonGroup>
#include <QTimer>
#include <QWidget>
#include "ipc/contract.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace ui {

class CausePanel;
class HeldPanel;
class QueueActions;
class QueueDetails;
class QueueModel;
class ServiceModel;
struct QueueChoice;

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
    void addChip(const char *name, QList<ipc::RecipientState> states);
    void connectAll();
    void retranslate();
    void applyFilter();
    void showRows();     // tells the model what is visible
    void showSelection();
    QueueChoice choice() const;
    void showError(const ipc::Sentence &error);

    ServiceModel &m_service;
    QueueModel *m_model;
    QTableView *m_table;
    QueueDetails *m_details;
    HeldPanel *m_held;
    CausePanel *m_causes;
    QueueActions *m_actions;
    QLineEdit *m_search;
    QComboBox *m_sort;
    QLabel *m_message;
    QButtonGroup *m_chipGroup;
    QList<Chip> m_chips;
    QTimer m_searchSoon;
};

} // namespace ui
