#include "engine/import/columns.hpp"

#include "engine/import/lexicon.hpp"
#include "engine/import/values.hpp"
#include "engine/io/key.hpp"
#include "engine/model/contains.hpp"
#include "engine/model/evidence.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace ecomap::import {
namespace {

using std::string_view;

/// What a sense is in rows of each kind.
struct Use {
    string_view sense;
    Means actors, offers, links;
};
constexpr auto none = Means::left_out;
constexpr std::array<Use, 36> uses{{
    {"id", Means::actor_id, Means::offer_id, none},
    {"name", Means::actor_name, Means::offer_name, Means::link_note},
    {"actor", Means::actor_name, Means::actor_name, none},
    {"actor_type", Means::actor_type, Means::actor_type, none},
    {"abbreviation", Means::actor_abbreviation, Means::actor_abbreviation, none},
    {"level", Means::actor_level, Means::actor_level, none},
    {"country", Means::actor_country, Means::actor_country, none},
    {"website", Means::actor_website, Means::actor_website, none},
    {"node_class", Means::actor_class, none, none},
    {"certainty", Means::actor_certainty, Means::offer_certainty, Means::link_certainty},
    {"same_as", Means::actor_same_as, Means::actor_same_as, none},
    {"offer", none, Means::offer_name, none},
    {"support", none, Means::offer_support_types, none},
    {"principle", none, Means::offer_principles, none},
    {"target", none, Means::offer_target_groups, none},
    {"phase", none, Means::offer_phases, none},
    {"category", Means::actor_type, Means::offer_support_types, Means::link_kind},
    {"type", Means::actor_type, Means::offer_support_types, Means::link_kind},
    {"status", none, Means::offer_status, Means::link_status},
    {"since", none, Means::offer_since, Means::link_since},
    {"until", none, Means::offer_until, Means::link_until},
    {"as_of", none, Means::offer_as_of, none},
    {"source", Means::actor_source, Means::offer_source, Means::link_source},
    {"note", Means::actor_note, Means::offer_note, Means::link_note},
    {"description", Means::actor_role, Means::offer_note, Means::link_note},
    {"example", Means::actor_note, Means::offer_example, Means::link_note},
    {"area", Means::actor_note, Means::offer_note, none},
    {"partner", Means::actor_partners, Means::actor_partners, none},
    {"from", none, Means::offer_since, Means::link_from},
    {"to", none, Means::offer_until, Means::link_to},
    {"edge_source", Means::actor_source, Means::offer_source, Means::link_from},
    {"edge_target", none, Means::offer_target_groups, Means::link_to},
    {"from_id", none, none, Means::link_from_id},
    {"to_id", none, none, Means::link_to_id},
    {"kind", none, none, Means::link_kind},
    {"amount", none, none, Means::link_note},
}};

constexpr std::array<string_view, 5> dimension_words_of_heads{"support", "principle", "target", "phase", "category"};

Means in_rows(string_view sense, RowsAre rows) {
    for (const auto& use : uses)
        if (use.sense == sense)
            return rows == RowsAre::actors   ? use.actors
                   : rows == RowsAre::offers ? use.offers
                   : rows == RowsAre::links  ? use.links
                                             : none;
    return none;
}

/// Class and certainty are taken in the words of our own tables; nobody else's say the same.
bool are_own_words(Means means, const std::vector<std::string>& values) {
    const bool is_class = means == Means::actor_class;
    const bool is_certainty =
        means == Means::actor_certainty || means == Means::offer_certainty || means == Means::link_certainty;
    return std::all_of(values.begin(), values.end(), [&](const std::string& value) {
        return (!is_class || parse_node_class(value)) && (!is_certainty || parse_certainty(value));
    });
}

/// "Stödform [Rådgivning]", "Stödform: Rådgivning", "stod/radgivning": what stands before and behind.
std::pair<std::string, std::string> parted(const std::string& head) {
    for (string_view sign : {"[", ": ", " - ", " – ", "/"}) {
        const auto at = head.find(sign);
        if (at == std::string::npos || at == 0) continue;
        std::string behind = head.substr(at + sign.size());
        if (sign == "[" && behind.ends_with("]")) behind.pop_back();
        return {std::string(io::trim(head.substr(0, at))), std::string(io::trim(behind))};
    }
    return {};
}

bool names_somebody(const Looks& looks) {
    return !looks.are_marks() && looks.numbers < looks.values && !looks.are_mostly(looks.addresses);
}

void recognise(Seen& seen) {
    const auto& words = lexicon();
    auto take = [&](const Lexicon::Hit& hit, bool by_tag) {
        seen.sense = hit.sense;
        seen.word = hit.word;
        seen.whole = hit.whole || by_tag;
        seen.by_tag = by_tag;
    };
    if (!seen.head.tag.empty())
        if (const auto hit = words.tag(seen.head.tag); !hit.sense.empty()) return take(hit, true);
    const auto hit = words.head(seen.head.text);
    const auto looks = looks_of(seen.values);
    const auto group = words.head(seen.head.group);
    const bool in_group =
        !group.sense.empty() && contains(dimension_words_of_heads, group.sense) && !seen.head.text.empty();
    // A mark is no name and no term: "Projekt" above marks is one of the words that are ticked.
    const bool is_ticked =
        looks.are_marks() && (in_group || hit.sense == "offer" || contains(dimension_words_of_heads, hit.sense));
    // "Partner" above marks, numbers or addresses names nobody.
    if (hit.sense == "partner" && !names_somebody(looks)) return;
    if (hit.whole && !is_ticked) return take(hit, false);
    if (in_group) {
        seen.sense = seen.group = group.sense;
        seen.word = seen.head.group;
        seen.option = seen.head.text;
        seen.whole = true;
        return;
    }
    const auto [before, behind] = parted(seen.head.text);
    const auto prefix = words.head(before);
    if (prefix.whole && !behind.empty() && contains(dimension_words_of_heads, prefix.sense) && looks.are_marks()) {
        seen.sense = seen.group = prefix.sense;
        seen.word = before;
        seen.option = behind;
        seen.whole = true;
        return;
    }
    if (!hit.sense.empty() && !looks.are_marks()) take(hit, false);
}

/// Marks in columns side by side, whose heads say nothing: what is offered, ticked.
void recognise_marks(std::vector<Seen>& seen) {
    const bool has_support = std::any_of(seen.begin(), seen.end(), [](const Seen& each) {
        return each.whole && (each.sense == "support" || each.sense == "offer");
    });
    if (has_support) return;
    for (std::size_t first = 0; first < seen.size();) {
        std::size_t end = first;
        auto is_mark = [](const Seen& each) {
            return each.sense.empty() && !each.head.text.empty() && looks_of(each.values).are_marks();
        };
        while (end < seen.size() && is_mark(seen[end])) ++end;
        for (std::size_t i = first; end - first >= 2 && i < end; ++i)
            seen[i].sense = "support", seen[i].option = seen[i].head.text;
        first = std::max(end, first + 1);
    }
}

/// Several columns may be that.
bool may_repeat(const ColumnPlan& column) {
    const auto& meaning = meaning_of(column.means);
    return column.means == Means::left_out || column.means == Means::personal || meaning.is_text ||
           column.means == Means::actor_partners || meaning.vocabulary == "support_types" ||
           meaning.vocabulary == "principles" || meaning.vocabulary == "target_groups" ||
           meaning.vocabulary == "phases";
}

ColumnPlan plan_of_column(const Seen& seen, RowsAre rows) {
    ColumnPlan plan{seen.head.column, seen.head.text};
    const auto& name = seen.head.text.empty() ? seen.head.tag : seen.head.text;
    plan.head = seen.group.empty() || seen.head.group.empty() ? name : seen.head.group + " / " + name;
    const auto looks = looks_of(seen.values);
    plan.values = looks.values;
    plan.different = looks.different;
    for (const auto& value : seen.values)
        if (plan.examples.size() < 3 && !contains(plan.examples, value)) plan.examples.push_back(value);
    auto decide = [&](Means means, Sure sure, Message why) {
        plan.means = means;
        plan.sure = sure;
        plan.why = std::move(why);
        return plan;
    };
    const bool is_key = seen.sense == "actor" || seen.sense == "name" || seen.sense == "same_as";
    if (seen.sense == "personal")
        return decide(Means::personal, Sure::sure, {"import.why-personal-head", {{"word", seen.word}}});
    if (looks.personal > 0 && looks.are_mostly(looks.personal) && !is_key)
        return decide(Means::personal, Sure::likely,
                      {"import.why-personal-values", {{"count", looks.personal}, {"all", looks.values}}});
    if (looks.values == 0) return decide(none, Sure::sure, Message("import.why-empty"));
    if (looks.directions == looks.values)
        return decide(rows == RowsAre::links ? Means::link_direction : none, Sure::likely,
                      Message("import.why-direction"));
    if (!seen.sense.empty()) {
        const auto means = in_rows(seen.sense, rows);
        plan.option = means == none ? "" : seen.option;
        if (!are_own_words(means, seen.values)) return decide(none, Sure::likely, Message("import.why-other-words"));
        if (means == none)
            return decide(none, Sure::likely,
                          {"import.why-no-place", {{"word", seen.word.empty() ? seen.head.text : seen.word}}});
        if (seen.sense == "area") return decide(means, Sure::likely, Message("import.why-area"));
        if (seen.sense == "amount") return decide(means, Sure::likely, Message("import.why-amount"));
        if (!seen.option.empty() && seen.word.empty()) return decide(means, Sure::guessed, Message("import.why-marks"));
        if (!seen.option.empty()) return decide(means, Sure::sure, {"import.why-group", {{"word", seen.word}}});
        if (seen.by_tag) return decide(means, Sure::sure, {"import.why-tag", {{"word", seen.head.tag}}});
        const bool bare = seen.sense == "type" || seen.sense == "category";
        return decide(means,
                      seen.whole && !bare ? Sure::sure
                      : seen.whole        ? Sure::likely
                                          : Sure::guessed,
                      {seen.whole ? "import.why-head" : "import.why-part", {{"word", seen.word}}});
    }
    if (looks.are_mostly(looks.addresses) && rows != RowsAre::links)
        return decide(Means::actor_website, Sure::likely, Message("import.why-addresses"));
    if (looks.numbers == looks.values) return decide(none, Sure::likely, Message("import.why-numbers"));
    return decide(none, Sure::guessed, Message("import.why-unknown"));
}

}  // namespace

