// One section of the settings: its fields, what is wrong beside each, and one Apply for all of them. What it does not show stays as it was.
//
// While a person edits, the service says what is wrong (config.validate), and nothing is written before it is right. A document that somebody
// else changed meanwhile does not take away what was edited: Apply would be a conflict then, which is said with the way out.
#pragma once
#include <QJsonObject>
#include <QTimer>
#include "ui/settings/config_source.h"
#include "ui/settings/setting_field.h"
#include "ui/settings/settings_pane.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class SettingsSection : public SettingsPane {
    Q_OBJECT
public:
    SettingsSection(ConfigSource &source, const char *name, QWidget *parent);

    bool isEdited() const override;

protected:
    void changeEvent(QEvent *event) override;
    QVBoxLayout *body() { return m_body; } // above Apply
    template <typename F> F *add(F *field)
    {
        place(field);
        return field;
    }
    void touch();                    // something else than a field was edited
    ConfigSource &source() const { return m_source; }
    const QJsonObject &base() const { return m_base; }
    void takeBase(); // after the constructor of the section is done: shows what there is

    virtual void showDocument(const QJsonObject &document);
    virtual QJsonObject edited(const QJsonObject &document) const;
    virtual void retranslate();
    virtual void refresh(); // what may be used

private:
    void place(SettingField *field);
    enum class State { Idle, Applying, Applied, Failed };
    void build();
    void sourceChanged();
    void validate();
    void takeFaults(const QList<ipc::Sentence> &faults);
    void apply();
    void discard();
    bool isConflict() const;
    QString message() const;

    ConfigSource &m_source;
    const QString m_name;
    QVBoxLayout *m_body;
    QLabel *m_message;
    QPushButton *m_apply, *m_discard;
    QList<SettingField *> m_fields;
    QTimer m_pause; // between keys
    QJsonObject m_base;
    QString m_revision; // of m_base
    State m_state = State::Idle;
    ipc::Sentence m_error;
    QList<ipc::Sentence> m_faults; // of what is edited
    bool m_isValidated = true;     // m_faults are of what is edited now
    quint64 m_asked = 0;           // validations
};

} // namespace ui
