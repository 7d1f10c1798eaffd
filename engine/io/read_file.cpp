#include "engine/io/read_file.hpp"

#include "engine/model/error.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace ecomap::io {
namespace {

constexpr std::size_t part = std::size_t{1} << 16U;

/// An open file, closed at the end.
class Opened {
public:
    Opened(const std::filesystem::path& path, int flags)
        : number_(::open(path.c_str(), flags | O_RDONLY | O_CLOEXEC)) {}
    ~Opened() {
        if (number_ >= 0) ::close(number_);
    }
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    bool is_open() const { return number_ >= 0; }
    int number() const { return number_; }

private:
    int number_;
};

/// Reads up to `size` bytes behind `bytes`; false at the end of the file. Sets `failed`.
bool read_more(int file, std::string& bytes, std::size_t size, bool& failed) {
    const std::size_t before = bytes.size();
    bytes.resize(before + size);
    ssize_t got = -1;
    do got = ::read(file, bytes.data() + before, size);
    while (got < 0 && errno == EINTR);
    failed = got < 0;
    bytes.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    return got > 0;
}

}  // namespace

SourceFile read_file(const std::filesystem::path& path, std::size_t limit, From from) {
    const auto unreadable = [&] { return Error(Message("error.file-unreadable"), Failure::no_input, path); };
    SourceFile file{path.lexically_normal().string(), {}};
    const Opened opened(path, from == From::folder ? O_NONBLOCK : 0);
    struct stat about {};
    if (!opened.is_open() || ::fstat(opened.number(), &about) != 0) throw unreadable();
    const bool plain = S_ISREG(about.st_mode);
    if (!plain && from == From::folder) throw unreadable();
    const auto size = plain ? static_cast<std::size_t>(about.st_size) : 0;
    if (size > limit) {
        file.too_large = true;
        return file;
    }
    file.bytes.reserve(size + 1);  // the one more finds the end
    bool failed = false;
    for (bool more = true; more && file.bytes.size() <= limit;) {
        const std::size_t room = file.bytes.capacity() - file.bytes.size();
        more = read_more(opened.number(), file.bytes, room > 0 ? std::min(room, part) : part, failed);
    }
    if (failed) throw unreadable();
    if (file.bytes.size() > limit) file = {file.name, {}, true};
    return file;
}

}  // namespace ecomap::io
