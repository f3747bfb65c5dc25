// A secret from standard input: from a terminal without showing it (secret_input_unix.cpp, secret_input_win32.cpp), else its first line.
#pragma once
#include <QString>

// Empty: there was no line, or it is no UTF-8. `prompt` is shown only on a terminal. Of a line longer than 4 KB only the beginning.
QString readSecret(const QString &prompt);
