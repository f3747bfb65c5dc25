// "3 addresses are being removed. [Undo]" for as long as the service waits (10 s, the service's time), then it is gone.
#pragma once
#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace ui {

class UndoBar : public QFrame {
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);
    void offer(const QList<QString> &ids, qint64 count);

Q_SIGNALS:
    void undoWanted(const QList<QString> &ids);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QLabel *m_text;
    QPushButton *m_undo;
    QTimer m_second;
    QList<QString> m_ids;
    qint64 m_count = 0;
    int m_secondsLeft = 0;
};

} // namespace ui
