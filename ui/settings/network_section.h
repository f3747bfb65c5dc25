// Settings: how this machine is called and reached, and by whom its own mail leaves.
#pragma once
#include "ui/settings/settings_section.h"

namespace ui {

class NetworkSection : public SettingsSection {
    Q_OBJECT
public:
    NetworkSection(ConfigSource &source, QWidget *parent);

protected:
    void showDocument(const QJsonObject &document) override;
    QJsonObject edited(const QJsonObject &document) const override;
    void retranslate() override;
    void refresh() override;

private:
    TextField *m_hostname;
    ListField *m_listen, *m_public;
    TextField *m_smarthost;
    ChoiceField *m_tls;
    TextField *m_login;
};

} // namespace ui
