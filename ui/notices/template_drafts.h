// Templates that a person is writing and that are not saved with the service yet. They live in this program's settings, so that neither another
// page, nor a service that is away, nor the end of the program takes them. Owner: TemplateStudio.
#pragma once
#include <QMap>
#include <optional>
#include "ui/notices/template_key.h"

namespace ui {

class LocalSettings;

class TemplateDrafts {
public:
    struct Draft {
        QString text;
        QString base; // what the service had when the writing began

        friend bool operator==(const Draft &, const Draft &) = default;
    };

    explicit TemplateDrafts(LocalSettings &settings); // outlives this; what it kept is here again

    std::optional<Draft> find(const TemplateKey &key) const;
    void keep(const TemplateKey &key, const Draft &draft); // one that is as its base is no draft
    void forget(const TemplateKey &key);
    QList<TemplateKey> keys() const { return m_drafts.keys(); }

private:
    LocalSettings &m_settings;
    QMap<TemplateKey, Draft> m_drafts;
};

} // namespace ui
