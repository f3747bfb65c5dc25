// The service's configuration as the settings page has it: read when it is looked at and after every change, written as a whole with the
// revision that it was based on. What somebody else changed meanwhile is never overwritten. Owner: SettingsPage.
#pragma once
#include <QObject>
#include "ui/service_model.h"

namespace ui {

class ConfigSource : public QObject {
    Q_OBJECT
public:
    ConfigSource(ServiceModel &service, QObject *parent);

    ServiceModel &service() const { return m_service; }
    bool isKnown() const { return m_isKnown; }
    bool mayChange() const { return m_isKnown && m_service.mayAdminister() && m_document.writable; }
    const ipc::ConfigDocument &document() const { return m_document; }
    const ipc::Sentence &trouble() const { return m_trouble; } // why it is not known; no code: it is, or was not asked for
    void setActive(bool active); // it is looked at: kept up to date

    // `basedOn`: of the document that was edited. A new document is told of by changed() before `answer`.
    void set(const QJsonObject &document, const QString &basedOn, QObject *context, std::function<void(const Asked<ipc::ConfigDocument> &)> answer);
    void take(const ipc::ConfigDocument &document); // another request answered with it

Q_SIGNALS:
    void changed(); // another document, or whether there is one

private:
    void load();
    void follow();

    ServiceModel &m_service;
    ipc::ConfigDocument m_document;
    ipc::Sentence m_trouble;
    bool m_isKnown = false, m_isActive = false, m_isAsking = false, m_isStale = true;
};

} // namespace ui
