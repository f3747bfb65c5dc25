// What can be wrong with any window, found by looking at all that is in it and without knowing it: what is cut off, what has no name for screen
// readers or for tests, and, in the pseudo-language (tests/ui/pseudo.py), what was forgotten in the translation.
#pragma once
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>

namespace faults {

template <typename W> bool is(const QObject *object) { return qobject_cast<const W *>(object) != nullptr; }

inline QString called(const QWidget *widget)
{
    return QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() + QStringLiteral(" (%1×%2)").arg(widget->width()).arg(widget->height());
}

// Parts of Qt's own composed widgets answer for themselves.
inline bool isQts(const QWidget *widget)
{
    if (widget->objectName().startsWith(QLatin1String("qt_")))
        return true;
    const QWidget *above = widget->parentWidget();
    if (!above || widget->isWindow())
        return false;
    const bool isPart = is<QComboBox>(above) || is<QAbstractSpinBox>(above) || is<QCalendarWidget>(above) || is<QLineEdit>(above) || is<QTabBar>(above)
                        || is<QHeaderView>(above) || above->inherits("QComboBoxPrivateContainer") || widget->inherits("QTableCornerButton");
    return isPart || isQts(above);
}

inline QList<QWidget *> partsOf(const QWidget &top)
{
    QList<QWidget *> parts;
    for (QWidget *widget : top.findChildren<QWidget *>())
        if (widget->window() == &top && !isQts(widget))
            parts << widget;
    return parts;
}

// ---- cut off ----
// What scrolls is not cut; everything else is when it reaches beyond its window.
inline bool isBeyond(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above && !widget->isWindow(); above = above->parentWidget())
        if (const auto *scroll = qobject_cast<const QAbstractScrollArea *>(above)) {
            const bool isFixed = scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && is<QScrollArea>(above);
            return isFixed && widget->mapTo(scroll->viewport(), widget->rect().bottomRight()).x() >= scroll->viewport()->width();
        }
    return widget->mapTo(widget->window(), widget->rect().bottomRight()).x() >= widget->window()->width();
}

inline bool isCut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->text().isEmpty())
        return false;
    const bool isTooLow = widget->height() < (widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : widget->minimumSizeHint().height());
    return isTooLow || widget->width() < widget->minimumSizeHint().width() || isBeyond(widget);
}

inline QStringList headingsCutIn(const QHeaderView *header)
{
    QStringList cut;
    for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i)
        if (!header->isSectionHidden(i) && header->sectionSize(i) < header->sectionSizeHint(i))
            cut << QStringLiteral("cut heading: ") + header->model()->headerData(i, Qt::Horizontal).toString();
    return cut;
}

inline QStringList cutIn(const QWidget &top)
{
    QStringList cut;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &top || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const bool hasText = is<QLabel>(widget) || is<QAbstractButton>(widget) || is<QComboBox>(widget) || is<QGroupBox>(widget);
        if (hasText && isCut(widget))
            cut << QStringLiteral("cut: ") + called(widget);
        if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            cut << headingsCutIn(header);
    }
    return cut;
}

// ---- without a name ----
inline bool isUsed(const QWidget *widget) // by hand or keyboard
{
    return widget->focusPolicy() & Qt::TabFocus || is<QAbstractButton>(widget) || is<QMenu>(widget) || is<QComboBox>(widget) || is<QLineEdit>(widget);
}

inline QStringList namelessIn(const QMenu *menu)
{
    QStringList nameless;
    for (const QAction *action : menu->actions()) {
        if (action->isSeparator() || action->menu())
            continue;
        if (action->objectName().isEmpty())
            nameless << QStringLiteral("no objectName: entry “%1” of %2").arg(action->text(), called(menu));
        if (action->text().isEmpty() && action->isVisible())
            nameless << QStringLiteral("no text: entry %1 of %2").arg(action->objectName(), called(menu));
    }
    return nameless;
}

// What only scrolls is known by where it is.
inline bool hasNamedPlace(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        if (!above->accessibleName().isEmpty() || (above->isWindow() && is<QDialog>(above) && !above->windowTitle().isEmpty()))
            return true;
    return false;
}
inline bool isNamed(QWidget *widget)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
    if (access && !access->text(QAccessible::Name).isEmpty())
        return true;
    return widget->metaObject() == &QScrollArea::staticMetaObject && hasNamedPlace(widget);
}

