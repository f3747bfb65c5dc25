// One setting as a person edits it: its name, the editor, what it means, and what is wrong with it. Knows its path, not the document around it.
#pragma once
#include <QJsonValue>
#include <QWidget>
#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace ui {

class SettingField : public QWidget {
    Q_OBJECT
public:
    // `path` may be empty for what is no setting of the service. Objects are named by `name`: the editor itself, name + "Fault".
    SettingField(const QString &path, const char *name, QWidget *parent);

    const QString &path() const { return m_path; }
    virtual QJsonValue value() const = 0; // undefined: it is to be left out
    virtual void setValue(const QJsonValue &value) = 0; // does not tell of it
    void present(const QJsonValue &value); // what the document has
    bool isChanged() const { return value() != m_presented; } // by the person, since then
    // Faults of the service at this path or below ("alerts.email[1]"), in words; empty: none.
    void setFault(const QString &fault);
    void setWords(const QString &label, const QString &meaning);
    virtual void setChoices(const QStringList &) {} // of those that have any, in their order
    void setEditable(bool editable);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void take(QWidget *editor, QWidget *row = nullptr); // the editor, and what it stands in
    virtual void nameEditor(const QString &label);       // for screen readers, and the mnemonic's buddy
    QLabel *nameLabel() const { return m_label; }
    QWidget *editor() const { return m_editor; }
    void indentMeaning(); // below the text of a check box
    const QString m_name;

private:
    void colour();

    const QString m_path;
    QJsonValue m_presented{QJsonValue::Undefined}; // as value() gave it back
    QVBoxLayout *m_column;
    QLabel *m_label, *m_meaning, *m_fault;
    QWidget *m_editor = nullptr, *m_row = nullptr;
};

// A line of text.
class TextField : public SettingField {
    Q_OBJECT
public:
    TextField(const QString &path, const char *name, QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QLineEdit *m_edit;
};

// A list of words, one a line.
class ListField : public SettingField {
    Q_OBJECT
public:
    ListField(const QString &path, const char *name, QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
};

// One of a few values; what the document has beside them is kept, and shown as it is.
class ChoiceField : public SettingField {
    Q_OBJECT
public:
    ChoiceField(const QString &path, const char *name, const QList<QJsonValue> &values, QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setChoices(const QStringList &words) override;
    // How a value that is none of them is said.
    void setOtherWords(std::function<QString(const QJsonValue &)> words) { m_otherWords = std::move(words); }

private:
    QComboBox *m_box;
    QList<QJsonValue> m_values;
    qsizetype m_own; // those that there always are
    std::function<QString(const QJsonValue &)> m_otherWords;
    QStringList m_words;
};

class SwitchField : public SettingField {
    Q_OBJECT
public:
    SwitchField(const QString &path, const char *name, QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

protected:
    void nameEditor(const QString &label) override;

private:
    QCheckBox *m_box;
};

// A number and its unit: "5m", "4h", "90d"; "500MB".
class AmountField : public SettingField {
    Q_OBJECT
public:
    enum class Kind { Time, Size };
    AmountField(const QString &path, const char *name, Kind kind, QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setChoices(const QStringList &units) override; // as unitsOf() has them

protected:
    void nameEditor(const QString &label) override;

private:
    const Kind m_kind;
    QSpinBox *m_number;
    QComboBox *m_unit;
    QJsonValue m_given; // what was shown, as it was written
    bool m_isEdited = false;
};

// A time of the day, "22:00".
class ClockField : public SettingField {
    Q_OBJECT
public:
    ClockField(const QString &path, const char *name, QWidget *parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QTimeEdit *m_edit;
};

} // namespace ui
