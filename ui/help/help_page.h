// What every finding means, why it matters, how to mend it and how to check it; with a search. Knows no service.
#pragma once
#include <QWidget>
#include "ui/help/help_texts.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace ui {

class HelpPage : public QWidget {
    Q_OBJECT
public:
    explicit HelpPage(QWidget *parent = nullptr);
    void open(const QString &code); // of a page that there is; else the list as it is

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillList();
    void showPage(const QString &code);
    void follow(const QUrl &link);

    QList<HelpText> m_texts;
    QString m_code; // shown; empty: none
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_none;
    QTextBrowser *m_text;
};

} // namespace ui
