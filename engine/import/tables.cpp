#include "engine/import/tables.hpp"

#include "engine/import/csv_text.hpp"
#include "engine/import/direction.hpp"
#include "engine/import/link_kinds.hpp"
#include "engine/import/tidy.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace ecomap::import {
namespace {

using Cells = std::vector<std::string>;

std::string joined(const std::vector<std::string>& parts, const char* between) {
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : between) + part;
    return text;
}

/// A table's rows before they are sorted and have ids.
struct Line {
    Cells cells;
    Whence whence;
};

ImportedTable table_of(const std::string& file, const Cells& head, std::vector<Line> lines, std::size_t always = 3) {
    ImportedTable table{file};
    // A column that says nothing is not written, but for those that every such table has.
    std::vector<bool> kept(head.size(), false);
    for (std::size_t i = 0; i < head.size(); ++i)
        kept[i] = i < always ||
                  std::any_of(lines.begin(), lines.end(), [&](const Line& line) { return !line.cells[i].empty(); });
    auto add = [&](const Cells& cells) {
        Cells written;
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (kept[i]) written.push_back(cells[i]);
        table.text += csv_line(written);
    };
    add(head);
    for (const auto& line : lines) add(line.cells), table.whence.push_back(line.whence);
    return table;
}

/// The row's values as cells, with what cannot be read counted and kept in the note.
class RowWriter {
public:
    RowWriter(const Material& from, const ImportRow& row, Losses& losses)
        : from_(from), row_(row), sheet_(name_of(from.plans[row.sheet])), losses_(losses) {}

    std::string text(Means means) const { return joined(row_.list(means), "; "); }
    /// A text that must stand alone.
    std::string first(Means means) const { return row_.text(means); }
    std::string date(Means means) {
        const auto& written = row_.text(means);
        if (written.empty()) return {};
        if (auto tidy = tidy_date(written)) return *tidy;
        return refuse("import.loss-date", means, written);
    }
    std::string status(Means means) {
        const auto& written = row_.text(means);
        if (written.empty()) return {};
        if (auto status = tidy_status(written)) return std::string(to_string(*status));
        return refuse("import.loss-status", means, written);
    }
    std::string term(Means means, const std::string& written) {
        if (written.empty()) return {};
        const auto vocabulary = meaning_of(means).vocabulary;
        if (auto id = from_.terms.id(vocabulary, written)) return *id;
        const auto nearest = from_.terms.nearest(vocabulary, written);
        losses_.add("import.loss-term", sheet_, std::string(meaning_of(means).word),
                    written + (nearest.empty() ? "" : " → " + nearest + "?"));
        return {};
    }
    std::string terms(Means means, const std::vector<std::string>& written) {
        Cells ids;
        for (const auto& each : written)
            if (auto id = term(means, each); !id.empty()) ids.push_back(std::move(id));
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return joined(ids, ";");
    }
    /// The note with what was refused, after everything else of the row was asked for.
    std::string note(Means means) const {
        auto parts = row_.list(means);
        parts.insert(parts.end(), refused_.begin(), refused_.end());
        return joined(parts, "; ");
    }

private:
    std::string refuse(const char* id, Means means, const std::string& written) {
        const auto column = std::string(meaning_of(means).column());
        losses_.add(id, sheet_, std::string(meaning_of(means).word), std::to_string(row_.number) + ": " + written);
        refused_.push_back(column + ": " + written);
        return {};
    }
    const Material& from_;
    const ImportRow& row_;
    std::string sheet_;
    Losses& losses_;
    Cells refused_ = {};
};

bool by_cells(const Line& a, const Line& b) { return a.cells < b.cells; }

/// Sorts `lines` and makes those that say the same one; `id`, of the losses, counts the others.
void settle(std::vector<Line>& lines, const char* id, const Material& from, Losses& losses) {
    std::stable_sort(lines.begin(), lines.end(), by_cells);
    std::vector<Line> kept;
    for (auto& line : lines) {
        if (!kept.empty() && kept.back().cells == line.cells)
            losses.add(id, name_of(from.plans[line.whence.sheet]), "", std::to_string(line.whence.number));
        else kept.push_back(std::move(line));
    }
    lines = std::move(kept);
}

constexpr std::array dimensions{Means::offer_support_types, Means::offer_principles, Means::offer_target_groups,
                                Means::offer_phases};

/// What an offer of the row is called, and its terms by dimension.
struct NewOffer {
    std::string name;
    std::array<std::vector<std::string>, dimensions.size()> terms;
};

/// The first dimension that the sheet has a column for: what it says names the offers that have no name.
std::size_t naming_dimension(const SheetPlan& plan) {
    for (std::size_t i = 0; i < dimensions.size(); ++i)
        for (const auto& column : plan.columns)
            if (column.means == dimensions[i]) return i;
    return 0;
}

