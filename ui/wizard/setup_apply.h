// Applies what the wizard set up, all at once or not at all: new passwords go to the service under names that nobody uses yet, then one new
// configuration names them; when it is refused they are taken back, and when it does not work (a port that another program has) the configuration
// before it is put back. What was in use until then is forgotten only afterwards.
#pragma once
#include <QObject>
#include "ui/service_model.h"
#include "ui/wizard/setup_draft.h"

namespace ui {

class SetupApply : public QObject {
    Q_OBJECT
public:
    enum class After { Applied, Unchanged, Unknown, PutBack, NotPutBack }; // Unknown: no answer came
    SetupApply(ServiceModel &service, QObject *parent);
    // Legal when nothing is under way. `draft` is what finished() is about; the passwords in it are not used again.
    void start(const ipc::ConfigDocument &base, const SetupDraft &before, const SetupDraft &draft);

Q_SIGNALS:
    void finished(const ui::Asked<ipc::ConfigDocument> &answer, ui::SetupApply::After after);

private:
    void nameAll(const QStringList &taken);
    void keepNext();
    void configure();
    void onConfigured(const Asked<ipc::ConfigDocument> &answer);
    void putBack(const ipc::Sentence &why);
    void end(const Asked<ipc::ConfigDocument> &answer, After after);
    void forget(const QStringList &names);

    ServiceModel &m_service;
    ipc::ConfigDocument m_base;
    QJsonObject m_document; // the new one
    SetupDraft m_before, m_draft;
    QList<NewSecret> m_secrets;
    QStringList m_kept; // of them, that the service has now
};

} // namespace ui
