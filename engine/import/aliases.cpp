#include "engine/import/aliases.hpp"

#include "engine/import/csv_text.hpp"
#include "engine/import/lexicon.hpp"
#include "engine/io/key.hpp"
#include "engine/io/suggest.hpp"
#include "engine/model/letters.hpp"
#include "engine/model/utf8.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace ecomap::import {
namespace {

constexpr std::array<std::string_view, 8> words{"spelling",   "identifier", "abbreviation", "punctuation",
                                                "legal-form", "initials",   "typo",         "user"};
constexpr std::size_t shortest_typo = 6;   // of shorter names one letter makes another name
constexpr std::size_t longest_name = 120;  // longer ones are sentences

std::vector<std::string> words_of(const std::string& plain_name) {
    std::vector<std::string> parts;
    std::string part;
    for (char c : plain_name + " ") {
        if (c != ' ') part += c;
        else if (!part.empty()) parts.push_back(std::exchange(part, {}));
    }
    return parts;
}

/// Without legal forms at either end: "lunds kommun" and "lund kommun" give "lund".
std::string without_legal_form(const std::string& plain_name) {
    auto parts = words_of(plain_name);
    bool was_genitive = false;
    auto is_form = [](const std::string& part) { return lexicon().is_value("legal", part); };
    while (parts.size() > 1 && is_form(parts.back())) was_genitive = true, parts.pop_back();
    while (parts.size() > 1 && is_form(parts.front())) parts.erase(parts.begin());
    std::string name;
    for (const auto& part : parts) name += (name.empty() ? "" : " ") + part;
    if (was_genitive && name.size() > 3 && name.ends_with('s')) name.pop_back();
    return name;
}

/// First letters of the words that begin with a capital, if there are three or more: "Sveriges Kommuner och Regioner".
std::string initials_of(const std::string& name) {
    std::string initials;
    bool at_start = true;
    std::size_t count = 0;
    for (char32_t c : characters(name)) {
        const bool blank = c == ' ' || c == '-' || c == '/';
        std::string letter;
        append_character(letter, c);
        if (at_start && !blank && lower_case(letter) != letter) initials += lower_case(letter), ++count;
        at_start = blank;
    }
    return count >= 3 ? initials : "";
}

/// `name` and every name that remains when one letter is taken away.
std::vector<std::u32string> neighbours(const std::string& name) {
    const auto letters = characters(name);
    std::vector<std::u32string> all{letters};
    for (std::size_t i = 0; i < letters.size(); ++i) {
        auto less = letters;
        less.erase(i, 1);
        all.push_back(std::move(less));
    }
    return all;
}

/// The pairs that were proposed, each once and for its best reason.
class Proposals {
public:
    Proposals(const std::vector<Called>& names, const std::vector<Alias>& answered) : names_(names) {
        for (const auto& each : answered) done_.insert(key(each.alias, each.actor));
    }
    void add(std::size_t a, std::size_t b, Alike why) {
        const auto rank = [&](std::size_t i) { return std::pair(names_[i].times, names_[i].name.size()); };
        // The commoner name stays, then the longer, then the alphabet's first.
        if (rank(b) > rank(a) || (rank(b) == rank(a) && names_[b].name < names_[a].name)) std::swap(a, b);
        if (names_[a].name != names_[b].name && done_.insert(key(names_[a].name, names_[b].name)).second)
            found_.push_back({names_[b].name, names_[a].name, Alias::Same::unanswered, std::string(to_string(why))});
    }
    /// Every name with the first of those that have the same key.
    template <class Key>
    void add_equal(Alike why, Key key_of) {
        std::map<std::string, std::size_t> first;
        for (std::size_t i = 0; i < names_.size(); ++i) {
            const std::string same = key_of(names_[i].name);
            if (same.empty()) continue;
            if (const auto [at, is_new] = first.emplace(same, i); !is_new) add(at->second, i, why);
        }
    }
    std::vector<Alias> sorted() {
        std::sort(found_.begin(), found_.end(), [](const Alias& a, const Alias& b) {
            return std::pair(a.actor, a.alias) < std::pair(b.actor, b.alias);
        });
        return std::move(found_);
    }

private:
    static std::pair<std::string, std::string> key(const std::string& a, const std::string& b) {
        auto one = io::folded(composed(a)), other = io::folded(composed(b));
        return one < other ? std::pair(one, other) : std::pair(other, one);
    }
    const std::vector<Called>& names_;
    std::set<std::pair<std::string, std::string>> done_;
    std::vector<Alias> found_;
};

void add_initials(const std::vector<Called>& names, Proposals& proposals) {
    std::map<std::string, std::vector<std::size_t>> by_initials;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (auto letters = initials_of(names[i].name); !letters.empty()) by_initials[letters].push_back(i);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto found = by_initials.find(lower_case(names[i].name));
        // Of several names with these initials none is meant more than another.
        if (found != by_initials.end() && found->second.size() == 1)
            proposals.add(i, found->second.front(), Alike::initials);
    }
}

