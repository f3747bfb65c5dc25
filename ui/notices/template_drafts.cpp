#include "ui/notices/template_drafts.h"
#include "ui/local_settings.h"

namespace ui {

namespace {

// "delayed.cs.firma.cz"; the domain is last, it has dots.
QString nameOf(const TemplateKey &key)
{
    return QStringLiteral("%1.%2.%3").arg(ipc::JsonWriter::value(key.kind).toString(), key.language, key.domain);
}

std::optional<TemplateKey> keyOf(const QString &name)
{
    const QString kind = name.section(u'.', 0, 0);
    for (const auto &[value, word] : names(ipc::NoticeKind{}))
        if (kind == QLatin1String(word))
            return TemplateKey{value, name.section(u'.', 1, 1), name.section(u'.', 2)};
    return std::nullopt;
}

} // namespace

TemplateDrafts::TemplateDrafts(LocalSettings &settings) : m_settings(settings)
{
    const auto kept = settings.noticeDrafts();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        if (const auto key = keyOf(it.key()); key && it->size() == 2)
            m_drafts.insert(*key, {it->first(), it->last()});
}

std::optional<TemplateDrafts::Draft> TemplateDrafts::find(const TemplateKey &key) const
{
    const auto found = m_drafts.constFind(key);
    return found == m_drafts.cend() ? std::nullopt : std::optional(*found);
}

void TemplateDrafts::keep(const TemplateKey &key, const Draft &draft)
{
    if (draft.text == draft.base)
        return forget(key);
    if (find(key) == draft)
        return;
    m_drafts.insert(key, draft);
    m_settings.setNoticeDraft(nameOf(key), {draft.text, draft.base});
}

void TemplateDrafts::forget(const TemplateKey &key)
{
    if (m_drafts.remove(key) > 0)
        m_settings.setNoticeDraft(nameOf(key), {});
}

} // namespace ui
