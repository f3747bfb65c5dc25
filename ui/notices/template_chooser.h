// Which template is looked at: kind, language, domain. Owner: TemplateStudio.
#pragma once
#include <QWidget>
#include "ui/notices/template_key.h"

class QComboBox;
class QLabel;

namespace ui {

class TemplateChooser : public QWidget {
    Q_OBJECT
public:
    explicit TemplateChooser(QWidget *parent = nullptr);

    TemplateKey chosen() const;
    void choose(const TemplateKey &key);          // a domain that is not known is one of the choices then
    void setDomains(const QStringList &domains);  // A-labels; the chosen one stays chosen, also when it has gone
    static QString domainText(const QString &domain);

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_kindLabel, *m_languageLabel, *m_domainLabel;
    QComboBox *m_kind, *m_language, *m_domain;
};

// The languages of notices by their own names, each with its code as data.
void fillWithNoticeLanguages(QComboBox &box);

} // namespace ui
