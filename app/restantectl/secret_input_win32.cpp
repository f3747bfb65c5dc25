#include <windows.h>
#include <QByteArray>
#include <cstdio>
#include "secret_input.h"

namespace {

constexpr qsizetype longest = 4096;

// Puts the console back as it was, however the reading ends. Ctrl-C is off meanwhile: it would leave the console mute.
class Mute {
public:
    explicit Mute(HANDLE console) : m_console(console), m_isTerminal(GetConsoleMode(console, &m_before) != FALSE)
    {
        if (m_isTerminal)
            SetConsoleMode(console, ENABLE_LINE_INPUT);
    }
    ~Mute()
    {
        if (m_isTerminal)
            SetConsoleMode(m_console, m_before);
    }
    bool isTerminal() const { return m_isTerminal; }

private:
    const HANDLE m_console;
    DWORD m_before = 0;
    const bool m_isTerminal;
};

void say(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
    std::fflush(stderr);
}

// A console gives UTF-16, whatever its code page is.
QString readConsoleLine(HANDLE console)
{
    QString line;
    wchar_t c = 0;
    for (DWORD read = 0; line.size() <= longest && ReadConsoleW(console, &c, 1, &read, nullptr) && read == 1 && c != L'\n';)
        line.append(QChar(c));
    return line;
}

// Byte by byte: what follows the line belongs to somebody else.
QString readFileLine(HANDLE file)
{
    QByteArray line;
    char c = 0;
    for (DWORD read = 0; line.size() <= longest && ReadFile(file, &c, 1, &read, nullptr) && read == 1 && c != '\n';)
        line.append(c);
    const QString text = QString::fromUtf8(line);
    return text.toUtf8() == line ? text : QString(); // never another password than the one that was given
}

} // namespace

QString readSecret(const QString &prompt)
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    const Mute mute(input);
    if (mute.isTerminal())
        say(prompt.toUtf8());
    QString line = mute.isTerminal() ? readConsoleLine(input) : readFileLine(input);
    if (mute.isTerminal())
        say("\n");
    if (line.endsWith(u'\r'))
        line.chop(1);
    return line;
}
