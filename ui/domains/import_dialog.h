// From a file to a list in use: the file is sent, what was found in it is shown, and a person says what it is to be called and whether it is
// complete. Until then nothing has changed. Owner: DomainsPage.
#pragma once
#include <QDialog>
#include "ui/service_model.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class ListSender;
class PreviewView;

class ImportDialog : public QDialog {
    Q_OBJECT
public:
    // `domain`: what is known of it now, its lists above all.
    ImportDialog(ServiceModel &service, const ipc::DirectoryDomain &domain, const QString &path, QWidget *parent = nullptr);
    void reject() override; // not while it is being imported: that cannot be taken back

protected:
    void changeEvent(QEvent *event) override;

private:
    // Unsure: contact was lost before the answer to the import; what the service knows afterwards tells, for a minute.
    enum class Stage { Reading, Failed, Preview, Importing, Unsure, Done };

    void build();
    void buildChoice(QVBoxLayout *column);
    void connectAll();
    void read();
    void takePreview(const QString &upload, const ipc::ListPreview &preview);
    void import();
    void takeRefusal(const ipc::Sentence &why);
    void lookWhatIsKnown(); // after the import, or after contact was lost in it
    void takeKnown(const Asked<ipc::DirectoryOverview> &answer);
    void go(Stage stage);
    void retranslate();
    void refresh(); // what is shown, and what may be pressed
    void showProgress(qint64 bytes, qint64 all);
    void showReplaced();
    QString troubleText() const;
    QString doneText() const;
    QString listName() const;
    const ipc::DirectoryList *listOfThatName(const ipc::DirectoryDomain &domain) const;

    ServiceModel &m_service;
    ipc::DirectoryDomain m_domain;
    const QString m_path, m_fileName;
    Stage m_stage = Stage::Reading;
    ListSender *m_sender = nullptr; // while it reads
    QString m_upload;
    ipc::ListPreview m_found;
    ipc::Sentence m_trouble; // empty code: none
    QDateTime m_importedAt;
    MonotonicTime m_importedSince{};

    QLabel *m_title;
    QScrollArea *m_area;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    PreviewView *m_preview;
    QWidget *m_choice;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_replaced;
    QLabel *m_question;
    QRadioButton *m_partial;
    QLabel *m_partialText;
    QRadioButton *m_complete;
    QLabel *m_completeText;
    QLabel *m_shape; // of the message
    QLabel *m_message;
    QPushButton *m_cancel;
    QPushButton *m_again;
    QPushButton *m_import;
};

} // namespace ui
