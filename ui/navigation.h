// The pages at the left: icon, word and badge. Knows no pages, only their names; by keyboard like a list of radio buttons.
#pragma once
#include <QPushButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace ui {

// One entry. The badge is a short text in a pill at the right; empty: none.
class NavigationButton : public QPushButton {
    Q_OBJECT
public:
    NavigationButton(const QString &iconName, QWidget *parent = nullptr);
    void setBadge(const QString &badge);
    QString badge() const { return m_badge; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_iconName;
    QString m_badge;
};

class Navigation : public QWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    NavigationButton *add(const QString &objectName, const QString &iconName); // in order; its index is the page's
    void setCurrent(int index);
    int current() const;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
};

} // namespace ui
