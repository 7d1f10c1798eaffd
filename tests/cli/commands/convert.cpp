#include "cli/commands/convert.hpp"

#include "tests/support/command_line.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using test::run_ecomap;
using test::Scratch;

namespace {

std::string linked_dataset(const Scratch& scratch) {
    auto folder = test::small_dataset(scratch);
    scratch.write("small/links.csv", "from,to,kind,status\na,b,funds,today\nb,a,joins,could\n");
    scratch.write("small/link_kinds.csv", "id,directed\nfunds,yes\njoins,no\n");
    return folder;
}

}  // namespace

TEST_CASE("a converted map is imported as the same actors and links") {
    const Scratch scratch;
    const auto map = linked_dataset(scratch);
    for (const std::string name :
         {"map.gexf", "map.graphml", "map.cyjs", "map.jgf", "map.kumu.json", "map.cx2", "map.gv"}) {
        INFO(name);
        const auto file = (scratch / name).string(), back = (scratch / (name + "-back")).string();
        CHECK(run_ecomap({"convert", map, file, "--lang", "en"}).code == 0);
        CHECK(run_ecomap({"import", file, "-o", back}).code == 0);
        CHECK(test::bytes_of(scratch / (name + "-back/actors.csv")) == "id,name,type\na,Alpha,\nb,Beta,\n");
        CHECK(test::bytes_of(scratch / (name + "-back/links.csv")) ==
              "from,to,kind,status\na,b,funds,today\nb,a,joins,could\n");
        CHECK(test::bytes_of(scratch / (name + "-back/link_kinds.csv")) ==
              "id,label,directed\nfunds,funds,\njoins,joins,no\n");
    }
}

TEST_CASE("a pair of tables has two names, and is imported as one map") {
    const Scratch scratch;
    const auto map = linked_dataset(scratch);
    CHECK(run_ecomap({"convert", map, (scratch / "map.csv").string()}).code == 0);
    const auto nodes = (scratch / "map-nodes.csv").string(), edges = (scratch / "map-edges.csv").string();
    CHECK(run_ecomap({"import", nodes, edges, "-o", (scratch / "back").string()}).code == 0);
    CHECK(test::bytes_of(scratch / "back/links.csv") == "from,to,kind,status\na,b,funds,today\nb,a,joins,could\n");
}

TEST_CASE("a filter is heeded, and what the file cannot hold is said") {
    const Scratch scratch;
    const auto said = run_ecomap({"convert", linked_dataset(scratch), "-", "-f", "dot", "--status", "today"});
    CHECK(said.code == 0);
    CHECK(said.out.find("funds") != std::string::npos);
    CHECK(said.out.find("joins") == std::string::npos);
    CHECK(said.err.find("1 offer") != std::string::npos);
}

TEST_CASE("without a format, a place or a dataset there is nothing to write") {
    const Scratch scratch;
    const auto map = linked_dataset(scratch);
    const auto usage = static_cast<int>(cli::ExitCode::usage);
    CHECK(run_ecomap({"convert"}).code == usage);
    CHECK(run_ecomap({"convert", map}).code == usage);
    CHECK(run_ecomap({"convert", map, (scratch / "map.json").string()}).code == usage);
    CHECK(run_ecomap({"convert", map, "-", "-f", "svg"}).code == usage);
    CHECK(run_ecomap({"convert", map, "-", "-f", "csv"}).code == usage);
    CHECK_FALSE(std::filesystem::exists(scratch / "map.json"));
}
