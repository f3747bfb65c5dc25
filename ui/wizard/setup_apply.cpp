#include "ui/wizard/setup_apply.h"
#include <QStringList>

namespace ui {

SetupApply::SetupApply(ServiceModel &service, QObject *parent) : QObject(parent), m_service(service) {}

void SetupApply::start(const ipc::ConfigDocument &base, const SetupDraft &before, const SetupDraft &draft)
{
    m_base = base;
    m_before = before;
    m_draft = draft;
    m_secrets.clear();
    m_kept.clear();
    SetupDraft tried = draft;
    if (nameSecrets(tried, {}).isEmpty())
        return configure();
    m_service.ask(ipc::ListSecrets{}, this, [this](const Asked<ipc::SecretNames> &answer) {
        if (!answer)
            return end(answer.error(), After::Unchanged);
        nameAll(answer->names);
    });
}

void SetupApply::nameAll(const QStringList &taken)
{
    m_secrets = nameSecrets(m_draft, taken);
    keepNext();
}

void SetupApply::keepNext()
{
    if (m_kept.size() == m_secrets.size())
        return configure();
    const NewSecret &next = m_secrets.at(m_kept.size());
    m_service.ask(ipc::SetSecret{next.name, next.value}, this, [this, name = next.name](const Asked<ipc::Done> &answer) {
        if (!answer)
            return end(answer.error(), After::Unchanged);
        m_kept << name;
        keepNext();
    });
}

void SetupApply::configure()
{
    m_document = merged(m_base.document, m_before, m_draft);
    ipc::SetConfig request;
    request.basedOn = m_base.revision;
    request.document = m_document;
    m_service.ask(request, this, [this](const Asked<ipc::ConfigDocument> &answer) { onConfigured(answer); });
}

void SetupApply::onConfigured(const Asked<ipc::ConfigDocument> &answer)
{
    if (answer)
        return end(answer, After::Applied);
    const ipc::Sentence &error = answer.error();
    if (error.code == QLatin1String("config.not-applied"))
        return putBack(error);
    static const QStringList lostAnswers{QStringLiteral("ipc.lost"), QStringLiteral("ipc.no-answer"), QStringLiteral("ipc.bad-answer")};
    end(answer, lostAnswers.contains(error.code) ? After::Unknown : After::Unchanged);
}

// Only what we have just written is overwritten.
void SetupApply::putBack(const ipc::Sentence &why)
{
    m_service.ask(ipc::ShowConfig{}, this, [this, why](const Asked<ipc::ConfigDocument> &now) {
        if (!now || now->document != m_document)
            return end(why, After::NotPutBack);
        ipc::SetConfig request;
        request.basedOn = now->revision;
        request.document = m_base.document;
        m_service.ask(request, this, [this, why](const Asked<ipc::ConfigDocument> &answer) {
            if (answer)
                m_base = *answer;
            const bool isBack = answer || answer.error().code == QLatin1String("config.not-applied"); // it did not all work before either
            end(why, isBack ? After::PutBack : After::NotPutBack);
        });
    });
}

// Where nobody knows what counts, a password that nobody may need stays rather than one that is needed goes.
void SetupApply::end(const Asked<ipc::ConfigDocument> &answer, After after)
{
    if (after == After::Applied)
        forget(unusedSecrets(m_before, answer->document));
    else if (after == After::Unchanged || after == After::PutBack)
        forget(m_kept);
    m_secrets.clear();
    m_draft = {};
    Q_EMIT finished(answer, after);
}

void SetupApply::forget(const QStringList &names)
{
    for (const QString &name : names)
        m_service.ask(ipc::RemoveSecret{name}, this, [](const Asked<ipc::Done> &) {});
}

} // namespace ui
