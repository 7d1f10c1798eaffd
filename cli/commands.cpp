// THE LIST of commands.
#include "cli/command.hpp"
#include "cli/commands/analyse.hpp"
#include "cli/commands/ask.hpp"
#include "cli/commands/atlas.hpp"
#include "cli/commands/check.hpp"
#include "cli/commands/compare.hpp"
#include "cli/commands/convert.hpp"
#include "cli/commands/diff.hpp"
#include "cli/commands/explain.hpp"
#include "cli/commands/export.hpp"
#include "cli/commands/find.hpp"
#include "cli/commands/import.hpp"
#include "cli/commands/info.hpp"
#include "cli/commands/inspect.hpp"
#include "cli/commands/merge.hpp"
#include "cli/commands/serve.hpp"
#include "cli/commands/template.hpp"
#include "cli/commands/view.hpp"

#include <algorithm>
#include <array>

namespace ecomap::cli {
namespace {

using Examples = std::array<std::string_view, 3>;

constexpr Examples check{
    "ecomap check datasets/sweden-innovation-support",
    "ecomap check my-region --fail-on warning",
    "ecomap check my-region --expect my-region/expect.txt -f junit -o check.xml",
};
constexpr Examples explain{
    "ecomap explain orphan-actor",
    "ecomap explain variant-word",
    "ecomap explain shared-short-name --lang sv",
};
constexpr Examples info{
    "ecomap info datasets/sweden-innovation-support",
    "ecomap info my-region --format json",
    "ecomap info my-region --lang sv",
};
constexpr Examples import_files{
    "ecomap import actors-and-support.xlsx -o my-map",
    "ecomap import map.xlsx --against my-region -o changes.csv",
    "ecomap import support.csv --framework my-words -o my-map",
};
constexpr Examples make_template{
    "ecomap template -o map.xlsx",
    "ecomap template datasets/frameworks/oecd-innovation -o map.xlsx",
    "ecomap template my-words -o map.xlsx --lang sv",
};
constexpr Examples export_book{
    "ecomap export datasets/sweden-innovation-support -o map.xlsx",
    "ecomap export my-region -o map.xlsx --lang en",
    "ecomap export datasets/coast-example -o map.xlsx",
};
constexpr Examples ask{
    "ecomap ask datasets/coast-example -o questions",
    "ecomap ask my-region --form form.xlsx",
    "ecomap ask my-region -o questions --actor town",
};
constexpr Examples merge{
    "ecomap merge my-region answers -o changes.csv",
    "ecomap merge my-region exported.xlsx -o changes.csv",
    "ecomap merge datasets/coast-example questions -o -",
};
constexpr Examples convert{
    "ecomap convert my-region my-region.gexf",
    "ecomap convert my-region my-region.kumu.json --status today",
    "ecomap convert datasets/coast-example - -f dot --lang en",
};
constexpr Examples inspect{
    "ecomap inspect actors-and-support.xlsx",
    "ecomap inspect actors-and-support.csv --write map.csv",
    "ecomap inspect actors-and-support.csv -f json --lang sv",
};
constexpr Examples analyse{
    "ecomap analyse coverage datasets/sweden-innovation-support",
    "ecomap analyse coverage my-region --source 'Bilaga 3' --status today -o cells.csv",
    "ecomap analyse --list",
};
constexpr Examples find{
    "ecomap find datasets/sweden-innovation-support --for kommuner --type radgivning",
    "ecomap find my-region --type advice --phase implement --from town",
    "ecomap find my-region --gap g2_1 -f json",
};
constexpr Examples compare{
    "ecomap compare datasets/sweden-innovation-support --without vinnova",
    "ecomap compare last-year this-year -o changes.md",
    "ecomap compare my-region --assume plan.csv -f json",
};
constexpr Examples diff{
    "ecomap diff last-year this-year",
    "ecomap diff last-year this-year --fail-on change -f json",
    "ecomap diff datasets/sweden-innovation-support --assume plan.csv -o changes.md",
};
constexpr Examples view{
    "ecomap view overview datasets/sweden-innovation-support -o overview.svg",
    "ecomap view types my-region --form flow --lang en -o flow.svg",
    "ecomap view --list",
};
constexpr Examples atlas{
    "ecomap atlas datasets/sweden-innovation-support -o out",
    "ecomap atlas my-region -o out --lang en",
    "ecomap atlas my-region -o out-stated --stated-only",
};

constexpr Examples serve{
    "ecomap serve datasets/sweden-innovation-support",
    "ecomap serve my-region --port 0",
    "ecomap serve my-list.xlsx --lang en",
};

constexpr std::array<Command, 17> list{{
    {"check", check, setup_check},
    {"explain", explain, setup_explain},
    {"inspect", inspect, setup_inspect},
    {"import", import_files, setup_import},
    {"template", make_template, setup_template},
    {"export", export_book, setup_export},
    {"ask", ask, setup_ask},
    {"merge", merge, setup_merge},
    {"convert", convert, setup_convert},
    {"info", info, setup_info},
    {"analyse", analyse, setup_analyse, true},
    {"find", find, setup_find},
    {"compare", compare, setup_compare},
    {"diff", diff, setup_diff},
    {"view", view, setup_view},
    {"atlas", atlas, setup_atlas},
    {"serve", serve, setup_serve},
}};

}  // namespace

std::span<const Command> commands() { return list; }

const Command* find_command(std::string_view name) {
    auto at = std::find_if(list.begin(), list.end(), [&](const Command& command) { return command.name == name; });
    return at == list.end() ? nullptr : &*at;
}

}  // namespace ecomap::cli
