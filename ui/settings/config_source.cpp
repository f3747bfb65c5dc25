#include "ui/settings/config_source.h"
#include <utility>

namespace ui {

ConfigSource::ConfigSource(ServiceModel &service, QObject *parent) : QObject(parent), m_service(service)
{
    connect(&m_service, &ServiceModel::changed, this, &ConfigSource::follow);
    connect(&m_service, &ServiceModel::configChanged, this, [this] {
        m_isStale = true;
        load();
    });
}

void ConfigSource::setActive(bool active)
{
    m_isActive = active;
    load();
}

void ConfigSource::follow()
{
    if (m_service.mayAdminister())
        return load();
    m_isStale = true;
    if (std::exchange(m_isKnown, false) || !m_trouble.code.isEmpty()) {
        m_trouble = {};
        Q_EMIT changed();
    }
}

void ConfigSource::load()
{
    if (!m_isActive || !m_isStale || m_isAsking || !m_service.mayAdminister())
        return;
    m_isStale = false;
    m_isAsking = true;
    m_service.ask(ipc::ShowConfig{}, this, [this](const Asked<ipc::ConfigDocument> &answer) {
        m_isAsking = false;
        if (answer) {
            take(*answer);
        } else {
            m_trouble = answer.error();
            m_isKnown = false;
            m_isStale = true;
            Q_EMIT changed();
            return;
        }
        load();
    });
}

void ConfigSource::take(const ipc::ConfigDocument &document)
{
    m_document = document;
    m_trouble = {};
    m_isKnown = true;
    Q_EMIT changed();
}

void ConfigSource::set(const QJsonObject &document, const QString &basedOn, QObject *context, std::function<void(const Asked<ipc::ConfigDocument> &)> answer)
{
    m_service.ask(ipc::SetConfig{basedOn, document}, context, [this, answer = std::move(answer)](const Asked<ipc::ConfigDocument> &outcome) {
        if (outcome)
            take(*outcome);
        answer(outcome);
    });
}

} // namespace ui
