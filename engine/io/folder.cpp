// Reads the files of a dataset into memory: only plain files directly in the folder, in the order of their names, and
// of those only the tables of the format. Of the others the name is enough.
#include "engine/io/dataset.hpp"
#include "engine/io/encoding.hpp"
#include "engine/io/list_folder.hpp"
#include "engine/io/own_dimensions.hpp"
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

/// What is in a folder: its package is read, which says which of the others are tables.
struct Folder {
    std::vector<fs::path> paths;
    std::vector<SourceFile> files;
    std::optional<Package> package;
};

Folder open_folder(const fs::path& folder) {
    Folder opened{wanted_paths(folder), {}, {}};
    for (const auto& path : opened.paths) {
        if (path.filename() != package_name) continue;
        Problems not_now;  // load() reports them
        opened.files.push_back(read_file(path, largest_package, From::folder));
        opened.package = read_package(opened.files.back(), not_now);
    }
    return opened;
}

/// The dimensions of the map's own; those of the dataset go before the framework's.
std::vector<OwnDimension> own_dimensions_in(std::initializer_list<const Folder*> folders) {
    for (const auto* folder : folders) {
        const FileTables tables(folder->package, {});
        for (const auto& path : folder->paths)
            if (path.filename() != package_name && tables.table_of(path.filename().string()) == "dimensions")
                return own_dimensions(read_file(path, largest_file, From::folder));
    }
    return {};
}

std::vector<SourceFile> read_files(Folder folder, const Schemas& schemas, bool is_framework) {
    const FileTables tables(folder.package, schemas);
    auto& files = folder.files;
    for (const auto& path : folder.paths) {
        if (path.filename() == package_name) continue;
        const bool wanted = is_read(schemas, tables.table_of(path.filename().string()), is_framework);
        files.push_back(wanted ? read_file(path, largest_file, From::folder)
                               : SourceFile{path.lexically_normal().string(), {}});
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile& a, const SourceFile& b) { return fs::path(a.name) < fs::path(b.name); });
    return std::move(files);
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
    auto dataset = io::open_folder(folder);
    const fs::path beside = io::framework_folder(folder, dataset.package ? dataset.package->framework : "");
    auto framework = beside.empty() ? io::Folder() : io::open_folder(beside);
    const io::Schemas schemas(io::own_dimensions_in({&dataset, &framework}));
    files.dataset = io::read_files(std::move(dataset), schemas, false);
    files.framework = io::read_files(std::move(framework), schemas, true);
    return files;
}

}  // namespace ecomap
