#include "engine/analysis/audience.hpp"

#include "engine/analysis/cell_words.hpp"
#include "engine/analysis/phrase.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

using Words = std::vector<std::string>;

/// Columns with a term in which the row is empty; nothing when all of them are, since then no offer says.
std::optional<std::vector<std::size_t>> empty_columns(const Crosstab& table, std::size_t row) {
    std::vector<std::size_t> empty;
    std::size_t terms = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (!table.columns[column].term) continue;
        ++terms;
        if (table.at(row, column).empty()) empty.push_back(column);
    }
    if (empty.size() == terms) return std::nullopt;
    return empty;
}

AudienceOf audience_of(const Ecosystem& ecosystem, Dimension dimension) {
    auto by_principle = crosstab(ecosystem, dimension, Dimension::principle);
    auto by_phase = crosstab(ecosystem, dimension, Dimension::phase);
    const auto counts = offers_by_term(ecosystem, dimension);
    AudienceOf found{dimension, {}, counts.unknown, by_principle.offers};
    for (std::size_t row = 0; row < counts.offers.size(); ++row) {
        const auto& line = by_principle.rows[row];
        const auto offers = counts.offers[row];
        found.terms.push_back({*line.term, offers, line.all, line.is_covered(), {}, {}});
        if (offers == 0) continue;
        found.terms.back().lacking_principles = empty_columns(by_principle, row);
        auto& term = found.terms.back();
        term.lacking_phases.emplace();
        if (dimension != Dimension::phase) term.lacking_phases = empty_columns(by_phase, row);
    }
    return found;
}

std::string names(const std::vector<const AudienceTerm*>& terms, std::string_view language, std::size_t top,
                  bool with_offers = false) {
    Words all;
    for (const auto* term : terms) {
        std::string name(term->term.short_label.in(language));
        all.push_back(with_offers ? name + " " + std::to_string(term->offers) : name);
    }
    return join_list(all, language, top);
}

std::string many(const AudienceOf& found, std::string_view language) {
    return std::string(words_of(found.dimension).many.in(language));
}

/// "; for 80 of 135 offers the phase is unknown", or "" when all are known.
std::string but_unknown(const AudienceOf& found, std::string_view language) {
    if (found.unknown == 0) return {};
    return fill(choose(language, "; {} av {} erbjudanden anger ingen {}", "; for {} of {} offers the {} is unknown"),
                {std::to_string(found.unknown), std::to_string(found.offers),
                 std::string(words_of(found.dimension).one.in(language))});
}

Finding nothing_finding(const AudienceOf& found, std::size_t top) {
    std::vector<const AudienceTerm*> nothing, covered;
    for (const auto& term : found.terms) {
        if (term.gets_nothing()) nothing.push_back(&term);
        if (term.is_covered) covered.push_back(&term);
    }
    auto all = std::to_string(covered.size());
    if (nothing.empty())
        return {sentence("{} av {} {} har känt stöd{}.",
                         covered.size() == 1 ? "{} of {} {} has known support{}." : "{} of {} {} have known support{}.",
                         [&](std::string_view language) {
                             return Words{all, all, many(found, language), but_unknown(found, language)};
                         })};
    return {sentence("{} av {} {} saknar känt stöd: {}{}.",
                     nothing.size() == 1 ? "{} of {} {} is without known support: {}{}."
                                         : "{} of {} {} are without known support: {}{}.",
                     [&](std::string_view language) {
                         return Words{std::to_string(nothing.size()), all, many(found, language),
                                      names(nothing, language, top), but_unknown(found, language)};
                     })};
}