// All that a person can use, also where it is not shown at the moment; what is shown must have a name for screen readers, too.
inline QStringList namelessIn(const QWidget &top)
{
    QStringList nameless;
    for (QWidget *widget : partsOf(top)) {
        if (!isUsed(widget) || is<QMessageBox>(&top))
            continue;
        if (widget->objectName().isEmpty())
            nameless << QStringLiteral("no objectName: ") + called(widget) + QStringLiteral(" in ") + called(widget->parentWidget());
        if (widget->isVisible() && !isNamed(widget))
            nameless << QStringLiteral("no accessible name: ") + called(widget);
    }
    for (const QMenu *menu : top.findChildren<QMenu *>()) {
        if (is<QMenuBar>(menu->parent()) && !menu->parentWidget()->actions().contains(menu->menuAction()))
            continue; // Qt's own, for what has no room in the bar
        if (menu->objectName().isEmpty() && !menu->actions().isEmpty() && !isQts(menu))
            nameless << QStringLiteral("no objectName: menu %1 of %2").arg(menu->title(), menu->parentWidget() ? called(menu->parentWidget()) : QString());
        if (!isQts(menu))
            nameless << namelessIn(menu);
    }
    return nameless;
}

// ---- forgotten in the translation ----
inline QString outsideBrackets(const QString &text)
{
    QString left;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'⟦' ? 1 : 0;
        if (depth == 0)
            left += c;
        depth -= c == u'⟧' && depth > 0 ? 1 : 0;
    }
    return left;
}

// Numbers, addresses, host names, codes, dates and units are data; so is what the test says is.
inline bool isData(const QString &word, const QStringList &data)
{
    static const QRegularExpression notAWord(QStringLiteral("[0-9@.:/\\\\_=<>{}|#*+-]"));
    static const QStringList known = [] {
        QStringList all{QStringLiteral("Restante"), QStringLiteral("min")};
        const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
        for (int i = 1; i <= 12; ++i)
            all << locale.monthName(i) << locale.monthName(i, QLocale::ShortFormat) << locale.dayName(i % 7 + 1) << locale.dayName(i % 7 + 1, QLocale::ShortFormat);
        return all;
    }();
    return word.size() < 3 || word.contains(notAWord) || known.contains(word) || data.contains(word);
}

inline QStringList untranslatedWords(const QString &text, const QStringList &data)
{
    static const QRegularExpression space(QStringLiteral("[\\s()„“”\"',;?!…·–→]+"));
    QStringList words;
    for (QString word : outsideBrackets(text).split(space, Qt::SkipEmptyParts)) {
        while (word.endsWith(u'.') || word.endsWith(u':'))
            word.chop(1);
        if (!isData(word.remove(u'&'), data))
            words << word;
    }
    return words;
}

inline QString plain(const QString &text) { return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text; }

inline QStringList textsIn(const QAbstractItemModel &model)
{
    constexpr int most = 50; // rows
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        texts << model.headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < std::min(most, model.rowCount()); ++row)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                if (const QVariant text = model.index(row, column).data(role); text.userType() == QMetaType::QString)
                    texts << text.toString();
    }
    return texts;
}

// What a person reads or hears of it.
inline QStringList textsOf(QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(), widget->whatsThis()};
    if (const auto *label = qobject_cast<QLabel *>(widget))
        texts << plain(label->text());
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        texts << button->text();
    if (const auto *group = qobject_cast<QGroupBox *>(widget))
        texts << group->title();
    if (const auto *edit = qobject_cast<QLineEdit *>(widget))
        texts << edit->placeholderText();
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        texts << edit->placeholderText();
    if (const auto *combo = qobject_cast<QComboBox *>(widget))
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    if (const auto *tabs = qobject_cast<QTabBar *>(widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
        texts << textsIn(*view->model());
    if (const auto *menu = qobject_cast<QMenu *>(widget))
        for (const QAction *action : menu->actions())
            texts << action->text();
    return texts;
}

// Where the pseudo-language is spoken: words in no brackets. `data`: words of the test's own data; `isData`: widgets that show nothing else.
inline QStringList untranslatedIn(const QWidget &top, const QStringList &data, const std::function<bool(const QWidget *)> &isData)
{
    QStringList found;
    QList<QWidget *> parts = partsOf(top);
    for (QMenu *menu : top.findChildren<QMenu *>())
        parts << menu;
    for (QWidget *widget : std::as_const(parts))
        if (widget->isVisible() || is<QMenu>(widget))
            for (const QString &text : textsOf(widget))
                if (const QStringList words = untranslatedWords(text, data); !words.isEmpty() && !isData(widget))
                    found << QStringLiteral("untranslated in %1: “%2” (%3)").arg(called(widget), text.left(120), words.join(u' '));
    if (const QStringList words = untranslatedWords(top.windowTitle(), data); !words.isEmpty())
        found << QStringLiteral("untranslated title: “%1”").arg(top.windowTitle());
    found.removeDuplicates();
    return found;
}

} // namespace faults
