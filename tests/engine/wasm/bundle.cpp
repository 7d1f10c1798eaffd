#include "engine/wasm/bundle.hpp"

#include "tests/support/encode.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using Names = std::vector<std::string>;

namespace {

DatasetFiles some_files() {
    const auto actors = test::to_windows_1252("id,name_sv\na,Örebro\nb,Zeta\nc,Ånge\n");
    return {"m", {{"somewhere/actors.csv", actors}}, {{"else/principles.csv", "id,label_sv\np,Ämne\n"}}};
}

}  // namespace

TEST_CASE("a bundle has the tables as text, by their names alone, and names in the order of the map's alphabet") {
    const auto files = some_files();
    const auto bundle = wasm::bundle_of(files, load(files).ecosystem);
    REQUIRE(bundle.files.dataset.size() == 1);
    CHECK(bundle.files.dataset[0].name == "actors.csv");
    CHECK(bundle.files.dataset[0].bytes == "id,name_sv\na,Örebro\nb,Zeta\nc,Ånge\n");
    CHECK(bundle.files.framework[0].name == "principles.csv");
    CHECK(bundle.language == "sv");
    CHECK(bundle.order == Names{"Zeta", "Ånge", "Örebro"});
}

TEST_CASE("what is written as JSON is read as the same") {
    const auto files = some_files();
    const auto json = wasm::to_json(wasm::bundle_of(files, load(files).ecosystem));
    CHECK(wasm::to_json(wasm::parse_bundle(json.dump())) == json);
    CHECK_THROWS_AS(wasm::parse_bundle("{}"), wasm::Json::exception);
}