/// Most and fewest offers among terms with some; and the terms nobody has mapped.
void add_order(Report& report, const AudienceOf& found, std::size_t top) {
    std::vector<const AudienceTerm*> some, unmapped;
    for (const auto& term : found.terms) {
        if (term.offers > 0) some.push_back(&term);
        if (!term.is_covered && term.offers == 0) unmapped.push_back(&term);
    }
    std::stable_sort(some.begin(), some.end(),
                     [](const auto* a, const auto* b) { return a->offers > b->offers; });  // equal: framework's order
    if (some.size() > 1)
        report.findings.push_back(
            {sentence("Kända erbjudanden per {}: {}.", "Known offers by {}: {}.", [&](std::string_view language) {
                return Words{std::string(words_of(found.dimension).one.in(language)), names(some, language, top, true)};
            })});
    if (!unmapped.empty())
        report.findings.push_back(
            {sentence("Kartan gör inte anspråk på att täcka {}: där är stödet okänt, inte noll.",
                      "The map does not claim to cover {}: there support is unknown, not zero.",
                      [&](std::string_view language) { return Words{names(unmapped, language, top)}; })});
}

std::string joined_labels(const std::vector<std::size_t>& positions, const std::vector<DimensionTerm>& terms,
                          std::string_view language) {
    std::string line;
    for (auto position : positions)
        line += (line.empty() ? "" : ", ") + std::string(terms[position].short_label.in(language));
    return line;
}

/// Groups that get something, but nothing in some phase: "Municipalities (implement, refine)".
void add_lacking(Report& report, const AudienceOf& groups, const std::vector<DimensionTerm>& phases,
                 const std::vector<DimensionTerm>& principles, std::size_t top) {
    auto add = [&](auto lacking, const std::vector<DimensionTerm>& terms, std::string_view swedish,
                   std::string_view english) {
        std::vector<const AudienceTerm*> lacking_some;
        for (const auto& group : groups.terms)
            if ((group.*lacking) && !(group.*lacking)->empty()) lacking_some.push_back(&group);
        std::stable_sort(lacking_some.begin(), lacking_some.end(), [](const auto* a, const auto* b) {
            return a->offers > b->offers;  // who is spoken of most comes first; equal: the framework's order
        });
        auto listed = [&](std::string_view language) {
            Words all;
            for (const auto* group : lacking_some)
                all.push_back(fill("{} ({})", {std::string(group->term.short_label.in(language)),
                                               joined_labels(*(group->*lacking), terms, language)}));
            return all;
        };
        auto count = lacking_some.size();
        if (count == 0) return;
        report.findings.push_back({sentence(swedish, english, [&](std::string_view language) {
            auto one = choose(language, "målgrupp", "target group"),
                 several = choose(language, "målgrupper", "target groups");
            return Words{plural(count, one, several),
                         join_list(listed(language), language, std::min<std::size_t>(top, 4))};
        })});
    };
    add(&AudienceTerm::lacking_phases, phases, "{} får stöd, men inget känt i vissa faser: {}.",
        "Support, but none known in some phases, for {}: {}.");
    add(&AudienceTerm::lacking_principles, principles, "{} får stöd, men inget känt i vissa principer: {}.",
        "Support, but none known in some principles, for {}: {}.");
}

