// The words of the notices: which one, its text, what a sender would read, and keeping it. What is written and not saved stays a draft
// (TemplateDrafts), whatever else happens; only saving and discarding end it. Owner: NoticesPage.
#pragma once
#include <QTimer>
#include <QWidget>
#include "ui/notices/template_drafts.h"
#include "ui/palette.h"
#include "ui/service_model.h"

class QLabel;
class QPushButton;

namespace ui {

class LocalSettings;
class NoticeView;
class PlaceholderBar;
class TemplateChooser;
class TemplateEditor;

class TemplateStudio : public QWidget {
    Q_OBJECT
public:
    TemplateStudio(ServiceModel &service, LocalSettings &settings, QWidget *parent = nullptr);
    void choose(const TemplateKey &key);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildTexts();
    QLayout *buildButtons();
    void connectAll();
    void serviceChanged();
    void showChosen();
    void load();
    void take(const TemplateKey &key, const Asked<ipc::NoticeTemplate> &answer);
    void textChanged();
    void preview();
    void takePreview(const Asked<ipc::NoticePreview> &answer);
    void save();
    void saved(const TemplateKey &key, const QString &text);
    void discard();
    void confirmReset();
    void reset(const TemplateKey &key);
    void send();
    void showFault(const ipc::Sentence &fault); // empty code: none
    void tell(const QString &text, Tone tone);
    void paint(QLabel *label, Tone tone);
    void retranslate();
    void refresh(); // what may be pressed, and what is said of the text
    bool isChanged() const;
    bool mayEdit() const;
    QString hint() const;
    QString otherDrafts() const;

    ServiceModel &m_service;
    LocalSettings &m_settings;
    TemplateDrafts m_drafts;
    TemplateKey m_key;
    bool m_isLoaded = false;    // the service said what it has; m_base and m_isOwn are that
    bool m_isOvertaken = false; // and it is not what the draft began from
    bool m_isOwn = false, m_isSaving = false;
    bool m_wasConnected = false;
    QString m_base;
    ipc::Sentence m_fault;
    int m_asked = 0; // previews: only the answer to the last question is shown
    QTimer m_previewSoon;
    Tone m_messageTone = Tone::Text;

    TemplateChooser *m_chooser;
    PlaceholderBar *m_placeholders;
    QLabel *m_textTitle, *m_previewTitle;
    TemplateEditor *m_editor;
    NoticeView *m_view;
    QLabel *m_faultText, *m_hint, *m_message, *m_others;
    QPushButton *m_save, *m_discard, *m_reset, *m_send;
};

} // namespace ui
