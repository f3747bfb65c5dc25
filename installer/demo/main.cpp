// restante-demo: shows that mail survives an outage of its mail server, and checks it. See story.h.
#include <QCommandLineParser>
#include <QCoreApplication>
#include "story.h"

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(RESTANTE_VERSION));
    const QCommandLineOption relay(QStringLiteral("restanted"), QStringLiteral("The relay to show."), QStringLiteral("program"));
    const QCommandLineOption primary(QStringLiteral("primary"), QStringLiteral("The built-in mail server."), QStringLiteral("program"));
    const QCommandLineOption desktop(QStringLiteral("desktop"), QStringLiteral("Opened on the relay at the end."), QStringLiteral("program"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Sends twenty mails through a relay whose mail server is down, kills the relay half-way, "
                                                    "and says what became of every mail. Exit 0: all arrived once, byte for byte."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({relay, primary, desktop});
    parser.process(application);
    if (!parser.isSet(relay) || !parser.isSet(primary))
        parser.showHelp(2);

    demo::Story story({parser.value(relay), parser.value(primary), parser.value(desktop)});
    QObject::connect(&story, &demo::Story::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&story, &demo::Story::begin, Qt::QueuedConnection);
    return application.exec();
}
