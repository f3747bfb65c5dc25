// Settings: the certificate that senders see. Others are chosen as files and judged by the service at once; what it may not read it is sent, and
// keeps a copy. In use without a restart.
#pragma once
#include "ipc/contract.h"
#include "ui/settings/config_source.h"
#include "ui/settings/settings_pane.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class CertificateCard;

class CertificatesSection : public SettingsPane {
    Q_OBJECT
public:
    CertificatesSection(ConfigSource &source, QWidget *parent);
    void activate() override;
    bool isEdited() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Idle, Checking, Checked, Applying, Applied, Failed };
    void build();
    void buildChoice(QVBoxLayout *column);
    void choose(QLineEdit *into);
    void edited();
    void check();
    void takeCheck(const ipc::Certificate &said);
    void checkContents();
    void apply();
    void use(const QJsonObject &entry);
    void useOwn();
    void set(const QJsonArray &certificates);
    void fail(const ipc::Sentence &error);
    void showList(const QList<ipc::Certificate> &certificates);
    void refresh();
    void retranslate();
    QString message() const;

    ConfigSource &m_source;
    QLabel *m_intro, *m_chooseTitle, *m_chooseNote, *m_fileLabel, *m_keyLabel, *m_whichLabel, *m_message;
    QVBoxLayout *m_cards;
    QList<CertificateCard *> m_shown;
    QLineEdit *m_file, *m_key;
    QPushButton *m_chooseFile, *m_chooseKey, *m_apply, *m_own;
    QComboBox *m_which;
    CertificateCard *m_candidate;
    State m_state = State::Idle;
    ipc::Certificate m_checked;
    QString m_pem, m_keyPem; // contents, where the service cannot read the files
    ipc::Sentence m_error;
    quint64 m_asked = 0; // checks
};

} // namespace ui
