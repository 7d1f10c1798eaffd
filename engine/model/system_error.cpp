#include "engine/model/system_error.hpp"

#include <array>
#include <cerrno>
#include <cstring>

namespace ecomap {

Message system_error(int number) {
    constexpr std::array<std::pair<int, const char*>, 17> known{{{EPERM, "system.not-permitted"},
                                                                 {ENOENT, "system.not-there"},
                                                                 {EIO, "system.input-output"},
                                                                 {EBADF, "system.bad-descriptor"},
                                                                 {EAGAIN, "system.unavailable"},
                                                                 {EACCES, "system.denied"},
                                                                 {EEXIST, "system.exists"},
                                                                 {ENOTDIR, "system.no-folder"},
                                                                 {EISDIR, "system.folder"},
                                                                 {EMFILE, "system.open-files"},
                                                                 {ENFILE, "system.open-files-of-all"},
                                                                 {EFBIG, "system.too-large"},
                                                                 {ENOSPC, "system.no-space"},
                                                                 {EROFS, "system.read-only"},
                                                                 {ELOOP, "system.links"},
                                                                 {ENAMETOOLONG, "system.long-name"},
                                                                 {EDQUOT, "system.quota"}}};
    for (const auto& [error, id] : known)
        if (error == number) return Message(id);
    return Message::as_it_is(std::strerror(number));
}

}  // namespace ecomap
