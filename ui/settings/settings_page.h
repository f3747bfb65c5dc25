// All settings: sections at the left, one of them at the right. Those of the service are for administrators; those of this window for everybody.
#pragma once
#include <QWidget>
#include "ui/settings/settings_pane.h"

class QLabel;
class QListWidget;
class QStackedWidget;

namespace ui {

class ConfigSource;
class Language;
class LocalSettings;
class ServiceModel;

class SettingsPage : public QWidget {
    Q_OBJECT
public:
    enum Section { General, Alerts, Certificates, Storage, Network, Access, Versions, Wizard, SectionCount }; // in the order of the list

    SettingsPage(ServiceModel &service, Language &language, LocalSettings &settings, QWidget *parent = nullptr);
    void open(Section section);

Q_SIGNALS:
    void schemeWanted(const QString &name);
    void bubblesChanged();
    void setUpWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void add(SettingsPane *pane);
    void choose(int section);
    void refresh();
    void retranslate();
    QString note() const; // instead of a section of the service; empty: it can be seen

    ServiceModel &m_service;
    ConfigSource *m_source;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QLabel *m_note;
    QList<SettingsPane *> m_panes; // by Section
};

} // namespace ui
