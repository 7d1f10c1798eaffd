#include "render/page/page_words.hpp"

#include "engine/model/columns.hpp"
#include "engine/model/evidence.hpp"
#include "render/words/words.hpp"
#include "render/workbook/book_words.hpp"

#include <nlohmann/json.hpp>

namespace ecomap {
namespace {

using Json = nlohmann::ordered_json;

/// What the script says by itself, without "page.".
constexpr std::string_view ids[] = {
    "page.search",
    "page.find",
    "page.ask.find",
    "page.zoom-in",
    "page.zoom-out",
    "page.zoom-fit",
    "page.picture-keys",
    "page.as-table",
    "page.as-picture",
    "page.print",
    "page.csv",
    "page.all-rows",
    "page.close",
    "page.offers",
    "page.links",
    "page.rankings",
    "page.place",
    "page.place-of",
    "page.range",
    "page.named-in",
    "page.no-offers",
    "page.no-links",
    "page.card",
    "page.nothing",
    "page.nothing-hint",
    "page.actors-found",
    "page.offers-found",
    "page.clear",
    "page.filters",
    "page.what-if",
    "page.what-if-text",
    "page.copy",
    "page.copied",
    "page.copy-link",
    "page.too-large",
    "page.failed",
    "page.more",
    "page.kind.actors",
    "page.kind.offers",
    "page.kind.gaps",
    "page.kind.findings",
    "page.kind.recommendations",
    "page.kind.timeline",
    "page.kind.processes",
    "page.assume",
    "page.ask.assume",
    "page.assume-off",
    "page.assume-on",
    "page.assume-without",
    "page.assume-counting",
    "page.assume-taken",
    "page.assume-take",
    "page.assume-leave",
    "page.assume-only",
    "page.assume-changes",
    "page.assume-part",
    "page.assume-same",
    "page.assume-rows",
    "page.assume-was",
    "page.assume-nothing",
    "page.assume-picture",
    "page.assume-clear",
    "page.assume-command",
    "page.assume-ask",
    "page.assume-waiting",
    "page.best-fit",
    "page.budget",
    "page.budget-ask",
    "page.budget-open",
    "page.budget-close",
    "page.budget-gaps",
    "page.budget-cells",
    "page.budget-offers",
    "page.budget-take",
    "page.budget-command",
    "page.compare",
    "page.compare-ask",
    "page.compare-files",
    "page.compare-earlier",
    "page.compare-later",
    "page.compare-no-map",
    "page.compare-mistakes",
    "page.looks",
    "page.served-problem",
    "page.served-gone",
};

constexpr std::string_view theme_words[] = {"light", "dark", "print-grey", "own"};

std::string say(std::string id, std::string_view language) { return in_words(Message(std::move(id)), language); }

Json words_of(std::span<const std::string_view> list, std::string_view family, std::string_view language) {
    Json words = Json::object();
    for (auto word : list) words[std::string(word)] = say(std::string(family) + std::string(word), language);
    return words;
}

Json heads(std::string_view language) {
    Json tables = Json::object();
    for (const auto& table : data_tables())
        for (const auto& column : table.columns)
            tables[table.name][column.name] = book_head(table.name, column.name, false, language);
    return tables;
}

}  // namespace

Json page_words(std::string_view language) {
    Json own = Json::object();
    for (auto id : ids) own[std::string(id.substr(id.find('.') + 1))] = say(std::string(id), language);
    return {{"own", own},
            {"unknown", say("unknown", language)},
            {"status", words_of(status_list(), "status.", language)},
            {"certainty", words_of(certainty_list(), "page.sure.", language)},
            {"evidence", words_of(evidence_kind_list(), "evidence.", language)},
            {"themes", words_of(theme_words, "page.theme.", language)},
            {"node_class", words_of(node_class_list(), "page.class.", language)},
            {"heads", heads(language)}};
}

}  // namespace ecomap
