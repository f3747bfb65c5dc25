#include <QByteArray>
#include <cstdio>
#include <termios.h>
#include <unistd.h>
#include "secret_input.h"

namespace {

constexpr qsizetype longest = 4096;

// Puts the terminal back as it was, however the reading ends. Signals from the keyboard are off meanwhile: they would leave it mute.
class Mute {
public:
    explicit Mute(int terminal) : m_terminal(terminal), m_isTerminal(::tcgetattr(terminal, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO | ISIG);
        ::tcsetattr(terminal, TCSAFLUSH, &quiet);
    }
    ~Mute()
    {
        if (m_isTerminal)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    bool isTerminal() const { return m_isTerminal; }

private:
    const int m_terminal;
    termios m_before{};
    const bool m_isTerminal;
};

void say(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
    std::fflush(stderr);
}

// Byte by byte: what follows the line belongs to somebody else.
QByteArray readLine(int from)
{
    QByteArray line;
    char c = 0;
    while (line.size() <= longest && ::read(from, &c, 1) == 1 && c != '\n')
        line.append(c);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

QString readSecret(const QString &prompt)
{
    const Mute mute(STDIN_FILENO);
    if (mute.isTerminal())
        say(prompt.toUtf8());
    const QByteArray line = readLine(STDIN_FILENO);
    if (mute.isTerminal())
        say("\n");
    const QString text = QString::fromUtf8(line);
    return text.toUtf8() == line ? text : QString(); // never another password than the one that was given
}
