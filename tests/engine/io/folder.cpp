#include "engine/io/dataset.hpp"
#include "engine/model/error.hpp"
#include "tests/support/temporary_folder.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::TemporaryFolder;

namespace {

std::string names(const std::vector<SourceFile>& files) {
    std::string all;
    for (const auto& file : files) all += std::filesystem::path(file.name).filename().string() + " ";
    return all;
}

Failure failure_of(const std::filesystem::path& folder) {
    try {
        read_folder(folder);
    } catch (const Error& error) {
        CHECK(error.path() == folder);
        return error.failure();
    }
    return Failure::internal;
}

}  // namespace

TEST_CASE("a folder's tables are read in the order of their names, and nothing else is") {
    const TemporaryFolder folder("folder-tables");
    for (auto name :
         {"offers.csv", "actors.tsv", "links.txt", "README.txt", "README.md", "picture.svg", "sub/gaps.csv"})
        folder.write(name, "x");
    folder.write("datapackage.json", "{}");
    const DatasetFiles files = read_folder(folder.path());
    CHECK(files.name == "ecomap-test-folder-tables");
    CHECK(names(files.dataset) == "actors.tsv datapackage.json links.txt offers.csv ");
    CHECK(files.framework.empty());
    CHECK(files.dataset[3].name == (folder.path() / "offers.csv").string());
    CHECK(files.dataset[3].bytes == "x");
    CHECK(read_folder(folder.path() / "").name == "ecomap-test-folder-tables");
    CHECK(read_folder(folder.path() / "datapackage.json").dataset.size() == 4);
}

TEST_CASE("the framework is looked for among frameworks, then beside the tables") {
    const TemporaryFolder folder("folder-frameworks");
    folder.write("frameworks/words/principles.csv", "among");
    folder.write("map/words/principles.csv", "beside");
    folder.write("map/own/principles.csv", "own");
    folder.write("map/datapackage.json", R"({"framework": "words"})");
    CHECK(read_folder(folder.path() / "map").framework.at(0).bytes == "among");
    folder.write("map/datapackage.json", R"({"framework": "own"})");
    CHECK(read_folder(folder.path() / "map").framework.at(0).bytes == "own");
    folder.write("map/datapackage.json", R"({"framework": "none"})");
    CHECK(read_folder(folder.path() / "map").framework.empty());
    folder.write("map/datapackage.json", R"({"framework": "/usr"})");
    CHECK(read_folder(folder.path() / "map").framework.empty());
    folder.write("map/datapackage.json", "{broken");
    CHECK(read_folder(folder.path() / "map").framework.empty());
}

TEST_CASE("what is no folder cannot be read") {
    const TemporaryFolder folder("folder-none");
    folder.write("file.csv", "");
    CHECK(failure_of(folder.path() / "missing") == Failure::no_input);
    CHECK(failure_of(folder.path() / "file.csv") == Failure::no_input);
    CHECK(read_folder(folder.path()).dataset.size() == 1);
}
