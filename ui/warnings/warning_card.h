// One cause in full: what happened, since when, what to do, who knows of it, and what a person may say about it. Owner: WarningsPage.
#pragma once
#include <QFrame>
#include <QSet>
#include "ui/warnings/warning_action.h"
#include "ui/warnings/warning_group.h"

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace ui {

class WarningCard : public QFrame {
    Q_OBJECT
public:
    enum class Rights { Look, Act, Administer };

    explicit WarningCard(const WarningGroup &group, QWidget *parent = nullptr);
    void show(const WarningGroup &group, const QDateTime &now, Rights rights); // `now` by the service's clock
    void setPossible(const QSet<WarningAction> &possible); // what the window can do
    using QWidget::show;
    const QString &key() const { return m_group.key; }
    QList<QWidget *> stops() const; // of the Tab key, in order
    void takeFocus();

Q_SIGNALS:
    void actionWanted(ui::WarningAction action, const ipc::Warning &about);
    void helpWanted(const QString &code);
    void acknowledgeWanted(const QString &cause);
    void snoozeWanted(const QString &cause, qint64 seconds); // 0: no longer

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildSnoozeMenu();
    void refresh();
    void showTexts();
    void showButtons();
    void showDetails();
    WarningAction action() const; // None: there is none, or it is not possible here
    QString sinceText() const;
    QString moreText() const;

    WarningGroup m_group;
    QDateTime m_now;
    Rights m_rights = Rights::Look;
    QSet<WarningAction> m_possible;
    QLabel *m_shape, *m_head, *m_text, *m_more, *m_advice, *m_known, *m_technical;
    QPushButton *m_act, *m_explain, *m_acknowledge, *m_snooze, *m_takeBack, *m_copy;
    QToolButton *m_details;
    QMenu *m_snoozeMenu;
    QAction *m_hour, *m_hours, *m_tomorrow;
};

} // namespace ui
