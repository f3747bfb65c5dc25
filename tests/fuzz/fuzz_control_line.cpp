// A control client that says anything, in any cuts: lines come out whole, and a request that was understood is understood again as the same.
#include "fuzz/fuzz.h"
#include "ipc/codec.h"
#include "ipc/line_reader.h"

namespace {

QByteArrayList linesOf(const Variant &variant, qsizetype cut)
{
    ipc::LineReader reader;
    QByteArrayList lines;
    for (const QByteArray &part : {variant.bytes.first(cut), variant.bytes.sliced(cut)}) {
        if (!reader.feed(part))
            break;
        while (const auto line = reader.next())
            lines.append(*line);
    }
    return lines;
}

template <typename R> void staysTheSame(qint64 id, const R &request)
{
    const Result<ipc::Call> again = ipc::decodeCall(ipc::callLine(id, request).chopped(1));
    promise(again && again->id == id && again->request == QLatin1String(R::name), "a call is read as it was written");
    promise(ipc::JsonWriter::value(request) == again->body, "its body too");
    promise(bool(ipc::decode<R>(again->body)), "what was in range stays in range");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Variant variant(bytesOf(data, size));
    const QByteArrayList lines = linesOf(variant, 0);
    promise(lines == linesOf(variant, variant.cut()), "cuts change nothing");
    for (const QByteArray &line : lines) {
        promise(!line.contains('\n'), "a line is one line");
        const Result<ipc::Call> call = ipc::decodeCall(line);
        if (!call)
            continue;
        promise(call->id >= 1, "a call has a number");
        const Result<ipc::Request> request = ipc::decodeNamed<ipc::Request>(call->request, call->body);
        if (request)
            std::visit([id = call->id](const auto &one) { staysTheSame(id, one); }, *request);
        else
            promise(request.error().code.startsWith(QLatin1String("ipc.")), "an error names what is wrong");
    }
    return 0;
}
