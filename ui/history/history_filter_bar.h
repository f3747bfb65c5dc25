// What is looked for in the history: a text and where it is, outcomes, a time, a rule, a domain. Shows a filter and makes one; asks nobody.
#pragma once
#include <QTimer>
#include <QWidget>
#include "ipc/contract.h"

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace ui {

class HistoryFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    ipc::HistoryFilter filter() const; // "the last day" ends now
    void show(const ipc::HistoryFilter &filter); // of message, messageId and address the first that is there
    using QWidget::show;
    bool isEmpty() const; // all is looked for
    bool endsBeforeItBegins() const;
    void setDomains(const QStringList &domains); // to choose from
    void focusSearch();
    void forget(const QString &address); // when it is what is looked for

    // For the next start; one that cannot be read is no filter.
    QByteArray state() const;
    void restore(const QByteArray &state);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Where { Beginning, Whole, Within, MessageId, Number };
    enum class Span { Any, Day, Week, Month, Between };
    struct Chip {
        QToolButton *button;
        ipc::RecipientState outcome;
    };
    void build();
    QLayout *buildSearch();
    QLayout *buildChoices();
    void addChip(const char *name, ipc::RecipientState outcome);
    void connectAll();
    void apply();
    void showSpan();
    void setWhere(Where where, const QString &text);
    void setTimes(const ipc::HistoryFilter &filter);
    void setRule(const QString &rule);
    void clear();
    void retranslate();
    void nameRules();
    Where where() const;
    Span span() const;

    QComboBox *m_where;
    QLineEdit *m_text;
    QComboBox *m_span;
    QWidget *m_between;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QLabel *m_dash;
    QComboBox *m_rule;
    QComboBox *m_domain;
    QPushButton *m_clear;
    QList<Chip> m_chips;
    QTimer m_soon;
};

} // namespace ui
