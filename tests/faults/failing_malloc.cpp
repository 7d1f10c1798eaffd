// To be preloaded: counts the allocations of a program from main() on and lets some fail, as on a machine without
// memory.
//   ECOMAP_FAIL_AT=N      the N-th fails, in each process
//   ECOMAP_FAIL_ON=yes    and so do all after it
//   ECOMAP_COUNT=FILE     writes there how many there were: the most of any process, a child going on where its parent
//   was
#include <sys/mman.h>

#include <dlfcn.h>
#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstdlib>

extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
}

namespace {

// Several threads count together: which of them has the N-th differs from run to run, that one has it does not.
std::atomic<bool> counting = false;
std::atomic<unsigned long> at = 0;
bool goes_on = false;
unsigned long fail_at = 0;
std::atomic<unsigned long>* most = nullptr;  // shared with the children

bool fails() {
    if (!counting) return false;
    const auto mine = ++at;
    for (auto seen = most->load(); seen < mine && !most->compare_exchange_weak(seen, mine);) {
    }
    const bool now = fail_at > 0 && (mine == fail_at || (goes_on && mine > fail_at));
    if (now) errno = ENOMEM;
    return now;
}

void write_count() {
    counting = false;
    const char* file = std::getenv("ECOMAP_COUNT");
    std::FILE* stream = file ? std::fopen(file, "w") : nullptr;
    if (!stream) return;
    std::fprintf(stream, "%lu\n", most->load());
    std::fclose(stream);
}

using Main = int (*)(int, char**, char**);
Main real_main = nullptr;

int counted_main(int argc, char** argv, char** environment) {
    counting = true;
    const int code = real_main(argc, argv, environment);
    write_count();
    return code;
}

}  // namespace

extern "C" {

void* malloc(std::size_t size) { return fails() ? nullptr : __libc_malloc(size); }
void* calloc(std::size_t count, std::size_t size) { return fails() ? nullptr : __libc_calloc(count, size); }
void* realloc(void* old, std::size_t size) { return fails() ? nullptr : __libc_realloc(old, size); }
void* aligned_alloc(std::size_t alignment, std::size_t size) {
    return fails() ? nullptr : __libc_memalign(alignment, size);
}
int posix_memalign(void** result, std::size_t alignment, std::size_t size) {
    *result = fails() ? nullptr : __libc_memalign(alignment, size);
    return *result ? 0 : ENOMEM;
}

int __libc_start_main(Main main, int argc, char** argv, void (*init)(), void (*end)(), void (*loader_end)(),
                      void* stack) {
    using Start = int (*)(Main, int, char**, void (*)(), void (*)(), void (*)(), void*);
    most = static_cast<std::atomic<unsigned long>*>(
        mmap(nullptr, sizeof *most, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    if (const char* number = std::getenv("ECOMAP_FAIL_AT")) fail_at = std::strtoul(number, nullptr, 10);
    goes_on = std::getenv("ECOMAP_FAIL_ON") != nullptr;
    real_main = main;
    const auto start = reinterpret_cast<Start>(dlsym(RTLD_NEXT, "__libc_start_main"));
    return start(counted_main, argc, argv, init, end, loader_end, stack);
}
}
