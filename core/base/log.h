// One line an event on stderr: time, level, category, event, then key=value pairs. Never a body, never a secret.
//
//   2026-11-21T10:32:07.120Z info mail receive session=4f message=7c1k9 from=a@b.test size=4711
//
// Values with spaces, quotes, control or 8-bit bytes are quoted and escaped (\" \\ \n \xHH), so that no peer can forge a line.
// Or, with Form::Json, one object a line with the same keys. Callable from any thread.
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <initializer_list>

namespace logging {

enum class Level { Debug, Info, Warning, Problem };
enum class Form { KeyValue, Json };
enum class Privacy { Off, On }; // On: mail addresses and client addresses are cut (log_line.h)
struct Style { Form form = Form::KeyValue; Privacy privacy = Privacy::Off; };

struct Field {
    Field(const char *fieldKey, QByteArray fieldValue) : key(fieldKey), value(std::move(fieldValue)) {}
    Field(const char *fieldKey, const char *fieldValue) : key(fieldKey), value(fieldValue) {}
    Field(const char *fieldKey, qint64 number) : key(fieldKey), value(QByteArray::number(number)), isNumber(true) {}
    Field(const char *fieldKey, const QString &text) : key(fieldKey), value(text.toUtf8()) {}
    const char *key;
    QByteArray value;
    bool isNumber = false;
};

// `category` is the room's name: "mail" for mail events, "spool", "handover", "control"…
void event(Level, const char *category, const char *name, std::initializer_list<Field> fields = {});
QByteArray quoted(QByteArrayView value); // as it stands in a line of Form::KeyValue
void setLeast(Level);                    // events below it are dropped; default Info. Call before threads start.
void setStyle(Style);                    // likewise
class Ring;
void keepIn(Ring *ring);                 // every line that is written is kept there too; outlives all threads. Null: nowhere
void installQtHandler();                 // Qt's own messages become events of category "qt"

} // namespace logging