void add_typos(const std::vector<Called>& names, Proposals& proposals) {
    std::vector<std::string> plain_names;
    std::vector<std::pair<std::u32string, std::size_t>> all;
    for (std::size_t i = 0; i < names.size(); ++i) {
        plain_names.push_back(plain(names[i].name));
        if (plain_names[i].size() < shortest_typo || plain_names[i].size() > longest_name) continue;
        for (auto& each : neighbours(plain_names[i])) all.emplace_back(std::move(each), i);
    }
    std::sort(all.begin(), all.end());
    // Names that share a neighbour stand side by side; each is held against the one before it.
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (all[i].first != all[i - 1].first || all[i].second == all[i - 1].second) continue;
        const auto &a = plain_names[all[i - 1].second], &b = plain_names[all[i].second];
        auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
        std::string digits_a, digits_b;
        std::copy_if(a.begin(), a.end(), std::back_inserter(digits_a), is_digit);
        std::copy_if(b.begin(), b.end(), std::back_inserter(digits_b), is_digit);
        // "Region 1" and "Region 2" are no typing mistake.
        if (digits_a == digits_b && io::edit_distance(characters(a), characters(b), 1) <= 1)
            proposals.add(all[i - 1].second, all[i].second, Alike::typo);
    }
}

}  // namespace

std::string_view to_string(Alike alike) { return words[static_cast<std::size_t>(alike)]; }

std::vector<Alias> propose_aliases(const std::vector<Called>& names, const std::vector<Alias>& answered) {
    auto sorted = names;
    std::sort(sorted.begin(), sorted.end(), [](const Called& a, const Called& b) { return a.name < b.name; });
    Proposals proposals(sorted, answered);
    proposals.add_equal(Alike::punctuation, [](const std::string& name) {
        std::string letters;
        for (char c : plain(name))
            if (c != ' ') letters += c;
        return letters;
    });
    proposals.add_equal(Alike::legal_form, [](const std::string& name) { return without_legal_form(plain(name)); });
    add_initials(sorted, proposals);
    add_typos(sorted, proposals);
    return proposals.sorted();
}

std::string to_csv(const std::vector<Alias>& aliases) {
    const std::vector<std::string> head{"alias", "actor", "same", "why"};
    auto text = csv_line(head);
    for (const auto& each : aliases) {
        const std::string same = each.same == Alias::Same::yes ? "yes" : each.same == Alias::Same::no ? "no" : "";
        text += csv_line(std::vector<std::string>{each.alias, each.actor, same, each.why});
    }
    return text;
}

std::vector<Alias> read_aliases(const SourceFile& file, Diagnostics& problems) {
    std::vector<Alias> aliases;
    for (const auto& row : named_rows(file, problems)) {
        Alias alias{row["alias"], row["actor"], Alias::Same::unanswered, row["why"]};
        const auto& same = row["same"];
        if (lexicon().is_value("yes", same)) alias.same = Alias::Same::yes;
        else if (lexicon().is_value("no", same)) alias.same = Alias::Same::no;
        const bool odd = !same.empty() && alias.same == Alias::Same::unanswered;
        if (alias.alias.empty() || alias.actor.empty() || odd) {
            Diagnostic problem;
            problem.code = "bad-alias";
            problem.file = file.name;
            problem.line = row.line;
            problem.column = 1;
            problem.message = odd ? Message("import.alias-answer", {{"word", same}}) : Message("import.alias-half");
            problem.hint = Message("import.alias-write");
            problems.push_back(std::move(problem));
        } else {
            aliases.push_back(std::move(alias));
        }
    }
    return aliases;
}

}  // namespace ecomap::import
