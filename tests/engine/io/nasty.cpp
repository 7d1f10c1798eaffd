// Files made to break readers. Whatever they hold, loading ends with an ecosystem and a list of problems.
#include "engine/model/error.hpp"
#include "tests/support/loading.hpp"
#include "tests/support/random.hpp"
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace ecomap;
using namespace std::string_literals;
using test::load_tables;
using test::with_base;

namespace {

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// In both languages, with the hint.
bool can_be_said(const Diagnostic& problem) {
    for (auto language : {"sv", "en"})
        if (in_words(problem.message, language).empty() ||
            in_words(problem.hint, language).empty() != problem.hint.empty())
            return false;
    return true;
}

/// Loads `bytes` as each of several tables, and as the package; gives how many problems were found in all.
std::size_t load_as_everything(const std::string& bytes) {
    std::size_t problems = 0;
    for (auto name : {"actors.csv", "offers.csv", "links.csv", "principles.csv", "target_groups.csv", "survey.csv",
                      "processes.csv", "metrics.csv", "datapackage.json"}) {
        const Loaded loaded = load_tables(with_base({{name, bytes}}));
        for (const auto& each : loaded.diagnostics) {
            CHECK(can_be_said(each));
            ++problems;
        }
    }
    return problems;
}

std::size_t load_folder_as_everything(const std::filesystem::path& folder) {
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        INFO(entry.path());
        CHECK(load_as_everything(bytes_of(entry.path())) > 0);
        ++files;
    }
    return files;
}

}  // namespace

TEST_CASE("every nasty table gives problems, not a crash") {
    CHECK(load_folder_as_everything(std::filesystem::path(ECOMAP_TESTS) / "engine/io/nasty") == 27);
}

TEST_CASE("every table of the public collections gives problems, not a crash") {
    const char* shared = std::getenv("ECOMAP_SHARED");
    if (!shared) {
        WARN("skipped: ECOMAP_SHARED does not name a folder with the collections");
        return;
    }
    const std::filesystem::path nasty = std::filesystem::path(shared) / "nasty";
    CHECK(load_folder_as_everything(nasty / "csv-spectrum/csvs") >= 12);
    CHECK(load_folder_as_everything(nasty / "own/csv") >= 28);
    CHECK(load_folder_as_everything(nasty / "own/json") >= 8);
}

TEST_CASE("cells of a megabyte and lists of many items are read") {
    const std::string megabyte(1'000'000, 'x');
    const Loaded big_cell = load_tables(with_base({{"actors.csv", "id,name\na,\"" + megabyte + "\"\n"}}));
    CHECK(big_cell.ecosystem.actors.at(0).name.in("sv").size() == megabyte.size());
    std::string list = "id,name,aliases,node_class\na,A,";
    for (int i = 0; i < 100'000; ++i) list += "x;";
    CHECK(load_tables(with_base({{"actors.csv", list + ",\n"}})).ecosystem.actors.at(0).aliases.size() == 100'000);
    std::string unknown = "id,principle,label,evidence\ng,p,G,";
    for (int i = 0; i < 50'000; ++i) unknown += "gossip;";
    const Loaded many = load_tables(with_base({{"gaps.csv", unknown + "\n"}}));
    CHECK(count_at_least(many.diagnostics, Severity::error) == 10'001);
}

TEST_CASE("no damage to a good dataset crashes the loader") {
    const std::vector<SourceFile> good{
        {"datapackage.json", R"({"name":"x","languages":["sv","en"],"sources":[{"name":"001","title":"T"}]})"},
        {"principles.csv", "id,order,label_sv,colour\np1,1,Ett,#112233\np2,2,Två,\n"},
        {"target_groups.csv", "id,kind,label,members\nall,umbrella,All,t;r\nt,o,T,\nr,o,R,\n"},
        {"actors.csv", "id,name_sv,website,node_class\na,Åsa,x.se,platform\nb,\"Bo, \"\"B\"\"\",,\n"},
        {"offers.csv",
         "id,actor,name,principles,target_groups,since,as_of\no1,a,Råd,p1;p2,all,2022,2021/2022\no2,b,Nät,p2,t,,\n"},
        {"survey.csv", "statement,label,answer,percent\ns1,Ett,a,12.5\ns1,Ett,b,\n"},
        {"processes.csv", "id,process,label,depends_on,minutes_min\nx1,x,A,,30\nx2,x,B,x1,\n"},
    };
    CHECK(count_at_least(load_tables(good).diagnostics, Severity::warning) == 0);
    test::Random random(1);
    const std::string poison = "\",;|\n\r\t\xC3\xA5\xFF\xFE\xEF\xBB\xBF#={}[]\\-09aA \0"s;
    for (int round = 0; round < 1'500; ++round) {
        auto damaged = good;
        const auto changes = 1 + random.below(6);
        for (std::uint32_t change = 0; change < changes; ++change) {
            std::string& bytes = damaged[random.below(static_cast<std::uint32_t>(damaged.size()))].bytes;
            const auto at = random.below(static_cast<std::uint32_t>(bytes.size()) + 1);
            const char byte = poison[random.below(static_cast<std::uint32_t>(poison.size()))];
            if (random.below(3) == 0) bytes.erase(at, random.below(8));
            else if (random.below(2) == 0) bytes.insert(at, 1, byte);
            else if (at < bytes.size()) bytes[at] = byte;
        }
        const Loaded loaded = load_tables(damaged);
        for (const auto& each : loaded.diagnostics) CHECK(can_be_said(each));
        CHECK(loaded.ecosystem.offers.size() <= 4);
        for (const auto& offer : loaded.ecosystem.offers) CHECK(offer.actor.value < loaded.ecosystem.actors.size());
    }
}
