// A notification on the user's desktop, as values.
#pragma once
#include <QString>

namespace ui {

enum class Urgency : unsigned char { Low, Normal, Critical }; // values of the specification
enum class Sound { Yes, No };

struct Bubble {
    QString cause; // "primary/mx1.firma.cz:25": the same cause replaces its bubble
    QString title;
    QString body;  // plain text
    Urgency urgency = Urgency::Normal;
    QString action; // what a click does, for a person: "Open the warning"
    Sound sound = Sound::Yes;
};

} // namespace ui
