// What may be done with the chosen rows of the queue, or with all that the filter fits. What removes or returns mail says how many and whose
// before; a removal can be undone for 10 s after its end. Owner: QueuePage.
#pragma once
#include <QWidget>
#include <functional>
#include "ipc/contract.h"

class QCheckBox;
class QLabel;
class QMenu;
class QPushButton;

namespace ui {

class BulkBar;
class ServiceModel;
class UndoBar;

struct QueueChoice {
    QList<QString> ids;    // of the chosen rows, at most what one request takes
    QStringList named;     // recipients of the first of them
    ipc::QueueFilter filter;
    qint64 total = 0;      // that fit the filter
    bool isLoading = false;
};

class QueueActions : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostIds = 10'000; // of one request (contract.h)
    static constexpr int mostNamed = 5;    // recipients named in a confirmation

    QueueActions(ServiceModel &service, std::function<QueueChoice()> choice, QWidget *parent = nullptr);
    void refresh();        // the choice may have changed
    void chooseRowsOnly(); // the filter changed: nobody meant all of this one
    void retranslate();

Q_SIGNALS:
    void failed(const ipc::Sentence &error);
    void worked(); // something was done: an older error is out of date

private:
    // One act, as both kinds of request.
    struct Deed {
        ipc::BulkAct act = ipc::BulkAct::Retry;
        QueueChoice choice;
        bool isAll = false;
        qint64 seconds = 0;
        qint64 count() const { return isAll ? choice.total : choice.ids.size(); }
    };
    void build();
    void act(ipc::BulkAct act, qint64 seconds = 0);
    void confirm(const Deed &deed);
    void carryOut(const Deed &deed);
    void askWithIds(const Deed &deed);
    template <typename R> void ask(R request, const Deed &deed);
    void ended(const Deed &deed, qint64 count);
    void undo(const Deed &deed);
    void showCount(const QueueChoice &choice);
    void fillExtendMenu();

    ServiceModel &m_service;
    const std::function<QueueChoice()> m_choice;
    QCheckBox *m_all;
    QLabel *m_count;
    QPushButton *m_retry, *m_hold, *m_release, *m_extend, *m_return, *m_remove;
    QMenu *m_extendBy;
    BulkBar *m_bulk;
    UndoBar *m_undo;
};

} // namespace ui
