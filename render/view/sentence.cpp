// The subject of each sentence is a quantity ("nästan alla", "few"), never a label from the data: labels have unknown
// gender and number, so nothing in the sentence may have to agree with them.
#include "render/view/sentence.hpp"

#include "engine/analysis/phrase.hpp"
#include "render/view/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

constexpr std::size_t most_named = 3;  // in a list of ties
constexpr double almost_all = 0.8, few = 0.25;

std::string number(std::size_t count) { return std::to_string(count); }

std::string pick(const Saying& saying, std::string_view swedish, std::string_view english) {
    return std::string(choose(saying.language, swedish, english));
}

/// "erbjuder " / "offer ", in the number that English needs.
std::string offer(const Saying& saying, bool one) {
    if (!saying.today) return pick(saying, "finns under ", one ? "is under " : "are under ");
    return pick(saying, "erbjuder ", one ? "offers " : "offer ");
}

std::string of(std::size_t part, std::size_t whole, const Saying& saying) {
    return number(part) + pick(saying, " av ", " of ") + number(whole);
}

std::string of_actors(std::size_t part, std::size_t whole, const Saying& saying) {
    return of(part, whole, saying) +
           (whole == 1 ? pick(saying, " aktör", " actor") : pick(saying, " aktörer", " actors"));
}

std::string each(std::size_t things, const Saying& saying) {
    return things > 1 ? pick(saying, " vardera", " each") : "";
}

std::string list_of(const std::vector<std::string>& labels, const Saying& saying) {
    return join_list(labels, saying.language, labels.size() > most_named ? most_named - 1 : 0);
}

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

std::string common(const Tie& tie, std::size_t count, std::size_t all, const Saying& saying) {
    auto offered = offer(saying, false) + list_of(tie.labels, saying);
    if (count == all)
        return pick(saying, "Alla ", "All ") + number(all) + pick(saying, " aktörer ", " actors ") + offered;
    double share = static_cast<double>(count) / static_cast<double>(all);
    auto numbers = " (" + of_actors(count, all, saying) + each(tie.labels.size(), saying) + ")";
    if (share >= almost_all) return pick(saying, "Nästan alla ", "Almost all ") + offered + numbers;
    if (share > 0.5) return pick(saying, "De flesta ", "Most ") + offered + numbers;
    return pick(saying, "Flest ", "More ") + offered + pick(saying, "", " than anything else") + numbers;
}

std::string rare(const Tie& tie, std::size_t count, std::size_t all, const Saying& saying) {
    auto list = list_of(tie.labels, saying);
    if (count == 0)
        return (tie.many ? pick(saying, "ingen namngiven aktör ", "no named actor ")
                         : pick(saying, "ingen ", saying.today ? "none " : "nobody ")) +
               offer(saying, true) + list;
    if (count == 1 && tie.labels.size() == 1)
        return (tie.many ? pick(saying, "bara en namngiven aktör ", "only one named actor ")
                         : pick(saying, "bara en ", "only one ")) +
               offer(saying, true) + list;
    bool is_few = static_cast<double>(count) <= few * static_cast<double>(all);
    auto subject = is_few ? pick(saying, "få ", "few ") : pick(saying, "färst ", "the fewest ");
    if (tie.many) subject += pick(saying, is_few ? "namngivna aktörer " : "namngivna ", "named actors ");
    return subject + offer(saying, false) + list + " (" + number(count) + each(tie.labels.size(), saying) + ")";
}

std::string only_actor(const std::vector<Offered>& offered, const Saying& saying) {
    auto subject = pick(saying, "Den enda aktören ", "The only actor ") + offer(saying, true);
    if (offered.size() == 1) return subject + offered.front().label;
    auto some = static_cast<std::size_t>(
        std::count_if(offered.begin(), offered.end(), [](const Offered& one) { return one.actors > 0; }));
    return subject + of(some, offered.size(), saying) + pick(saying, " stödtyper", " types of support");
}

// ---- empty cells -----------------------------------------------------------------------------------------------

std::string principles_named(const std::vector<std::string>& labels, const Saying& saying) {
    return pick(saying, "princip ", labels.size() == 1 ? "principle " : "principles ") + list_of(labels, saying);
}

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
std::string most_are(const Worst& worst, const std::string& place, std::size_t empty, const Saying& saying) {
    if (worst.empty == empty) return pick(saying, "alla ", "all ") + place;
    return pick(saying, "flest ", "most ") + place + " (" + of(worst.empty, worst.cells, saying) +
           each(worst.labels.size(), saying) + ")";
}

