#include "tests/support/disk.hpp"

#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

namespace ecomap::test {

Disk& disk() {
    static Disk disk;
    return disk;
}

}  // namespace ecomap::test

extern "C" int fsync(int descriptor) {
    auto& disk = ecomap::test::disk();
    ++disk.flushes;
    if (disk.at_flush) disk.at_flush();
    if (!disk.fails) return static_cast<int>(syscall(SYS_fsync, descriptor));
    errno = EIO;
    return -1;
}
