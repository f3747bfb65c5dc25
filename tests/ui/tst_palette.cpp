// What is written can be read: every colour of text on every ground on which it is written, in both schemes.
#include <QTest>
#include <cmath>
#include "ui/palette.h"

using namespace ui;

namespace {

constexpr Tone tones[] = {Tone::Well, Tone::Busy, Tone::Attention, Tone::Problem, Tone::Muted, Tone::Accent, Tone::Text};

double luminance(const QColor &c) // WCAG 2.1
{
    const auto linear = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

// The grounds of windows, lists, stripes, buttons and tool tips.
constexpr QPalette::ColorRole grounds[] = {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button, QPalette::ToolTipBase};

} // namespace

class TstPalette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPairCanBeRead_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
    }
    void everyPairCanBeRead() // at least 4.5:1 (WCAG 2.1, 1.4.3); what is switched off, too
    {
        QFETCH(int, scheme);
        const QPalette palette = paletteFor(Scheme(scheme));
        QCOMPARE(schemeOf(palette), Scheme(scheme));
        QStringList pale;
        const auto check = [&](const QColor &text, const QColor &ground, const QString &where) {
            if (contrast(text, ground) < 4.5)
                pale << QStringLiteral("%1: %2 on %3 is %4").arg(where, text.name(), ground.name()).arg(contrast(text, ground), 0, 'f', 2);
        };
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            const auto colour = [&](QPalette::ColorRole role) { return palette.color(group, role); };
            for (const auto ground : grounds)
                for (const auto text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::ToolTipText, QPalette::Link, QPalette::LinkVisited})
                    check(colour(text), colour(ground), QStringLiteral("group %1, role %2 on %3").arg(int(group)).arg(int(text)).arg(int(ground)));
            check(colour(QPalette::HighlightedText), colour(QPalette::Highlight), QStringLiteral("group %1, chosen").arg(int(group)));
            check(colour(QPalette::BrightText), colour(QPalette::Highlight), QStringLiteral("group %1, bright").arg(int(group)));
        }
        for (const Tone tone : tones) {
            for (const auto ground : grounds)
                check(toneColour(tone, palette), palette.color(ground), QStringLiteral("tone %1 on %2").arg(int(tone)).arg(int(ground)));
            check(toneColour(tone, palette), toneGround(tone, palette), QStringLiteral("tone %1 on its own ground").arg(int(tone)));
            for (const Tone text : {Tone::Text, Tone::Muted, Tone::Accent})
                check(toneColour(text, palette), toneGround(tone, palette), QStringLiteral("tone %1 on the ground of %2").arg(int(text)).arg(int(tone)));
        }
        QVERIFY2(pale.isEmpty(), qPrintable(u'\n' + pale.join(u'\n')));
    }
    void marksAndOutlinesCanBeSeen_data() { everyPairCanBeRead_data(); }
    void marksAndOutlinesCanBeSeen() // at least 3:1 (WCAG 2.1, 1.4.11)
    {
        QFETCH(int, scheme);
        const QPalette palette = paletteFor(Scheme(scheme));
        for (const auto ground : {QPalette::Window, QPalette::Base}) {
            QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(ground)) >= 3);
            for (const Tone tone : tones)
                QVERIFY(contrast(toneColour(tone, palette), palette.color(ground)) >= 3);
        }
        for (const Tone tone : tones)
            QVERIFY2(contrast(trayColour(tone), haloColour()) >= 3, qPrintable(QString::number(int(tone))));
    }
};
QTEST_MAIN(TstPalette)
#include "tst_palette.moc"
