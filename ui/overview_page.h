// How the mail is doing, at a glance: four figures, the primaries, what needs a person, and how old all this is.
// The status sentence is above every page (StatusBanner). Without contact nothing here pretends to be current.
#pragma once
#include <QTimer>
#include <QWidget>
#include "ipc/contract.h"

class QGroupBox;
class QLabel;

namespace ui {

class FigureTile;
class PrimaryList;
class ServiceModel;
class WarningList;

class OverviewPage : public QWidget {
    Q_OBJECT
public:
    explicit OverviewPage(ServiceModel &service, QWidget *parent = nullptr);

Q_SIGNALS:
    void helpWanted(const QString &code);
    void warningsWanted();
    void queueWanted(const ipc::QueueFilter &filter, ipc::QueueSort sort);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void showFigures(const ipc::Snapshot &snapshot);
    void showNoFigures();
    void showAge();

    ServiceModel &m_service;
    FigureTile *m_waiting;
    FigureTile *m_held;
    FigureTile *m_oldest;
    FigureTile *m_room;
    QGroupBox *m_primariesBox;
    PrimaryList *m_primaries;
    QGroupBox *m_warningsBox;
    WarningList *m_warnings;
    QLabel *m_age;
    QTimer m_ageTimer; // only the age grows by itself
};

} // namespace ui
