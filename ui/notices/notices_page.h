// Notices: what senders are told of outages, who was told, and in which words. What happens is on the first tab, the words on the second.
#pragma once
#include <QTimer>
#include <QWidget>
#include "ui/service_model.h"

class QLabel;
class QTabWidget;

namespace ui {

class LocalSettings;
class NoticeList;
class OutagePanel;
class TemplateStudio;

class NoticesPage : public QWidget {
    Q_OBJECT
public:
    NoticesPage(ServiceModel &service, LocalSettings &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void ask(); // the service, when the page is looked at
    void preview(const QString &domain);
    void retranslate();
    void refresh();
    QString note() const; // what is said first; empty: nothing is in the way

    ServiceModel &m_service;
    QTimer m_askSoon;
    QLabel *m_note;
    QTabWidget *m_tabs;
    OutagePanel *m_outages;
    NoticeList *m_list;
    TemplateStudio *m_studio;
};

} // namespace ui
