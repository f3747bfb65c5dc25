// A chart with its title and a button that shows its table instead, and again the drawing.
#pragma once
#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;

namespace ui {

class Chart;

class ChartPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChartPanel(Chart *chart, QWidget *parent = nullptr); // takes it
    void setTitle(const QString &title); // also the chart's name for screen readers
    Chart &chart() const { return *m_chart; }
    bool isTable() const;
    void showTable(bool wanted);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void makeTable();
    void fitColumns();

    Chart *m_chart;
    QLabel *m_title;
    QToolButton *m_button;
    QTableView *m_table = nullptr; // when it is first wanted
};

} // namespace ui
