// The MX ladder drawn: who is asked first, who next, where we stand, and hosts nobody told us about.
#pragma once
#include <QWidget>
#include "ipc/contract.h"

namespace ui {

class LadderView : public QWidget {
    Q_OBJECT
public:
    explicit LadderView(QWidget *parent = nullptr);
    void show(const QList<ipc::Rung> &ladder, const QString &hostname);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Look;
    Look lookOf(const ipc::Rung &rung) const;
    QString roleOf(const ipc::Rung &rung) const; // "your mail server", "this machine", "unknown to us"
    void describe();
    int rungHeight() const;

    QList<ipc::Rung> m_ladder;
    QString m_hostname;
};

} // namespace ui
