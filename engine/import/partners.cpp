#include "engine/import/partners.hpp"

#include "engine/import/csv_text.hpp"
#include "engine/import/format.hpp"
#include "engine/io/key.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace ecomap::import {
namespace {

constexpr std::string_view without_direction = "partner";

/// The actors that a row is about.
std::set<std::size_t> with_rows(const std::vector<ImportRow>& rows, const ImportActors& actors) {
    std::set<std::size_t> found;
    for (const auto& row : rows)
        if (const auto& actor = actor_of(row); !actor.empty()) found.insert(actors.find(actor));
    return found;
}

bool is_kind_of_links(const std::vector<ImportRow>& rows, const std::vector<SheetPlan>& plans, std::string_view kind) {
    return std::any_of(rows.begin(), rows.end(), [&](const ImportRow& row) {
        if (row.rows != RowsAre::links) return false;
        const auto& said = row.text(Means::link_kind);
        return slug(said.empty() ? usual_kind(plans[row.sheet]) : said) == slug(kind);
    });
}

}  // namespace

std::string usual_kind(const SheetPlan& plan) {
    const auto kind = format_named(plan.format).kind;
    return std::string(kind.empty() ? "link" : kind);
}

std::string kind_of_partners(const std::vector<ImportRow>& rows, const std::vector<SheetPlan>& plans, const Said& said,
                             const KnownTerms& known) {
    const auto first = std::find_if(rows.begin(), rows.end(),
                                    [](const ImportRow& row) { return !row.list(Means::actor_partners).empty(); });
    if (first == rows.end()) return {};
    auto kind = usual_kind(plans[first->sheet]);
    const auto instead = said.values.find("link.kind=" + kind);
    if (instead != said.values.end()) return instead->second;
    const auto framework = known.find("link_kinds");  // it says itself which kinds have a direction
    const bool is_closed = framework != known.end() && !framework->second.empty();
    return !is_closed && is_kind_of_links(rows, plans, kind) ? std::string(without_direction) : kind;
}

std::vector<PartnerLink> partner_links(const std::vector<ImportRow>& rows, const ImportActors& actors,
                                       const std::vector<std::string>& sheets, Losses& losses) {
    const auto& all = actors.all();
    const auto own = with_rows(rows, actors);
    std::map<std::size_t, std::size_t> without;                        // and the sheet that names it first
    std::map<std::pair<std::size_t, std::size_t>, PartnerLink> links;  // by the two ends, the lower position first
    for (const auto& row : rows) {
        const auto& named = row.list(Means::actor_partners);
        const auto& actor = actor_of(row);
        if (named.empty() || actor.empty()) continue;
        const auto from = actors.find(actor);
        for (const auto& name : named) {
            const auto to = actors.find(name);
            const auto example = std::to_string(row.number) + ": " + name;
            if (from == to) {
                losses.add("import.loss-self-link", sheets[row.sheet], "", example);
                continue;
            }
            if (!own.contains(to)) without.emplace(to, row.sheet);
            const auto [at, is_new] =
                links.emplace(std::minmax(from, to), PartnerLink{from, to, {row.sheet, row.number}});
            if (is_new) continue;
            losses.add("import.loss-same-link", sheets[row.sheet], "", example);
            auto& link = at->second;
            if (link.from != from && all[from].id < all[to].id) link.from = from, link.to = to;
        }
    }
    for (const auto& [actor, sheet] : without) losses.add("import.loss-no-own-row", sheets[sheet], "", all[actor].name);
    std::vector<PartnerLink> sorted;
    for (const auto& [ends, link] : links) sorted.push_back(link);
    std::sort(sorted.begin(), sorted.end(), [&](const PartnerLink& a, const PartnerLink& b) {
        return std::tie(all[a.from].id, all[a.to].id) < std::tie(all[b.from].id, all[b.to].id);
    });
    return sorted;
}

ImportedTable link_kinds_table(const std::map<std::string, std::string>& kinds,
                               const std::set<std::string>& undirected) {
    ImportedTable table{"link_kinds.csv"};
    table.text = csv_line(std::vector<std::string>{"id", "label", "directed"});
    for (const auto& [id, label] : kinds) {
        table.text += csv_line(std::vector<std::string>{id, label, undirected.contains(id) ? "no" : ""});
        table.whence.push_back({});
    }
    return table;
}

}  // namespace ecomap::import
