#include "ui/settings/network_section.h"
#include "ui/settings/document_path.h"

namespace ui {

namespace {

const QString smarthostPath = QStringLiteral("notices.smarthost");

// "host:port" alone may stand for the object.
QJsonObject withSmarthostObject(const QJsonObject &document)
{
    const QJsonValue smarthost = settingAt(document, smarthostPath);
    return smarthost.isString() ? withSetting(document, smarthostPath, QJsonObject{{"host", smarthost}}) : document;
}

} // namespace

NetworkSection::NetworkSection(ConfigSource &source, QWidget *parent)
    : SettingsSection(source, "settingsNetwork", parent), m_hostname(add(new TextField(QStringLiteral("hostname"), "networkHostname", this))),
      m_listen(add(new ListField(QStringLiteral("listen"), "networkListen", this))),
      m_public(add(new ListField(QStringLiteral("smtp.publicAddresses"), "networkPublic", this))),
      m_smarthost(add(new TextField(QStringLiteral("notices.smarthost.host"), "networkSmarthost", this))),
      m_tls(add(new ChoiceField(QStringLiteral("notices.smarthost.tls"), "networkSmarthostTls",
                                {QStringLiteral("opportunistic"), QStringLiteral("required"), QStringLiteral("verified")}, this))),
      m_login(add(new TextField(QStringLiteral("notices.smarthost.auth"), "networkSmarthostLogin", this)))
{
    retranslate();
    takeBase();
}

void NetworkSection::showDocument(const QJsonObject &document)
{
    SettingsSection::showDocument(withSmarthostObject(document));
    if (settingAt(document, m_tls->path()).isUndefined())
        m_tls->present(QStringLiteral("opportunistic"));
}

QJsonObject NetworkSection::edited(const QJsonObject &document) const
{
    if (m_smarthost->value().isUndefined())
        return withSetting(SettingsSection::edited(document), smarthostPath, settingAt(document, smarthostPath).isUndefined() || m_smarthost->isChanged()
                                                                                  ? QJsonValue(QJsonValue::Undefined)
                                                                                  : settingAt(document, smarthostPath));
    const bool isTouched = m_smarthost->isChanged() || m_tls->isChanged() || m_login->isChanged();
    return SettingsSection::edited(isTouched ? withSmarthostObject(document) : document);
}

void NetworkSection::refresh()
{
    SettingsSection::refresh();
    const bool hasSmarthost = !m_smarthost->value().isUndefined();
    m_tls->setVisible(hasSmarthost);
    m_login->setVisible(hasSmarthost);
}

void NetworkSection::retranslate()
{
    m_hostname->setWords(tr("Name of this server"), tr("As in the MX record, such as mx2.firma.cz. Empty: the name of this machine."));
    m_listen->setWords(tr("Takes mail at, one a line"), tr("Address and port, such as *:25; the star stands for every address of this machine."));
    m_public->setWords(tr("Public addresses, one a line"), tr("How the world sees this machine behind a router. Empty: its own addresses."));
    m_smarthost->setWords(tr("Send notices and alerts by"), tr("A mail server that passes them on (smarthost), such as smtp.provider.cz:587. Needed where port 25 does not lead out. Empty: straight to the servers of their addressees."));
    m_tls->setWords(tr("Encryption towards it"), {});
    m_tls->setChoices({tr("when it offers it"), tr("always"), tr("always, and its certificate must be valid")});
    m_login->setWords(tr("Login there"), tr("The name under which the password is kept: restantectl secret set NAME. Empty: none is needed."));
    SettingsSection::retranslate();
}

} // namespace ui
