// Reads the files of a dataset into memory. Only plain files directly in the folder, in the order of their names.
#include "engine/io/dataset.hpp"
#include "engine/io/encoding.hpp"
#include "engine/io/package.hpp"
#include "engine/io/schema.hpp"
#include "engine/io/utf8.hpp"
#include "engine/model/error.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace ecomap {

namespace fs = std::filesystem;

namespace io {
namespace {

bool is_wanted(const fs::path& path) {
    const std::string extension = path.extension().string();
    if (path.filename() == "datapackage.json") return true;
    if (extension == ".txt") return find_schema(path.stem().string()) != nullptr;  // what Excel calls "Unicode text"
    return extension == ".csv" || extension == ".tsv" || extension == ".tab";
}

std::string read_file(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string bytes;
    std::array<char, 1U << 16U> part{};
    while (file.read(part.data(), part.size()) || file.gcount() > 0) {
        bytes.append(part.data(), static_cast<std::size_t>(file.gcount()));
        if (bytes.size() > largest_file) break;  // load() says so
    }
    if (!file.is_open() || file.bad()) throw Error("the file cannot be read", Failure::no_input, path);
    return bytes;
}

std::vector<SourceFile> read_files(const fs::path& folder) {
    std::error_code failure;
    std::vector<fs::path> paths;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure))
        if (entry->is_regular_file(failure) && is_wanted(entry->path())) paths.push_back(entry->path());
    if (failure) throw Error("the folder cannot be read: " + failure.message(), Failure::no_input, folder);
    std::sort(paths.begin(), paths.end());
    std::vector<SourceFile> files;
    for (const auto& path : paths) files.push_back({path.lexically_normal().string(), read_file(path)});
    return files;
}

/// Where the framework called `name` is: beside the dataset in frameworks/, else by its path from the dataset.
fs::path framework_folder(const fs::path& folder, const std::string& name) {
    const fs::path relative(name);
    if (name.empty() || relative.is_absolute()) return {};
    for (const auto& candidate : {folder / ".." / "frameworks" / relative, folder / relative}) {
        const fs::path normal = candidate.lexically_normal();
        std::error_code failure;
        if (fs::is_directory(normal, failure)) return normal;
    }
    return {};
}

}  // namespace
}  // namespace io

SourceFile read_changes(const fs::path& file) {
    std::error_code failure;
    if (!fs::exists(file, failure)) throw Error("there is no such file", Failure::no_input, file);
    if (fs::is_directory(file, failure)) throw Error("this is a folder, not a file", Failure::no_input, file);
    return {file.lexically_normal().string(), io::read_file(file)};
}

DatasetFiles read_folder(const fs::path& folder) {
    std::error_code failure;
    if (!fs::is_directory(folder, failure)) {
        const bool is_package = folder.filename() == "datapackage.json" && fs::is_regular_file(folder, failure);
        if (is_package) return read_folder(folder.has_parent_path() ? folder.parent_path() : fs::path("."));
        throw Error(fs::exists(folder, failure) ? "this is no folder" : "there is no such folder", Failure::no_input,
                    folder);
    }
    DatasetFiles files;
    fs::path whole = fs::absolute(folder, failure).lexically_normal();
    if (!whole.has_filename()) whole = whole.parent_path();
    files.name = io::well_formed(whole.filename().string());
    files.dataset = io::read_files(folder);
    for (const auto& file : files.dataset) {
        if (fs::path(file.name).filename() != "datapackage.json") continue;
        io::Problems not_now;  // load() reports them
        const auto package = io::read_package(file, not_now);
        const fs::path framework = io::framework_folder(folder, package ? package->framework : "");
        if (!framework.empty()) files.framework = io::read_files(framework);
    }
    return files;
}

}  // namespace ecomap
