// "3 addresses are being removed. [Undo]" for as long as the service waits (10 s, the service's time), then it is gone.
#pragma once
#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace ui {

class UndoBar : public QFrame {
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);
    void offer(qint64 count, std::function<void()> undo); // `undo`: once, if it is wanted in time

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QLabel *m_text;
    QPushButton *m_undo;
    QTimer m_second;
    std::function<void()> m_wanted;
    qint64 m_count = 0;
    int m_secondsLeft = 0;
};

} // namespace ui