std::vector<Seen> seen_columns(const Grid& grid, const Head& head) {
    std::vector<Seen> seen;
    for (auto& cell : head_cells(grid, head)) {
        Seen column;
        for (std::size_t i = head.data; i < grid.rows.size(); ++i)
            if (auto text = cell_text(grid.rows[i], cell.column); !text.empty())
                column.values.push_back(std::move(text));
        column.head = std::move(cell);
        recognise(column);
        seen.push_back(std::move(column));
    }
    // The first "Source" beside "Target" is one end of a link, alone it is where a fact comes from.
    const bool has_target =
        std::any_of(seen.begin(), seen.end(), [](const Seen& each) { return each.sense == "edge_target"; });
    if (has_target)
        for (auto& each : seen)
            if (each.whole && each.sense == "source") {
                each.sense = "edge_source";
                break;
            }
    // "Partner" where no other column names actors is whom the rows are about.
    auto is_actor = [](const Seen& each) { return each.sense == "actor" || each.sense == "name"; };
    if (std::none_of(seen.begin(), seen.end(), is_actor))
        for (auto& each : seen)
            if (each.sense == "partner" && each.word.starts_with("partner")) {
                each.sense = "actor", each.whole = false;
                break;
            }
    recognise_marks(seen);
    return seen;
}

