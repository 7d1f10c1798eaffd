#include "engine/io/list_folder.hpp"

#include <dirent.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <string_view>

namespace ecomap::io {

std::vector<std::string> list_folder(const std::filesystem::path& folder, std::error_code& failed) {
    std::vector<std::string> names;
    failed.clear();
    const auto close = [](DIR* opened) { ::closedir(opened); };
    const std::unique_ptr<DIR, decltype(close)> opened(::opendir(folder.c_str()), close);
    if (!opened) {
        failed.assign(errno, std::generic_category());
        return names;
    }
    for (;;) {
        errno = 0;
        const dirent* entry = ::readdir(opened.get());
        if (!entry) break;
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..") names.emplace_back(name);
    }
    if (errno != 0) failed.assign(errno, std::generic_category());
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace ecomap::io
