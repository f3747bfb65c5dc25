// One connection of the demo's primary: the least SMTP server that is still a real one (EHLO, PIPELINING, SIZE, 8BITMIME).
#pragma once
#include <QObject>
#include <QTcpSocket>

namespace demo {

struct Delivery { QByteArray sender; QList<QByteArray> recipients; QByteArray bytes; };

class Receiver : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype maxMessage = 60'000'000, maxLine = 4096;

    explicit Receiver(QTcpSocket *socket); // takes it over; both go when the connection ends

Q_SIGNALS:
    void received(const demo::Delivery &delivery); // before its 250

private:
    void read();
    bool readLine();
    bool readData();
    void command(const QByteArray &line);
    void say(const QByteArray &line) { m_socket->write(line + "\r\n"); }

    QTcpSocket *m_socket;
    QByteArray m_in;
    qsizetype m_searched = 0; // of m_in, for the end of the data
    Delivery m_delivery;
    bool m_inData = false;
};

} // namespace demo