std::string where(const std::vector<Emptiness>& support_types, const std::vector<Emptiness>& principles,
                  std::size_t empty, const Saying& saying) {
    if (auto missing = labels_with(support_types, principles.size()); !missing.empty())
        return " – " + pick(saying, "ingen aktör ", "no actor ") + offer(saying, true) + list_of(missing, saying);
    if (auto missing = labels_with(principles, support_types.size()); !missing.empty())
        return " – " + pick(saying, "inget stöd finns inom ", "there is no support within ") +
               principles_named(missing, saying);
    auto types = worst_of(support_types), within = worst_of(principles);
    if (!types.labels.empty() && within.empty < empty)
        return " – " + most_are(types, pick(saying, "för ", "for ") + list_of(types.labels, saying), empty, saying);
    if (!within.labels.empty())
        return " – " + most_are(within, pick(saying, "inom ", "within ") + principles_named(within.labels, saying),
                                empty, saying);
    return "";
}

std::string none_is_empty(std::size_t cells, std::size_t thin, const Saying& saying) {
    if (thin == 0) return pick(saying, "Ingen ruta är tom eller tunn", "No cell is empty or thin");
    if (cells == 1) return pick(saying, "Den enda rutan är tunn", "The only cell is thin");
    return pick(saying, "Ingen ruta är tom, men ", "No cell is empty, but ") + of(thin, cells, saying) +
           (thin == 1 ? pick(saying, " är tunn", " is thin") : pick(saying, " är tunna", " are thin"));
}

std::string one_is_empty(const std::vector<Emptiness>& support_types, const std::vector<Emptiness>& principles,
                         const Saying& saying) {
    auto hole = [](const std::vector<Emptiness>& lines) { return labels_with(lines, 1); };
    auto cells = support_types.size() * principles.size();
    auto subject = cells == 1 ? pick(saying, "Den enda rutan är tom", "The only cell is empty")
                              : of(1, cells, saying) + pick(saying, " rutor är tom", " cells is empty");
    return subject + " – " + pick(saying, "ingen aktör ", "no actor ") + offer(saying, true) +
           list_of(hole(support_types), saying) + pick(saying, " inom ", " within ") +
           principles_named(hole(principles), saying);
}

// ---- letters ---------------------------------------------------------------------------------------------------

/// Bytes of the capital letter at `at` (A to Z, À to Þ); 0 if there is none.
std::size_t capital_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 'A' && byte <= 'Z') return 1;
    if (byte != 0xC3 || at + 1 >= text.size()) return 0;
    auto next = static_cast<unsigned char>(text[at + 1]);
    return next >= 0x80 && next <= 0x9E && next != 0x97 ? 2 : 0;  // 0x97 is the sign ×
}

bool is_small_letter_at(std::string_view text, std::size_t at) {
    if (at >= text.size() || capital_at(text, at) > 0) return false;
    return (text[at] >= 'a' && text[at] <= 'z') || (static_cast<unsigned char>(text[at]) & 0x80) != 0;
}

}  // namespace

std::string in_sentence(std::string_view label) {
    std::string text(label);
    auto bytes = capital_at(text, 0);
    if (bytes > 0 && is_small_letter_at(text, bytes)) text[bytes - 1] = static_cast<char>(text[bytes - 1] + 0x20);
    return text;
}

std::string actors_and_categories(std::size_t actors, std::size_t categories, std::string_view language) {
    if (categories == 0) return actors_in_words(actors, language);
    auto more = categories_in_words(categories, language);
    return actors == 0 ? more : actors_in_words(actors, language) + " + " + more;
}

std::string common_and_rare(const std::vector<Offered>& offered, std::size_t all, const Saying& saying) {
    if (all == 0 || offered.empty())
        return pick(saying, "Bara kategorier av aktörer är kända, inga namngivna aktörer",
                    "Only categories of actors are known, no named actors");
    if (all == 1) return only_actor(offered, saying);
    auto [least, most] = std::minmax_element(offered.begin(), offered.end(),
                                             [](const auto& a, const auto& b) { return a.actors < b.actors; });
    if (least->actors == most->actors && offered.size() > 1)
        return pick(saying, "Lika många aktörer ", "Equally many actors ") + offer(saying, false) +
               pick(saying, "varje stödtyp: ", "each type of support: ") + of(most->actors, all, saying);
    auto sentence = common(tie_of(offered, most->actors), most->actors, all, saying);
    if (offered.size() > 1) sentence += " – " + rare(tie_of(offered, least->actors), least->actors, all, saying);
    return sentence;
}

std::string empty_cells(const std::vector<Emptiness>& support_types, const std::vector<Emptiness>& principles,
                        std::size_t thin, const Saying& saying) {
    std::size_t cells = support_types.size() * principles.size(), empty = 0;
    for (const auto& row : support_types) empty += row.empty;
    if (empty == 0) return none_is_empty(cells, thin, saying);
    if (empty == 1) return one_is_empty(support_types, principles, saying);
    return of(empty, cells, saying) + pick(saying, " rutor är tomma", " cells are empty") +
           where(support_types, principles, empty, saying);
}

}  // namespace ecomap
