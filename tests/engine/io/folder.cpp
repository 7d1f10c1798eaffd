#include "engine/io/dataset.hpp"
#include "engine/model/error.hpp"
#include "tests/support/said.hpp"
#include "tests/support/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

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
    folder.write("notes.csv", "x");
    const DatasetFiles files = read_folder(folder.path());
    CHECK(files.name == "ecomap-test-folder-tables");
    CHECK(names(files.dataset) == "actors.tsv datapackage.json links.txt notes.csv offers.csv ");
    CHECK(files.framework.empty());
    CHECK(files.dataset[4].name == (folder.path() / "offers.csv").string());
    CHECK(files.dataset[4].bytes == "x");
    CHECK(files.dataset[3].bytes.empty());  // no table of the format: its name is enough
    CHECK(read_folder(folder.path() / "").name == "ecomap-test-folder-tables");
    CHECK(read_folder(folder.path() / "datapackage.json").dataset.size() == 5);
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

TEST_CASE("a framework lies in the dataset's folder or beside it, never further off") {
    const TemporaryFolder folder("folder-outside");
    for (auto place : {"private", "top/words", "top/frameworks/words", "top/map/inside/words"})
        folder.write(std::string(place) + "/principles.csv", place);
    const auto map = folder.path() / "top/map";
    auto framework = [&](const std::string& name) {
        folder.write("top/map/datapackage.json", "{\"framework\": \"" + name + "\"}");
        const auto files = read_folder(map).framework;
        return files.empty() ? std::string("none") : files.at(0).bytes;
    };
    CHECK(framework("words") == "top/frameworks/words");
    CHECK(framework("../words") == "top/words");
    CHECK(framework("../frameworks/words") == "top/frameworks/words");
    CHECK(framework("inside/words") == "top/map/inside/words");
    CHECK(framework("inside/../../words") == "top/words");
    CHECK(framework("../../private") == "none");
    CHECK(framework("../../top/map/../../private") == "none");
    CHECK(framework("inside/../../../private") == "none");
    CHECK(framework((folder.path() / "private").string()) == "none");
    CHECK(framework("file://" + (folder.path() / "private").string()) == "none");
    CHECK(framework("..") == "none");
}

TEST_CASE("a dataset that is reached by a link has its framework beside the link, or where it is") {
    const TemporaryFolder folder("folder-link");
    folder.write("there/frameworks/words/principles.csv", "there");
    folder.write("there/map/datapackage.json", R"({"framework": "words"})");
    std::filesystem::create_directories(folder.path() / "here");
    std::filesystem::create_directory_symlink(folder.path() / "there/map", folder.path() / "here/map");
    CHECK(read_folder(folder.path() / "here/map").framework.at(0).bytes == "there");
    folder.write("here/frameworks/words/principles.csv", "here");
    CHECK(read_folder(folder.path() / "here/map").framework.at(0).bytes == "here");
}

TEST_CASE("pipes, sockets, devices and links to them are no tables, and nobody waits for them") {
    const TemporaryFolder folder("folder-pipes");
    folder.write("actors.csv", "x");
    REQUIRE(::mkfifo((folder.path() / "offers.csv").c_str(), 0600) == 0);
    std::filesystem::create_symlink("/dev/zero", folder.path() / "links.csv");
    std::filesystem::create_symlink(folder.path() / "offers.csv", folder.path() / "gaps.csv");
    std::filesystem::create_symlink("nowhere.csv", folder.path() / "survey.csv");
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, (folder.path() / "words.csv").c_str(), sizeof(address.sun_path) - 1);
    REQUIRE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0);
    CHECK(names(read_folder(folder.path()).dataset) == "actors.csv ");
    ::close(socket);
}

TEST_CASE("a table or package that is too large is named and not read") {
    const TemporaryFolder folder("folder-large");
    for (auto name : {"actors.csv", "datapackage.json", "notes.csv"}) {
        folder.write(name, "");
        std::filesystem::resize_file(folder.path() / name, std::uintmax_t{1} << 40U);
    }
    const auto files = read_folder(folder.path()).dataset;
    REQUIRE(files.size() == 3);
    CHECK(files[0].too_large);
    CHECK(files[1].too_large);
    CHECK_FALSE(files[2].too_large);  // nobody asked
    std::string codes;
    for (const auto& each : load(read_folder(folder.path())).diagnostics)
        codes += each.code + ": " + in_words(each.message, "en") + "\n";
    CHECK(codes.find("too-large: the file is larger than 1 GiB and is not read\n") != std::string::npos);
    CHECK(codes.find("too-large: the file is larger than 16 MiB and is not read\n") != std::string::npos);
    CHECK(codes.find("unknown-table: 'notes' is no table") != std::string::npos);
}

TEST_CASE("a file that the package lists under another name is read as its table") {
    const TemporaryFolder folder("folder-listed");
    folder.write("datapackage.json", R"({"resources": [{"name": "actors", "path": "people.csv"}]})");
    folder.write("people.csv", "x");
    CHECK(read_folder(folder.path()).dataset.at(1).bytes == "x");
}
