// Widgets in a row that goes on in the next line where there is no room. For a few small things whose texts may grow.
#pragma once
#include <QLayout>

namespace ui {

class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), Move::No); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    enum class Move { No, Yes };
    struct Line {
        qsizetype end; // behind its last item
        int height;
    };
    int arrange(const QRect &rect, Move move) const; // answers the height
    Line lineFrom(qsizetype first, int width) const;
    void place(qsizetype first, const Line &line, const QRect &rect) const;

    QList<QLayoutItem *> m_items;
};

} // namespace ui
