// Settings: the configurations of before, what each changed, and going back to one; that is undone by going back to the one before it.
#pragma once
#include "ipc/contract.h"
#include "ui/settings/config_source.h"
#include "ui/settings/settings_pane.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class VersionCard;

class VersionsSection : public SettingsPane {
    Q_OBJECT
public:
    VersionsSection(ConfigSource &source, QWidget *parent);
    void activate() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Idle, Restoring, Restored, Undone, Failed };
    void showList(const QList<ipc::ConfigVersion> &versions);
    void restore(const QString &version, State then);
    void refresh();

    ConfigSource &m_source;
    QLabel *m_intro, *m_message;
    QPushButton *m_undo;
    QVBoxLayout *m_column;
    QList<VersionCard *> m_cards;
    QString m_current, m_before; // versions: in use, and before the last restore
    State m_state = State::Idle;
    ipc::Sentence m_error;
};

} // namespace ui