Table term_table(const Ecosystem& ecosystem, const AudienceOf& found, std::string name) {
    auto words = words_of(found.dimension);
    Table table{std::move(name), {}, {}, {}};
    table.title = sentence("Stöd per {}", "Support by {}",
                           [&](std::string_view language) { return Words{std::string(words.one.in(language))}; });
    table.columns = {column("key"),
                     {"label", words.heading, ""},
                     column_as("offers", "known-offers", "offers"),
                     column("at_most", "offers"),
                     column("actors", "actors"),
                     column_as("stated", "of-these-stated", "actors"),
                     column("categories", "categories"),
                     column("lacking_principles"),
                     column("lacking_phases"),
                     column_as("names", "who")};
    auto principles = terms_of(ecosystem.framework, Dimension::principle);
    auto phases = terms_of(ecosystem.framework, Dimension::phase);
    auto labels = [](const std::optional<std::vector<std::size_t>>& positions,
                     const std::vector<DimensionTerm>& terms) -> Cell {
        if (!positions) return {};
        if (positions->empty()) return std::string();
        return in_both([&](std::string_view language) { return joined_labels(*positions, terms, language); });
    };
    for (const auto& term : found.terms) {
        std::vector<Cell> row{term.term.key,
                              term.term.short_label,
                              number_cell(term.offers),
                              number_cell(term.offers + found.unknown),
                              number_cell(term.from.count()),
                              number_cell(term.from.stated()),
                              number_cell(term.from.categories.size()),
                              labels(term.lacking_principles, principles),
                              labels(term.lacking_phases, phases),
                              names_cell(ecosystem, term.from.actors)};
        if (term.gets_nothing()) row[7] = row[8] = Text("alla", "all");
        if (!term.is_covered && term.offers == 0) std::fill(row.begin() + 2, row.end(), Cell());
        table.rows.push_back(std::move(row));
    }
    if (found.unknown > 0) {
        std::vector<Cell> row{std::string(), words.unknown, number_cell(found.unknown)};
        row.resize(table.columns.size(), std::string());
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Target groups against another dimension: distinct actors, unknown in a row and a column of its own.
Table group_table(const Ecosystem& ecosystem, Dimension columns, std::string name, Text title) {
    auto found = crosstab(ecosystem, Dimension::target, columns);
    Table table{std::move(name), std::move(title), {}, {}};
    table.columns = {column("key"), {"label", words_of(Dimension::target).heading, ""}};
    for (std::size_t i = 0; i < found.columns.size(); ++i) {
        const auto& term = found.columns[i].term;
        table.columns.push_back(
            {"c" + std::to_string(i + 1), term ? term->short_label : words_of(columns).unknown, "actors"});
    }
    table.columns.push_back(column("all", "actors"));
    for (std::size_t row = 0; row < found.rows.size(); ++row) {
        const auto& term = found.rows[row].term;
        std::vector<Cell> cells{term ? term->key : std::string(),
                                term ? term->short_label : words_of(Dimension::target).unknown};
        for (std::size_t column = 0; column < found.columns.size(); ++column)
            cells.push_back(number_cell(found.at(row, column).count()));
        cells.push_back(number_cell(found.rows[row].all.count()));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::vector<Message> definitions(const Ecosystem& ecosystem) {
    auto notes = counting_notes(ecosystem, cells(ecosystem));
    notes.emplace_back("audience.an-offer-that-does-not");
    return notes;
}

}  // namespace

OffersByTerm offers_by_term(const Ecosystem& ecosystem, Dimension dimension) {
    OffersByTerm found;
    found.offers.resize(terms_of(ecosystem.framework, dimension).size());
    const DimensionPlaces places(ecosystem, dimension);
    for (const auto& member : counted_offers(ecosystem)) {
        const auto place = places.of(ecosystem[member.offer]);
        found.unknown += place.terms.empty();
        for (auto term : place.terms) ++found.offers[term];
    }
    return found;
}

std::vector<AudienceOf> audience(const Ecosystem& ecosystem) {
    std::vector<AudienceOf> all;
    for (auto dimension : {Dimension::target, Dimension::phase, Dimension::level})
        all.push_back(audience_of(ecosystem, dimension));
    return all;
}

Report audience_report(const Ecosystem& ecosystem, const Params& params) {
    auto found = audience(ecosystem);
    Report report{"audience", {"Vem stödet når", "Whom the support reaches"}, {}, {}, {}};
    for (const auto& dimension : found)
        if (!dimension.terms.empty()) report.findings.push_back(nothing_finding(dimension, params.top));
    if (report.findings.empty()) report.findings.push_back({Message("audience.the-map-has-no-target")});
    add_lacking(report, found[0], terms_of(ecosystem.framework, Dimension::phase),
                terms_of(ecosystem.framework, Dimension::principle), params.top);
    for (const auto& dimension : found) add_order(report, dimension, params.top);
    constexpr std::array names{"target_groups", "phases", "levels"};
    for (std::size_t i = 0; i < found.size(); ++i) report.tables.push_back(term_table(ecosystem, found[i], names[i]));
    report.tables.push_back(group_table(ecosystem, Dimension::phase, "groups_by_phase",
                                        {"Aktörer per målgrupp och fas", "Actors by target group and phase"}));
    report.tables.push_back(group_table(ecosystem, Dimension::principle, "groups_by_principle",
                                        {"Aktörer per målgrupp och princip", "Actors by target group and principle"}));
    report.notes = definitions(ecosystem);
    return report;
}

}  // namespace ecomap
