#include "cli/rights.hpp"

#include <unistd.h>

namespace ecomap::cli {

void take_rights(int descriptor, const struct stat& old) {
    constexpr auto same_owner = static_cast<uid_t>(-1);
    // The owner goes along where root runs; else the group alone, where the caller belongs to it.
    const bool same_group =
        fchown(descriptor, old.st_uid, old.st_gid) == 0 || fchown(descriptor, same_owner, old.st_gid) == 0;
    auto mode = old.st_mode & 07777U;
    if (!same_group) mode &= ~070U | ((mode & 07U) << 3U);
    (void)fchmod(descriptor, mode);
}

}  // namespace ecomap::cli
