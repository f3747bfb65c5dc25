// The desktop program put together: one window, one tray icon, one connection, and how long each lives.
#pragma once
#include <QApplication>
#include <QObject>
#include <memory>
#include "base/clock.h"
#include "ipc/client.h"
#include "ipc/single_instance.h"
#include "options.h"
#include "ui/announcer.h"
#include "ui/desktop_activation.h"
#include "ui/desktop_scheme.h"
#include "ui/language.h"
#include "ui/local_settings.h"
#include "ui/main_window.h"
#include "ui/service_model.h"
#include "ui/tray.h"

class Program : public QObject {
    Q_OBJECT
public:
    Program(QApplication &application, ui::Language &language, ui::LocalSettings &settings, const Options &options);

    void start(); // shows the window, unless hidden was wanted and there is a tray
    void show(const ipc::Wish &wish); // somebody started the program again; an unknown page is logged, and the window as it was

private:
    void connectAll();
    void follow(const QString &scheme);
    void openFor(const QString &cause); // of a bubble
    void trayChanged();

    QApplication &m_application;
    ui::LocalSettings &m_settings;
    const Options m_options;
    SystemClock m_clock;
    ipc::Client m_client;
    ui::DesktopScheme m_desktop;
    ui::ServiceModel m_service;
    ui::Announcer m_announcer;
    ui::MainWindow m_window;
    ui::Tray m_tray;
    ui::DesktopActivation m_activation; // last: whoever speaks to it finds all there
};
