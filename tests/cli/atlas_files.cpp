#include "cli/atlas_files.hpp"

#include "engine/model/error.hpp"
#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ecomap::cli;
using ecomap::test::Scratch;
using ecomap::test::small_dataset;

namespace {

AtlasOptions options_for(const std::string& dataset) {
    AtlasOptions options;
    options.input.datasets = {dataset};
    options.languages = {"en"};
    return options;
}

std::string page_in(const AtlasFiles& atlas) {
    const auto at = std::find_if(atlas.files.begin(), atlas.files.end(),
                                 [](const NewFile& file) { return file.name == "index.html"; });
    REQUIRE(at != atlas.files.end());
    return at->bytes;
}

}  // namespace

TEST_CASE("a page that is served may ask for its version, and one of an atlas on disk for nothing") {
    Scratch scratch;
    const auto options = options_for(small_dataset(scratch));
    Read read;
    const auto from_disk = atlas_files(options, read);
    CHECK(from_disk.language == "en");
    CHECK(page_in(from_disk).find("connect-src") == std::string::npos);
    CHECK(page_in(from_disk).find("data-version") == std::string::npos);
    const auto served = page_in(atlas_files(options, read, true));
    CHECK(served.find("; connect-src 'self'") != std::string::npos);
    CHECK(served.find("<html data-version=\"\"") != std::string::npos);
    CHECK(read.files.dataset.size() == 2);
}

TEST_CASE("what is wrong with the tables is known also where nothing is drawn") {
    Scratch scratch;
    const auto dataset = small_dataset(scratch);
    scratch.write("small/offers.csv", "id,actor\no1,nobody\n");
    Read read;
    const auto said = ecomap::test::listen([&] {
        CHECK_THROWS_AS(atlas_files(options_for(dataset), read), ecomap::Error);
        return 0;
    });
    REQUIRE(!read.problems.empty());
    CHECK(said.err.find("offers.csv") != std::string::npos);
}
