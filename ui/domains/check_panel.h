// What the doctor saw of a domain: the verdict, when it looked and looks next, the ladder of its mail servers, and what it found, worst first; what nobody
// has to act on is folded at the end. Shows and asks to be told; DomainsPage does it.
#pragma once
#include <QGroupBox>
#include <optional>
#include "ipc/contract.h"

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ui {

class FindingRow;
class LadderView;

class CheckPanel : public QGroupBox {
    Q_OBJECT
public:
    // Of a check that a person asked for.
    enum class Asked { No, Running };

    explicit CheckPanel(QWidget *parent = nullptr);
    // `latest` null: not known yet. `now` by the service's clock. `trouble`: why the last check did not come about; empty code: it did.
    void show(const QString &domain, const ipc::LatestCheck *latest, const QDateTime &now, Asked asked, const ipc::Sentence &trouble);
    using QWidget::show;

Q_SIGNALS:
    void checkWanted();
    void helpWanted(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void showTimes();
    void showFindings();
    void place(const QList<ipc::Finding> &findings, QVBoxLayout *column, QList<FindingRow *> &rows);
    void chainStops();
    QString verdictText() const;
    QString timesText() const;
    bool isChecking() const;

    QString m_domain;
    std::optional<ipc::LatestCheck> m_latest;
    QDateTime m_now;
    Asked m_asked = Asked::No;
    ipc::Sentence m_trouble;
    QList<FindingRow *> m_rows;
    QLabel *m_shape, *m_verdict, *m_times, *m_message, *m_ladderTitle;
    QPushButton *m_check;
    LadderView *m_ladder;
    QVBoxLayout *m_findings, *m_information;
    QToolButton *m_fold;
};

} // namespace ui
