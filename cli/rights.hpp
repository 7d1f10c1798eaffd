// Who may read what is replaced may read what replaces it, and nobody else: mode, group and, where allowed, owner stay.
#pragma once

#include <sys/stat.h>

namespace ecomap::cli {

/// Gives the open file or folder the rights of `old`. Where its group cannot be given away, the new group may do no
/// more than everybody may. A file system without rights is no error.
void take_rights(int descriptor, const struct stat& old);

}  // namespace ecomap::cli