std::vector<NewOffer> offers_of(const ImportRow& row, const SheetPlan& plan, const ImportTerms& terms) {
    NewOffer whole{row.text(Means::offer_name), {}};
    for (std::size_t i = 0; i < dimensions.size(); ++i) whole.terms[i] = row.list(dimensions[i]);
    std::vector<NewOffer> offers;
    for (const auto& told : row.told) {  // a text in a term's own column is an offer of its own
        auto offer = whole;
        offer.name = told.text;
        for (std::size_t i = 0; i < dimensions.size(); ++i)
            if (dimensions[i] == told.means) offer.terms[i] = {told.option};
        offers.push_back(std::move(offer));
    }
    if (!whole.name.empty()) {
        offers.push_back(std::move(whole));
        return offers;
    }
    const auto naming = naming_dimension(plan);
    for (const auto& term : whole.terms[naming]) {
        auto offer = whole;
        offer.name = terms.label(meaning_of(dimensions[naming]).vocabulary, term);
        offer.terms[naming] = {term};
        offers.push_back(std::move(offer));
    }
    return offers;
}

/// Partners as ties, which say nothing but that they are.
void add_partners(std::vector<Line>& lines, const Material& from, Losses& losses) {
    const auto kind = from.terms.id("link_kinds", from.kind_of_partners);
    for (const auto& link : from.partners) {
        const auto& plan = from.plans[link.whence.sheet];
        if (!kind) {
            const auto nearest = from.terms.nearest("link_kinds", from.kind_of_partners);
            losses.add("import.loss-term", name_of(plan), "link.kind",
                       from.kind_of_partners + (nearest.empty() ? "" : " → " + nearest + "?"));
            continue;
        }
        const bool is_usual = from.kind_of_partners == usual_kind(plan);
        losses.add(is_usual ? "import.loss-no-kind" : "import.loss-partner-kind", name_of(plan), "", "");
        lines.push_back(
            {{from.actors.all()[link.from].id, from.actors.all()[link.to].id, *kind, "", "", "", "", "", ""},
             link.whence});
    }
}

/// What two rows say of one link without a direction, from either end, is said alike.
void turn_alike(std::vector<Line>& lines, const std::set<std::string>& undirected) {
    std::set<Cells> all;
    for (const auto& line : lines)
        if (undirected.contains(line.cells[2])) all.insert(line.cells);
    for (auto& line : lines) {
        if (line.cells[0] <= line.cells[1] || !all.contains(line.cells)) continue;
        auto turned = line.cells;
        std::swap(turned[0], turned[1]);
        if (all.contains(turned)) line.cells = std::move(turned);
    }
}

/// Counts who is only named as an end of a link, where other rows are about actors.
void count_bare_ends(const Material& from, Losses& losses) {
    std::set<std::size_t> told;
    for (const auto& row : from.rows)
        if (const auto& actor = actor_of(row); !actor.empty()) told.insert(from.actors.find(actor));
    if (told.empty()) return;
    for (const auto& row : from.rows) {
        if (row.rows != RowsAre::links) continue;
        auto ends = row.list(Means::link_to);
        ends.push_back(row.text(Means::link_from));
        for (const auto& end : ends)
            if (told.insert(from.actors.find(end)).second)
                losses.add("import.loss-end-without-row", name_of(from.plans[row.sheet]), "",
                           std::to_string(row.number) + ": " + end);
    }
}

}  // namespace

ImportedTable actors_table(const Material& from, Losses& losses) {
    std::vector<Line> lines;
    for (const auto& actor : from.actors.all()) {
        ImportRow row{actor.sheet, actor.number};
        RowWriter write(from, row, losses);
        auto notes = [&](Means means) {
            Cells texts;
            if (const auto found = actor.said.find(means); found != actor.said.end())
                for (const auto& [text, count] : found->second.counts()) texts.push_back(text);
            return joined(texts, "; ");
        };
        lines.push_back(
            {{actor.id, actor.name, write.term(Means::actor_type, actor.text(Means::actor_type)),
              actor.text(Means::actor_abbreviation), write.term(Means::actor_level, actor.text(Means::actor_level)),
              actor.text(Means::actor_country), actor.text(Means::actor_website), actor.text(Means::actor_same_as),
              actor.text(Means::actor_class), actor.text(Means::actor_certainty), notes(Means::actor_role),
              notes(Means::actor_source), notes(Means::actor_note)},
             {actor.sheet, actor.number}});
    }
    std::stable_sort(lines.begin(), lines.end(), by_cells);
    return table_of("actors.csv",
                    {"id", "name", "type", "abbreviation", "level", "country", "website", "same_as", "node_class",
                     "certainty", "role", "source", "note"},
                    std::move(lines));
}

