// The icon in the desktop's tray: the state by its shape, the sentence in short as tool tip, the menu. Where there is no tray, it is looked
// for again every few seconds (at log-in the panel may come after us).
#pragma once
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>
#include "ui/desktop_notifier.h"
#include "ui/status.h"

namespace ui {

class Announcer;
class ServiceModel;

class Tray : public QObject {
    Q_OBJECT
public:
    Tray(ServiceModel &service, Announcer &announcer, QObject *parent = nullptr);

    bool isThere() const { return m_icon.isVisible(); } // there is a tray and we are in it
    State shownState() const { return m_shown; }
    QString toolTip() const { return m_icon.toolTip(); }
    QRect geometry() const { return m_icon.geometry(); } // on the screen, where the tray says so
    QMenu &menu() { return m_menu; }
    void showMessage(const Bubble &bubble);
    void retranslate();

Q_SIGNALS:
    void openWanted();
    void queueWanted();
    void quitWanted();
    void messageActivated(const QString &cause); // of the bubble that was shown last
    void pauseWanted(const QDateTime &until); // invalid: no pause
    void availabilityChanged();

private:
    void build();
    void buildPauseMenu();
    void look();
    void update();
    void pause(const QDateTime &until);

    ServiceModel &m_service;
    Announcer &m_announcer;
    QMenu m_menu;
    QMenu m_pauseMenu{&m_menu};
    QSystemTrayIcon m_icon;
    QTimer m_lookAgain;
    QAction *m_status = nullptr;
    QAction *m_open = nullptr;
    QAction *m_queue = nullptr;
    QAction *m_deliver = nullptr;
    QAction *m_pauseHour = nullptr;
    QAction *m_pauseDay = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_quit = nullptr;
    QString m_messageCause;
    State m_shown = State::NoContact;
};

} // namespace ui
