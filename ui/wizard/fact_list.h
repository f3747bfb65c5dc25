// Facts with a verdict, a row each: shape, what it is about, what was found. What could not be checked is grey, never red.
#pragma once
#include <QWidget>
#include "ipc/contract.h"
#include "ui/palette.h"

class QGridLayout;

namespace ui {

struct VerdictLook {
    QString icon;
    Tone tone;
};
VerdictLook lookOf(ipc::Verdict verdict);
QString verdictWord(ipc::Verdict verdict);

class FactList : public QWidget {
    Q_OBJECT
public:
    struct Row {
        ipc::Verdict verdict = ipc::Verdict::Unknown;
        QString title, text;

        friend bool operator==(const Row &, const Row &) = default;
    };
    // Rows are called `name`-0, `name`-1 …
    FactList(const char *name, QWidget *parent);
    void show(const QList<Row> &rows);
    using QWidget::show;
    const QList<Row> &rows() const { return m_rows; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    const QString m_name;
    QList<Row> m_rows;
    QGridLayout *m_grid;
};

} // namespace ui
