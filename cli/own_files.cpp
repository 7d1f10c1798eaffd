#include "cli/own_files.hpp"

#include "engine/io/list_folder.hpp"
#include "engine/model/error.hpp"
#include "engine/model/system_error.hpp"

#include <unistd.h>

#include <algorithm>
#include <fstream>

namespace ecomap::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* head = "ecomap atlas 1.0";

/// What stands in the folder `inside` of `folder` ("": in itself), as paths inside `folder`.
std::vector<std::string> names_in(const fs::path& folder, const std::string& inside) {
    std::error_code failed;
    auto names = io::list_folder(folder / inside, failed);
    if (failed)
        throw Error({"error.folder-unreadable", {{"why", system_error(failed.value())}}}, Failure::io, folder / inside);
    if (!inside.empty())
        for (auto& name : names) name.insert(0, inside + "/");
    return names;
}

bool is_real_folder(const fs::path& path) {
    std::error_code failed;
    return fs::symlink_status(path, failed).type() == fs::file_type::directory;
}

/// What stands in a folder, told apart.
struct Entries {
    std::vector<fs::path> files, folders;  ///< ours; a folder comes before what is in it
    std::vector<std::string> foreign;
};

Entries entries_of(const fs::path& folder) {
    const auto listed = own_files(folder);
    std::set<std::string> own_folders;
    for (const auto& name : listed)
        for (auto slash = name.rfind('/'); slash != std::string::npos && slash > 0; slash = name.rfind('/', slash - 1))
            own_folders.insert(name.substr(0, slash));
    Entries entries;
    std::vector<std::string> left = names_in(folder, "");
    while (!left.empty()) {
        const auto name = std::move(left.back());
        left.pop_back();
        const bool is_folder = is_real_folder(folder / name);
        if (is_folder && own_folders.contains(name)) {
            entries.folders.push_back(folder / name);
            for (auto& inner : names_in(folder, name)) left.push_back(std::move(inner));
        } else if (!is_folder && listed.contains(name)) {
            entries.files.push_back(folder / name);
        } else {
            entries.foreign.push_back(name);
        }
    }
    std::sort(entries.foreign.begin(), entries.foreign.end());
    return entries;
}

}  // namespace

std::string own_list(const std::vector<std::string>& names) {
    std::string text = std::string(head) + "\n";
    for (const auto& name : names) text += name + "\n";
    return text;
}

std::set<std::string> own_files(const fs::path& folder) {
    const auto path = folder / own_list_name;
    std::error_code failed;
    if (fs::symlink_status(path, failed).type() != fs::file_type::regular) return {};
    std::ifstream list(path);
    list.exceptions(std::ios::badbit);  // a lack of memory is not the end of the list
    std::string line;
    if (!std::getline(list, line) || line != head) return {};
    std::set<std::string> names{own_list_name};
    while (std::getline(list, line)) names.insert(line);
    return names;
}

std::vector<std::string> foreign_files(const fs::path& folder) { return entries_of(folder).foreign; }

std::string first_file(const fs::path& folder, const std::string& name) {
    if (!is_real_folder(folder / name)) return name;
    for (const auto& inner : names_in(folder, name)) {
        const auto found = first_file(folder, inner);
        if (!is_real_folder(folder / found)) return found;
    }
    return name;
}

bool remove_own_files(const fs::path& folder) {
    const auto entries = entries_of(folder);
    const auto list = folder / own_list_name;
    for (const auto& file : entries.files)
        if (file != list) unlink(file.c_str());
    for (auto each = entries.folders.rbegin(); each != entries.folders.rend(); ++each) rmdir(each->c_str());
    const auto left = names_in(folder, "");
    if (!left.empty() && left != std::vector<std::string>{own_list_name}) return false;
    unlink(list.c_str());  // last: until then what is left is known as ours
    return rmdir(folder.c_str()) == 0;
}

}  // namespace ecomap::cli
