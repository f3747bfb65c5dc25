// Who exists at a domain: what the service knows of it as its own sentence, a warning when the primary takes mail for everybody, and the lists, to be
// imported and removed. Shows and asks to be told; DomainsPage does it.
#pragma once
#include <QGroupBox>
#include "ipc/contract.h"
#include "ui/palette.h"

class QFrame;
class QLabel;
class QPushButton;

namespace ui {

class ListTable;

// How much is known, as shape, colour and word.
struct Knowledge {
    QString icon;
    Tone tone;
    QString word;
};
Knowledge knowledgeOf(const ipc::DirectoryDomain &domain);

class DirectoryPanel : public QGroupBox {
    Q_OBJECT
public:
    explicit DirectoryPanel(QWidget *parent = nullptr);
    void show(const ipc::DirectoryDomain &domain, const QDateTime &now); // `now` by the service's clock
    using QWidget::show;
    const ipc::DirectoryDomain &domain() const { return m_domain; }
    void setMayChange(bool mayChange);
    void setDropTarget(bool isDropTarget); // a file is held over it

Q_SIGNALS:
    void importWanted();
    void removeWanted(const ipc::DirectoryList &list);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildCatchAll();
    void retranslate();
    void refresh();
    QString figures() const;
    QString tested() const;
    QString catchAllAdvice() const;
    void showCatchAll();
    void showSources();

    ipc::DirectoryDomain m_domain;
    QDateTime m_now;
    bool m_mayChange = false, m_isDropTarget = false;
    QLabel *m_shape;
    QLabel *m_reason;
    QFrame *m_catchAll;
    QLabel *m_catchAllShape;
    QLabel *m_catchAllTitle;
    QLabel *m_catchAllText;
    QLabel *m_figures;
    QLabel *m_listsTitle;
    QPushButton *m_import;
    QPushButton *m_remove;
    ListTable *m_table;
    QLabel *m_empty;
    QLabel *m_sourcesShape;
    QLabel *m_sources; // the lists that the service reads by itself
    QLabel *m_hint;
};

} // namespace ui
