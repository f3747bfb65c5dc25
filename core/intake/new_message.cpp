#include "intake/new_message.h"

namespace intake {

namespace {

spool::Return spoolReturn(smtp::Return ret)
{
    switch (ret) {
    case smtp::Return::Full:
        return spool::Return::Full;
    case smtp::Return::Headers:
        return spool::Return::Headers;
    case smtp::Return::Unsaid:
        break;
    }
    return spool::Return::Unsaid;
}

} // namespace

spool::NewMessage messageFrom(const smtp::Client &client, const smtp::Sender &sender, WallTime now)
{
    spool::NewMessage message;
    message.arrived = now;
    message.sender = sender.address;
    message.body = sender.body == smtp::Body::EightBitMime ? spool::Body::EightBitMime : spool::Body::SevenBit;
    message.smtpUtf8 = sender.smtpUtf8;
    message.ret = spoolReturn(sender.ret);
    message.envelopeId = sender.envelopeId;
    message.clientAddress = client.address;
    message.clientHelo = client.helo;
    if (client.tls) {
        message.tlsVersion = client.tls->version;
        message.tlsCipher = client.tls->cipher;
    }
    return message;
}

} // namespace intake
