// Runs one target over the files of its corpus, once each. Usage: fuzz_X DIRECTORY
#include <QDir>
#include "fuzz/fuzz.h"

int main(int argc, char **argv)
{
    const QDir corpus(argc == 2 ? QFile::decodeName(argv[1]) : QString());
    const QStringList names = corpus.entryList(QDir::Files);
    if (argc != 2 || names.isEmpty()) {
        std::fprintf(stderr, "no corpus\n");
        return 2;
    }
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        const QByteArray input = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()), std::size_t(input.size()));
    }
    std::printf("%d inputs\n", int(names.size()));
    return 0;
}