ImportedTable offers_table(const Material& from, Losses& losses) {
    std::vector<Line> lines;
    for (const auto& row : from.rows) {
        if (row.rows != RowsAre::offers) continue;
        RowWriter write(from, row, losses);
        const auto& actor = actor_of(row);
        const auto offers = offers_of(row, from.plans[row.sheet], from.terms);
        if (offers.empty())
            losses.add("import.loss-no-offer", name_of(from.plans[row.sheet]), "",
                       std::to_string(row.number) + ": " + actor);
        const auto status = write.status(Means::offer_status);
        const auto since = write.date(Means::offer_since), until = write.date(Means::offer_until);
        const auto as_of = write.date(Means::offer_as_of);
        for (const auto& offer : offers) {
            Cells cells{"", from.actors.all()[from.actors.find(actor)].id, offer.name};
            for (std::size_t i = 0; i < dimensions.size(); ++i)
                cells.push_back(write.terms(dimensions[i], offer.terms[i]));
            cells.insert(cells.end(), {status, since, until, as_of, write.first(Means::offer_certainty),
                                       write.text(Means::offer_example), write.text(Means::offer_source),
                                       write.note(Means::offer_note)});
            if (offers.size() == 1) cells.front() = row.text(Means::offer_id);
            lines.push_back({std::move(cells), {row.sheet, row.number}});
        }
    }
    settle(lines, "import.loss-same-offer", from, losses);
    Ids ids;
    std::vector<Line*> without;
    for (auto& line : lines)
        if (!ids.take(line.cells[0])) without.push_back(&line);
    for (auto* line : without) line->cells[0] = ids.make(line->cells[1] + " " + line->cells[2]);
    return table_of("offers.csv",
                    {"id", "actor", "name", "support_types", "principles", "target_groups", "phases", "status", "since",
                     "until", "as_of", "certainty", "example", "source", "note"},
                    std::move(lines));
}

ImportedTable links_table(const Material& from, Losses& losses) {
    std::vector<Line> lines;
    const auto undirected = kinds_without_direction(from);
    for (const auto& row : from.rows) {
        if (row.rows != RowsAre::links) continue;
        RowWriter write(from, row, losses);
        const auto& plan = from.plans[row.sheet];
        auto kind = write.term(Means::link_kind, row.text(Means::link_kind));
        if (kind.empty()) {
            kind = usual_kind(plan);
            losses.add("import.loss-no-kind", name_of(plan), "", "", 1);
        }
        const auto status = write.status(Means::link_status);
        const auto since = write.date(Means::link_since), until = write.date(Means::link_until);
        const auto direction = direction_of(row.text(Means::link_direction));
        const bool has_none = direction == Direction::undirected || direction == Direction::mutual;
        const bool both_ways = has_none && !undirected.contains(kind) && from.terms.are_own("link_kinds");
        if (both_ways) losses.add("import.loss-both-ways", name_of(plan), "", std::to_string(row.number));
        else if (direction == Direction::mutual) losses.add("import.loss-mutual", name_of(plan), "", "");
        else if (has_none && !undirected.contains(kind)) losses.add("import.loss-direction", name_of(plan), "", "");
        for (const auto& to : row.list(Means::link_to)) {
            const Line line{
                {from.actors.all()[from.actors.find(row.text(Means::link_from))].id,
                 from.actors.all()[from.actors.find(to)].id, kind, status, since, until,
                 write.first(Means::link_certainty), write.text(Means::link_source), write.note(Means::link_note)},
                {row.sheet, row.number}};
            lines.push_back(line);
            if (both_ways && line.cells[0] != line.cells[1]) {
                lines.push_back(line);
                std::swap(lines.back().cells[0], lines.back().cells[1]);
            }
        }
    }
    count_bare_ends(from, losses);
    turn_alike(lines, undirected);
    add_partners(lines, from, losses);
    settle(lines, "import.loss-same-link", from, losses);
    return table_of("links.csv", {"from", "to", "kind", "status", "since", "until", "certainty", "source", "note"},
                    std::move(lines));
}

std::vector<ImportedTable> vocabulary_tables(const Material& from) {
    std::vector<ImportedTable> tables;
    for (const auto& [vocabulary, own] : from.terms.own()) {
        if (vocabulary == "link_kinds") continue;
        std::vector<Line> lines;
        for (const auto& term : own) lines.push_back({{term.id, term.label, term.group}, {}});
        tables.push_back(table_of(vocabulary + ".csv", {"id", "label", "parent"}, std::move(lines), 2));
    }
    if (auto kinds = link_kinds_of(from)) tables.push_back(std::move(*kinds));
    return tables;
}

}  // namespace ecomap::import
