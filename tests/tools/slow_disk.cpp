// A slow disk for one program, by LD_PRELOAD: writes to regular files take as long as at SLOW_DISK_RATE bytes a second (all threads
// together, as on a real disk), each sync at least 5 ms. What is written is not changed.
#include <cstdlib>
#include <dlfcn.h>
#include <mutex>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

namespace {

std::mutex disk; // one head
long long owed = 0; // nanoseconds; paid in pieces, for a short sleep takes longer than it should
constexpr long long piece = 5'000'000;

void pass(long long nanoseconds)
{
    const std::lock_guard<std::mutex> lock(disk);
    owed += nanoseconds;
    if (owed < piece)
        return;
    const timespec time{time_t(owed / 1'000'000'000), long(owed % 1'000'000'000)};
    owed = 0;
    nanosleep(&time, nullptr);
}

bool isFile(int fd)
{
    struct stat status {};
    return fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
}

ssize_t written(int fd, ssize_t bytes)
{
    static const double rate = std::getenv("SLOW_DISK_RATE") ? std::atof(std::getenv("SLOW_DISK_RATE")) : 20e6;
    if (bytes > 0 && isFile(fd))
        pass((long long)(double(bytes) / rate * 1e9));
    return bytes;
}

template <typename Function> Function *real(const char *name) { return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name)); }

} // namespace

extern "C" {

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset)
{
    static auto *next = real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return written(fd, next(fd, bytes, size, offset));
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset)
{
    static auto *next = real<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return written(fd, next(fd, bytes, size, offset));
}

ssize_t write(int fd, const void *bytes, size_t size)
{
    static auto *next = real<ssize_t(int, const void *, size_t)>("write");
    return written(fd, next(fd, bytes, size));
}

int fdatasync(int fd)
{
    static auto *next = real<int(int)>("fdatasync");
    pass(5'000'000);
    return next(fd);
}

int fsync(int fd)
{
    static auto *next = real<int(int)>("fsync");
    pass(5'000'000);
    return next(fd);
}

} // extern "C"
