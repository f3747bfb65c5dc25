// The service's log as it is written: by level, by text, following its end until somebody scrolls away from it; copy, and the support bundle.
// The service is asked every second, and only while the page is seen.
#pragma once
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <chrono>
#include "ipc/contract.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace ui {

class BundleDialog;
class LogFilter;
class LogModel;
class ServiceModel;

class LogPage : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds interval{1000};

    explicit LogPage(ServiceModel &service, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectAll();
    void ask();
    void take(const ipc::LogPage &page);
    void scrolled(int value);
    void goToEnd();
    void copy();
    void openBundle();
    void refresh();
    void retranslate();
    QString note() const;

    ServiceModel &m_service;
    LogModel *m_model;
    LogFilter *m_filter;
    QComboBox *m_level;
    QLineEdit *m_search;
    QCheckBox *m_follow;
    QLabel *m_note, *m_count;
    QListView *m_view;
    QPushButton *m_copy, *m_bundle;
    QPointer<BundleDialog> m_dialog;
    QTimer m_every;
    ipc::Sentence m_trouble;
    bool m_isAsking = false, m_isMoving = false; // the view is moved by us
};

} // namespace ui
