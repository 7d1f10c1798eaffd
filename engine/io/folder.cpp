// Reads the files of a dataset into memory: only plain files directly in the folder, in the order of their names, and
// of those only the tables of the format. Of the others the name is enough.
#include "engine/io/dataset.hpp"
#include "engine/io/encoding.hpp"
#include "engine/io/list_folder.hpp"
#include "engine/io/package.hpp"
#include "engine/io/read_file.hpp"
#include "engine/io/schema.hpp"
#include "engine/model/error.hpp"
#include "engine/model/system_error.hpp"
#include "engine/model/utf8.hpp"

#include <algorithm>

namespace ecomap {

namespace fs = std::filesystem;

namespace io {
namespace {

bool is_wanted(const fs::path& path) {
    const std::string extension = path.extension().string();
    if (path.filename() == package_name) return true;
    if (extension == ".txt") return find_schema(path.stem().string()) != nullptr;  // what Excel calls "Unicode text"
    return extension == ".csv" || extension == ".tsv" || extension == ".tab";
}

std::vector<fs::path> wanted_paths(const fs::path& folder) {
    std::error_code failed, no_file;
    std::vector<fs::path> paths;
    for (const auto& name : list_folder(folder, failed))
        if (is_wanted(name) && fs::is_regular_file(folder / name, no_file)) paths.push_back(folder / name);
    if (failed)
        throw Error({"error.folder-unreadable", {{"why", system_error(failed.value())}}}, Failure::no_input, folder);
    return paths;
}

struct Folder {
    std::vector<SourceFile> files;
    std::optional<Package> package;
};

/// The package first: it says which of the others are tables.
Folder read_files(const fs::path& folder, bool is_framework) {
    Folder read;
    const auto paths = wanted_paths(folder);
    for (const auto& path : paths) {
        if (path.filename() != package_name) continue;
        Problems not_now;  // load() reports them
        read.files.push_back(read_file(path, largest_package, From::folder));
        read.package = read_package(read.files.back(), not_now);
    }
    const FileTables tables(read.package);
    for (const auto& path : paths) {
        if (path.filename() == package_name) continue;
        const bool wanted = is_read(tables.table_of(path.filename().string()), is_framework);
        read.files.push_back(wanted ? read_file(path, largest_file, From::folder)
                                    : SourceFile{path.lexically_normal().string(), {}});
    }
    std::sort(read.files.begin(), read.files.end(),
              [](const SourceFile& a, const SourceFile& b) { return fs::path(a.name) < fs::path(b.name); });
    return read;
}

/// Where the framework called `name` is: beside the dataset in frameworks/, else by its path from the dataset. A
/// dataset that is reached by a link may have it where it is linked from or where it is.
fs::path framework_folder(const fs::path& folder, const std::string& name) {
    if (name.empty()) return {};
    std::error_code failure;
    const fs::path itself = fs::canonical(folder, failure);
    for (const auto& dataset : {folder, itself.empty() ? folder : itself})
        for (const auto& candidate : {dataset / ".." / "frameworks" / name, dataset / name}) {
            const fs::path normal = candidate.lexically_normal();
            if (fs::is_directory(normal, failure)) return normal;
        }
    return {};
}

}  // namespace
}  // namespace io

SourceFile read_changes(const fs::path& file) {
    std::error_code failure;
    if (!fs::exists(file, failure)) throw Error(Message("error.no-such-file"), Failure::no_input, file);
    if (fs::is_directory(file, failure)) throw Error(Message("error.folder-not-file"), Failure::no_input, file);
    return io::read_file(file, io::largest_file, io::From::user);
}

DatasetFiles read_folder(const fs::path& folder) {
    std::error_code failure;
    if (!fs::is_directory(folder, failure)) {
        const bool is_package = folder.filename() == "datapackage.json" && fs::is_regular_file(folder, failure);
        if (is_package) return read_folder(folder.has_parent_path() ? folder.parent_path() : fs::path("."));
        throw Error(Message(fs::exists(folder, failure) ? "error.no-folder" : "error.no-such-folder"),
                    Failure::no_input, folder);
    }
    DatasetFiles files;
    fs::path whole = fs::absolute(folder, failure).lexically_normal();
    if (!whole.has_filename()) whole = whole.parent_path();
    files.name = well_formed(whole.filename().string());
    auto dataset = io::read_files(folder, false);
    const fs::path framework = io::framework_folder(folder, dataset.package ? dataset.package->framework : "");
    files.dataset = std::move(dataset.files);
    if (!framework.empty()) files.framework = io::read_files(framework, true).files;
    return files;
}

}  // namespace ecomap