RowsAre rows_of(const std::vector<Seen>& seen) {
    std::set<string_view> whole, any;
    for (const auto& each : seen) {
        if (each.whole || !each.option.empty()) whole.insert(each.sense);
        any.insert(each.sense);
    }
    const bool actor = any.contains("actor"), name = any.contains("name");
    const bool ends = (whole.contains("from") && whole.contains("to")) ||
                      (whole.contains("edge_source") && whole.contains("edge_target"));
    if (ends && !whole.contains("actor") && !whole.contains("support")) return RowsAre::links;
    if (!actor && !name) return RowsAre::nothing;
    for (string_view sense : {"support", "principle", "target", "phase", "offer"})
        if (whole.contains(sense) || (any.contains(sense) && actor)) return RowsAre::offers;
    if (actor && name && (any.contains("category") || any.contains("status"))) return RowsAre::offers;
    return RowsAre::actors;
}

std::vector<ColumnPlan> columns_of(const std::vector<Seen>& seen, RowsAre rows) {
    std::vector<ColumnPlan> plans;
    for (const auto& each : seen) plans.push_back(plan_of_column(each, rows));
    auto has = [&](Means means) {
        return std::any_of(plans.begin(), plans.end(), [&](const auto& plan) { return plan.means == means; });
    };
    auto sense_says = [&](string_view sense) {
        return std::any_of(seen.begin(), seen.end(), [&](const auto& each) { return each.sense == sense; });
    };
    // What depends on the others: a name is an actor's where nothing else is; a type is the actor's where support is
    // said.
    const bool says_support = sense_says("support");
    for (std::size_t i = 0; i < plans.size(); ++i) {
        auto& plan = plans[i];
        const bool bare = seen[i].sense == "type" || seen[i].sense == "category";
        if (rows == RowsAre::offers && seen[i].sense == "name" && plan.means == Means::offer_name &&
            !sense_says("actor"))
            plan.means = Means::actor_name;
        if (rows == RowsAre::offers && bare && plan.means == Means::offer_support_types && says_support)
            plan.means = has(Means::actor_type) ? Means::left_out : Means::actor_type, plan.sure = Sure::guessed;
        if (rows == RowsAre::offers && seen[i].sense == "id" && !sense_says("offer") && !sense_says("name"))
            plan.means = Means::left_out, plan.why = Message("import.why-row-numbers");
    }
    // Of several that only one can be, the surest; of equally sure ones the first.
    for (std::size_t i = 0; i < plans.size(); ++i)
        for (std::size_t j = 0; j < plans.size(); ++j) {
            auto& plan = plans[i];
            const auto& other = plans[j];
            if (i == j || plan.means != other.means || may_repeat(plan)) continue;
            if (other.sure < plan.sure || (other.sure == plan.sure && j < i)) {
                plan.why = {"import.why-twice", {{"head", other.head}}};
                plan.means = Means::left_out;
                plan.sure = Sure::likely;
            }
        }
    return plans;
}

}  // namespace ecomap::import
