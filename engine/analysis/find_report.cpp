// The answer to a need in words and tables.
#include "engine/analysis/find.hpp"

#include "engine/analysis/cell_words.hpp"
#include "engine/analysis/network.hpp"
#include "engine/analysis/phrase.hpp"

#include <algorithm>

namespace ecomap {
namespace {

using Words = std::string_view;

std::string quoted(Words words, Words language) {
    return language == "sv" ? "”" + std::string(words) + "”" : "“" + std::string(words) + "”";
}

/// "kommuner, rådgivning, införa".
std::string need_words(const Ecosystem& ecosystem, const Need& need, Words language) {
    std::string line;
    for (auto facet : facets()) {
        if (!asks(need, facet)) continue;
        line += (line.empty() ? "" : ", ") + std::string(asked_words(ecosystem, need, facet).in(language));
    }
    return line;
}

std::string offer_words(const Ecosystem& ecosystem, const Match& match, Words language) {
    const auto& offer = ecosystem[match.offer];
    return std::string(short_name(ecosystem[offer.actor], language)) + ": " + std::string(offer.name.in(language));
}

/// The first `most` matches that `wanted` holds for, by name.
template <class Wanted>
std::vector<std::string> named(const Ecosystem& ecosystem, const Found& found, Words language, Wanted wanted) {
    std::vector<std::string> names;
    for (const auto& match : found.matches)
        if (wanted(match)) names.push_back(offer_words(ecosystem, match, language));
    return names;
}

Text could_be(const std::vector<std::string>& swedish, const std::vector<std::string>& english) {
    return {"Skulle kunna finnas eller rekommenderas: " + join_list(swedish, "sv", 3) + ".",
            "Could be, or is recommended: " + join_list(english, "en", 3) + "."};
}

Text behind(const Ecosystem& ecosystem, const Found& found) {
    return in_both([&](Words language) {
        std::vector<std::string> names;
        for (auto gap : found.behind)
            names.push_back(ecosystem[gap].key + " " + quoted(ecosystem[gap].label.in(language), language));
        return std::string(choose(
                   language,
                   found.behind.size() == 1 ? "Bakom det ligger ett rapporterat glapp: "
                                            : "Bakom det ligger rapporterade glapp: ",
                   found.behind.size() == 1 ? "Behind this is a reported gap: " : "Behind this are reported gaps: ")) +
               join_list(names, language) + ".";
    });
}

std::string facets_with(const Ecosystem& ecosystem, const Need& need, const Match& match, Fit fit, Words language) {
    std::string line;
    for (const auto& [facet, is] : match.fits)
        if (is == fit)
            line += (line.empty() ? "" : "; ") + std::string(asked_words(ecosystem, need, facet).in(language));
    return line;
}

Text facets_with(const Ecosystem& ecosystem, const Need& need, const Match& match, Fit fit) {
    return in_both([&](Words language) { return facets_with(ecosystem, need, match, fit, language); });
}

Text way_words(const Ecosystem& ecosystem, const std::vector<ActorId>& way) {
    return in_both([&](Words language) {
        std::string line;
        for (auto actor : way)
            line += (line.empty() ? "" : " → ") + std::string(short_name(ecosystem[actor], language));
        return line;
    });
}

Table offers_table(const Ecosystem& ecosystem, const Need& need, const Found& found) {
    Table table{"offers",
                Message("find.table-offers"),
                {column("place"), column_as("actor", "actor"), column("offer"), column("id"), column("status"),
                 column("matched"), column("differs"), column("unknown"), column("stated")},
                {}};
    if (need.from) table.columns.push_back(column("way"));
    for (std::size_t i = 0; i < found.matches.size(); ++i) {
        const auto& match = found.matches[i];
        const auto& offer = ecosystem[match.offer];
        std::vector<Cell> row{number_cell(i + 1),
                              marked_name(ecosystem[offer.actor]),
                              offer.name,
                              offer.key,
                              status_words(offer.status),
                              facets_with(ecosystem, need, match, Fit::matched),
                              facets_with(ecosystem, need, match, Fit::differs),
                              facets_with(ecosystem, need, match, Fit::unknown),
                              yes_no(match.stated)};
        if (need.from) row.emplace_back(way_words(ecosystem, match.way));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table facets_table(const Ecosystem& ecosystem, const Need& need, const Found& found) {
    Table table{"facets",
                Message("find.table-facets"),
                {column("facet"), column_as("asked", "asked"), column_as("offers", "offers-without-it", "offers")},
                {}};
    for (const auto& each : found.without)
        table.rows.push_back(
            {facet_words(each.facet), asked_words(ecosystem, need, each.facet), number_cell(each.offers)});
    return table;
}

Table gaps_table(const Ecosystem& ecosystem, const Found& found) {
    Table table{"gaps", Message("find.table-gaps"), {column("id"), column_as("gap", "gap"), column("source")}, {}};
    for (auto gap : found.behind)
        table.rows.push_back({ecosystem[gap].key, ecosystem[gap].label, ecosystem[gap].source});
    return table;
}

bool is_wish(const Ecosystem& ecosystem, const Match& match) {
    return match.off == 0 && ecosystem[match.offer].status != Status::today;
}

}  // namespace

Text answer_words(const Ecosystem& ecosystem, const Need& need, const Found& found) {
    return in_both([&](Words language) {
        const auto sought = need_words(ecosystem, need, language);
        const auto about = sought.empty() ? "" : " (" + sought + ")";
        if (found.today == 0)
            return std::string(choose(language, "Inget erbjudande i dag svarar mot hela behovet",
                                      "No offer of today meets the whole need")) +
                   about + ".";
        auto names = named(ecosystem, found, language, [&](const Match& match) {
            return match.off == 0 && ecosystem[match.offer].status == Status::today;
        });
        const auto count =
            plural(found.today, choose(language, "erbjudande", "offer"), choose(language, "erbjudanden", "offers"));
        return count +
               std::string(choose(language, " i dag svarar mot behovet",
                                  found.today == 1 ? " of today meets the need" : " of today meet the need")) +
               about + ": " + join_list(names, language, 3) + ".";
    });
}

Text emptied_words(const Ecosystem& ecosystem, const Need& need, const Found& found) {
    const auto& best = found.without.front();
    return in_both([&](Words language) {
        const auto asked = quoted(asked_words(ecosystem, need, best.facet).in(language), language) + " (" +
                           std::string(facet_words(best.facet).in(language)) + ")";
        if (best.offers == 0)
            return std::string(choose(language, "Inte heller utan ett av kraven finns något i dag.",
                                      "There is none of today even without any one of the demands."));
        const auto count =
            plural(best.offers, choose(language, "erbjudande", "offer"), choose(language, "erbjudanden", "offers"));
        return fill(choose(language, "Kravet {} tömmer listan: utan det finns {} i dag.",
                           best.offers == 1 ? "The demand {} empties the list: without it there is {} of today."
                                            : "The demand {} empties the list: without it there are {} of today."),
                    {asked, count});
    });
}

Report find_report(const Ecosystem& ecosystem, const Need& need, const Params& params) {
    const auto found = find_support(ecosystem, need, params);
    Report report{"find", {"Hitta stöd", "Find support"}, {}, {}, {}};
    report.findings.push_back({answer_words(ecosystem, need, found)});
    if (found.today == 0 && !found.without.empty()) report.findings.push_back({emptied_words(ecosystem, need, found)});
    auto wishes = [&](Words language) {
        return named(ecosystem, found, language, [&](const Match& match) { return is_wish(ecosystem, match); });
    };
    if (!wishes("en").empty()) report.findings.push_back({could_be(wishes("sv"), wishes("en"))});
    if (!found.behind.empty()) report.findings.push_back({behind(ecosystem, found)});
    report.tables.push_back(offers_table(ecosystem, need, found));
    if (!found.without.empty()) report.tables.push_back(facets_table(ecosystem, need, found));
    if (!found.behind.empty()) report.tables.push_back(gaps_table(ecosystem, found));
    report.notes = {Message("find.first-what-matches-in-all"), Message("find.unknown-the-offer-does-not")};
    if (need.from) report.notes.push_back(Message("find.the-way-there-is-the"));
    add_filter_note(report.notes, ecosystem.about);
    return report;
}

}  // namespace ecomap
