// The subject of each sentence is a quantity ("nästan alla", "few"), never a label from the data: labels have unknown
// gender and number, so nothing in the sentence may have to agree with them.
#include "render/view/sentence.hpp"

#include "render/view/words.hpp"
#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr std::size_t most_named = 3;  // in a list of ties
constexpr double few = 0.25;

MessageList list_of(const std::vector<std::string>& labels) {
    return listed(labels, labels.size() > most_named ? most_named - 1 : 0);
}

std::string yes_if(bool value) { return value ? "yes" : "no"; }

// ---- common and rare -------------------------------------------------------------------------------------------

struct Tie {
    std::vector<std::string> labels;
    bool many = false;
};

Tie tie_of(const std::vector<Offered>& offered, std::size_t actors) {
    Tie tie;
    for (const auto& one : offered) {
        if (one.actors != actors) continue;
        tie.labels.push_back(one.label);
        tie.many = tie.many || one.many;
    }
    return tie;
}

Message common(const Tie& tie, std::size_t count, std::size_t all, const Saying& saying) {
    return {"sentence.common",
            {{"share", count == all ? "all" : "some"},
             {"today", yes_if(saying.today)},
             {"names", list_of(tie.labels)},
             {"count", count},
             {"all", all},
             {"ties", tie.labels.size()}}};
}

Message rare(const Tie& tie, std::size_t count, std::size_t all, const Saying& saying) {
    const bool is_few = static_cast<double>(count) <= few * static_cast<double>(all);
    return {"sentence.rare",
            {{"share", count == 0                             ? "none"
                       : count == 1 && tie.labels.size() == 1 ? "one"
                       : is_few                               ? "few"
                                                              : "fewest"},
             {"named", yes_if(tie.many)},
             {"today", yes_if(saying.today)},
             {"names", list_of(tie.labels)},
             {"count", count},
             {"ties", tie.labels.size()}}};
}

Message only_actor(const std::vector<Offered>& offered, const Saying& saying) {
    const auto some = std::count_if(offered.begin(), offered.end(), [](const Offered& one) { return one.actors > 0; });
    return {"sentence.only-actor",
            {{"today", yes_if(saying.today)},
             {"all", offered.size()},
             {"name", offered.front().label},
             {"some", static_cast<std::size_t>(some)}}};
}

// ---- empty cells -----------------------------------------------------------------------------------------------

std::vector<std::string> labels_with(const std::vector<Emptiness>& lines, std::size_t empty) {
    std::vector<std::string> labels;
    for (const auto& line : lines)
        if (line.empty == empty) labels.push_back(line.label);
    return labels;
}

/// The lines with most empty cells; none when so many tie, or each has so few, that naming them says nothing.
struct Worst {
    std::vector<std::string> labels;
    std::size_t empty = 0, cells = 0;
};

Worst worst_of(const std::vector<Emptiness>& lines) {
    Worst worst;
    for (const auto& line : lines) worst.empty = std::max(worst.empty, line.empty);
    worst.labels = labels_with(lines, worst.empty);
    worst.cells = lines.empty() ? 0 : lines.front().cells;
    if (worst.empty < 2 || worst.labels.size() >= most_named || worst.labels.size() == lines.size())
        worst.labels.clear();
    return worst;
}

/// "flest för testbädd (4 av 5)", or "alla för testbädd" when no other line has any.
Message most_are(std::string_view line, const Worst& worst, std::size_t empty) {
    return {"sentence.most-are",
            {{"all", yes_if(worst.empty == empty)},
             {"line", line},
             {"names", list_of(worst.labels)},
             {"empty", worst.empty},
             {"cells", worst.cells},
             {"ties", worst.labels.size()}}};
}

Message where(const std::vector<Emptiness>& support_types, const std::vector<Emptiness>& principles, std::size_t empty,
              const Saying& saying) {
    if (auto missing = labels_with(support_types, principles.size()); !missing.empty())
        return {"sentence.nobody-offers", {{"today", yes_if(saying.today)}, {"names", list_of(missing)}}};
    if (auto missing = labels_with(principles, support_types.size()); !missing.empty())
        return {"sentence.nothing-within", {{"count", missing.size()}, {"principles", list_of(missing)}}};
    const auto types = worst_of(support_types), within = worst_of(principles);
    if (!types.labels.empty() && within.empty < empty) return most_are("support", types, empty);
    return within.labels.empty() ? Message() : most_are("principle", within, empty);
}

Message one_is_empty(const std::vector<Emptiness>& support_types, const std::vector<Emptiness>& principles,
                     const Saying& saying) {
    const auto within = labels_with(principles, 1);
    return {"sentence.one-empty",
            {{"cells", support_types.size() * principles.size()},
             {"today", yes_if(saying.today)},
             {"names", list_of(labels_with(support_types, 1))},
             {"count", within.size()},
             {"principles", list_of(within)}}};
}

}  // namespace

std::string actors_and_categories(std::size_t actors, std::size_t categories, std::string_view language) {
    return heads_in_words({actors, categories}, language);
}

std::string heads_in_words(const HeadCount& count, std::string_view language) {
    std::string line;
    for (const auto& part : head_words(count)) line += (line.empty() ? "" : " + ") + in_words(part, language);
    return line;
}

std::string common_and_rare(const std::vector<Offered>& offered, std::size_t all, const Saying& saying) {
    const auto say = [&](const Message& message) { return in_words(message, saying.language); };
    if (all == 0 || offered.empty()) return say(Message("sentence.only-categories"));
    if (all == 1) return say(only_actor(offered, saying));
    const auto [least, most] = std::minmax_element(offered.begin(), offered.end(),
                                                   [](const auto& a, const auto& b) { return a.actors < b.actors; });
    if (least->actors == most->actors && offered.size() > 1)
        return say({"sentence.equally-many", {{"today", yes_if(saying.today)}, {"count", most->actors}, {"all", all}}});
    const auto most_offered = common(tie_of(offered, most->actors), most->actors, all, saying);
    if (offered.size() == 1) return say(most_offered);
    return say(
        {"sentence.common-and-rare",
         {{"common", most_offered}, {"rare", rare(tie_of(offered, least->actors), least->actors, all, saying)}}});
}

std::string empty_cells(const std::vector<Emptiness>& support_types, const std::vector<Emptiness>& principles,
                        std::size_t thin, const Saying& saying) {
    const auto cells = support_types.size() * principles.size();
    std::size_t empty = 0;
    for (const auto& row : support_types) empty += row.empty;
    const auto said =
        empty == 0 ? Message("sentence.none-empty", {{"thin", thin}, {"cells", cells}})
        : empty == 1
            ? one_is_empty(support_types, principles, saying)
            : Message("sentence.empty",
                      {{"empty", empty}, {"cells", cells}, {"where", where(support_types, principles, empty, saying)}});
    return in_words(said, saying.language);
}

}  // namespace ecomap
