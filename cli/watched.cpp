#include "cli/watched.hpp"

#include "engine/io/list_folder.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace ecomap::cli {
namespace {

namespace fs = std::filesystem;

/// Not what programs put beside a table as long as it is open.
bool may_be_table(const std::string& name) {
    constexpr std::array<std::string_view, 5> endings{".csv", ".tsv", ".tab", ".txt", ".json"};
    return !name.starts_with('.') &&
           std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return name.ends_with(ending); });
}

void add(Stamp& stamp, const fs::path& file) {
    struct stat there {};
    if (stat(file.c_str(), &there) != 0 || !S_ISREG(there.st_mode)) return;
    constexpr std::int64_t in_second = 1'000'000'000;
    stamp.emplace_back(file.string(), there.st_mtim.tv_sec * in_second + there.st_mtim.tv_nsec,
                       static_cast<std::uint64_t>(there.st_size), there.st_ino);
}

}  // namespace

Stamp stamp_of(const std::vector<fs::path>& files_and_folders) {
    Stamp stamp;
    for (const auto& path : files_and_folders) {
        std::error_code failed;
        if (!fs::is_directory(path, failed)) {
            add(stamp, path);
            continue;
        }
        for (const auto& name : io::list_folder(path, failed))
            if (may_be_table(name)) add(stamp, path / name);
    }
    return stamp;
}

}  // namespace ecomap::cli
