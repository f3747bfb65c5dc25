// The demo's built-in primary: an SMTP server that puts every mail it gets into a folder.
//   restante-demo-primary PORT FOLDER
// NUMBER.eml has the bytes, NUMBER.envelope sender and recipients, one a line. Prints "ready", then "got NUMBER" for each.
#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>
#include <cstdio>
#include "receiver.h"

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

void print(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3) {
        std::fputs("restante-demo-primary PORT FOLDER\n", stderr);
        return 2;
    }
    const QString folder = arguments.at(2);
    int number = 0;
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            auto *receiver = new demo::Receiver(socket);
            QObject::connect(receiver, &demo::Receiver::received, &server, [&](const demo::Delivery &delivery) {
                const QByteArray name = QByteArray::number(++number);
                writeFile(folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".envelope"),
                          delivery.sender + '\n' + delivery.recipients.join('\n') + '\n');
                writeFile(folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".eml"), delivery.bytes);
                print("got " + name);
            });
        }
    });
    if (!server.listen(QHostAddress(QHostAddress::LocalHost), arguments.at(1).toUShort())) {
        std::fprintf(stderr, "port %s: %s\n", qPrintable(arguments.at(1)), qPrintable(server.errorString()));
        return 2;
    }
    print("ready");
    return application.exec();
}
