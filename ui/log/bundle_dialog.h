// The support bundle: all of it is shown before it is saved, with persons cut out unless somebody wants them in.
#pragma once
#include <QDialog>
#include <optional>
#include "ipc/support_bundle.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class ServiceModel;

class BundleDialog : public QDialog {
    Q_OBJECT
public:
    BundleDialog(ServiceModel &service, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void show(const ipc::SupportAnswers &answers);
    void showText();
    void chooseFile();
    void save(const QString &file);
    void refresh();

    ServiceModel &m_service;
    QLabel *m_intro, *m_message;
    QCheckBox *m_cut;
    QPlainTextEdit *m_preview;
    QPushButton *m_save, *m_close;
    std::optional<ipc::SupportAnswers> m_answers;
    QByteArray m_text; // what would be saved
    ipc::Sentence m_error;
    QString m_saved; // file
};

} // namespace ui
