// Breaks a rule on purpose.
class QTcpSocket;
