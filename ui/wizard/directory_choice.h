// How Restante knows who exists behind the primary: by itself, from a list, from a directory server. The rest is on the page of domains.
#pragma once
#include <QWidget>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace ui {

struct SetupDraft;

class DirectoryChoice : public QWidget {
    Q_OBJECT
public:
    DirectoryChoice(SetupDraft &draft, QWidget *parent);
    void load();
    bool isComplete() const;
    // The primary was seen to take mail for any address: nothing can be learnt from it.
    void setCatchAll(bool isCatchAll);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void choose(const char *knownBy);
    void read();
    void refresh();
    QString fault() const;
    QString hint() const; // what follows from the choice

    SetupDraft &m_draft;
    bool m_isCatchAll = false;
    QLabel *m_intro;
    QRadioButton *m_learn, *m_list, *m_ldap;
    QLabel *m_hint;
    QWidget *m_listFields, *m_ldapFields;
    QLabel *m_fileLabel, *m_urlLabel, *m_baseLabel, *m_userLabel, *m_passwordLabel;
    QLineEdit *m_file, *m_url, *m_base, *m_user, *m_password;
    QLabel *m_fault;
};

} // namespace ui
