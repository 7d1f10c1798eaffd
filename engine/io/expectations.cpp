#include "engine/io/expectations.hpp"

#include "engine/io/number.hpp"
#include "engine/io/row.hpp"
#include "engine/io/table.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

namespace ecomap {
namespace io {
namespace {

using std::string_view;
using Words = std::vector<string_view>;

constexpr std::array<string_view, 8> scope_keys{"principle", "support_type", "target",    "phase",
                                                "level",     "type",         "link_kind", "status"};
constexpr std::array<std::pair<string_view, bool Filter::*>, 2> scope_flags{
    {{"stated", &Filter::stated_only}, {"no_weak", &Filter::no_weak}}};
constexpr std::size_t most_expectations = 100'000;             // in one file: each takes about a kilobyte
constexpr std::size_t most_words = 100, most_letters = 2'000;  // that a hint names
constexpr std::array<string_view, 6> comparators{">=", "<=", ">", "<", "=", "!="};

struct Token {
    string_view text;  ///< "" at the end of the line
    std::size_t offset = 0;
};

bool is_word(char byte) {
    const auto c = static_cast<unsigned char>(byte);
    return std::isalnum(c) || c >= 0x80 || byte == '_' || byte == '-' || byte == '.';
}

/// The words and signs of one line.
std::vector<Token> tokens_of(string_view text, std::size_t first, std::size_t last) {
    std::vector<Token> tokens;
    for (std::size_t at = first; at < last;) {
        if (text[at] == ' ' || text[at] == '\t' || text[at] == '\r') {
            ++at;
            continue;
        }
        auto end = at + 1;
        if (is_word(text[at])) {
            while (end < last && is_word(text[end])) ++end;
        } else if (constexpr string_view signs = "<>=!"; signs.find(text[at]) != signs.npos) {
            while (end < last && signs.find(text[end]) != signs.npos) ++end;
        }
        tokens.push_back({text.substr(at, end - at), at});
        at = end;
    }
    tokens.push_back({{}, last});
    return tokens;
}

/// "write one of: a, b", or nothing when that would be no help.
Message list_of(const Words& allowed) {
    std::size_t letters = 0;
    for (auto word : allowed) letters += word.size();
    if (allowed.empty() || allowed.size() > most_words || letters > most_letters) return {};
    return {"io.write-one-of", {{"words", listed(allowed)}}};
}

/// A line that cannot be read; what is wrong is reported.
struct Unreadable {};

/// The position of each term, by its key.
using TermPositions = std::map<string_view, std::uint32_t>;

/// The map's vocabularies, in the order of `scope_keys` without the last.
class Vocabularies {
public:
    explicit Vocabularies(const Framework& framework) {
        add(framework.principles), add(framework.support_types), add(framework.target_groups), add(framework.phases);
        add(framework.levels), add(framework.actor_types), add(framework.link_kinds);
        for (auto id : framework.link_families.ids()) link_families_.emplace(framework.link_families[id].key, id.value);
    }
    const TermPositions& of(string_view key) const {
        return positions_[static_cast<std::size_t>(std::find(scope_keys.begin(), scope_keys.end(), key) -
                                                   scope_keys.begin())];
    }
    const TermPositions& link_families() const { return link_families_; }

private:
    template <class Tag>
    void add(const Vocabulary<Tag>& vocabulary) {
        auto& positions = positions_[count_++];
        for (auto id : vocabulary.ids()) positions.emplace(vocabulary[id].key, id.value);
    }

    std::array<TermPositions, scope_keys.size() - 1> positions_;
    std::size_t count_ = 0;
    TermPositions link_families_;
};

class Line {
public:
    Line(const SourceText& source, std::vector<Token> tokens, const Ecosystem& map, const Vocabularies& vocabularies,
         Problems& problems)
        : source_(source), tokens_(std::move(tokens)), map_(map), vocabularies_(vocabularies), problems_(problems) {}

    Expectation read() {
        Expectation expectation;
        want("expect");
        if (take("no")) read_none(expectation);
        else if (const auto dot = next().text.find('.'); dot != string_view::npos) read_complete(expectation, dot);
        else read_count(expectation);
        if (take("where")) read_conditions(expectation.scope);
        if (!next().text.empty()) fail(next(), Message("expect.more"), {"where"});
        return expectation;
    }

private:
    const Token& next() const { return tokens_[at_]; }
    bool take(string_view word) { return next().text == word ? (++at_, true) : false; }

    [[noreturn]] void fail(const Token& token, Message message, const Words& allowed) {
        auto hint = problems_.did_you_mean(token.text, allowed);
        if (hint.empty()) hint = list_of(allowed);
        const auto length = std::max<std::uint32_t>(1, count_characters(token.text));
        problems_.add(Severity::error, "bad-expectation", source_, place_of(token.offset, length), std::move(message),
                      std::move(hint));
        throw Unreadable{};
    }
    /// `noun`: as of noun_of().
    [[noreturn]] void unknown(string_view noun, const Words& allowed) {
        if (next().text.empty()) fail(next(), {"expect.ends", {{"noun", noun_of(noun, "one")}}}, allowed);
        fail(next(), {"expect.is-no", {{"word", next().text}, {"noun", noun_of(noun, "none")}}}, allowed);
    }
    void want(string_view word) {
        if (take(word)) return;
        if (next().text.empty()) fail(next(), {"expect.ends-before", {{"word", word}}}, {word});
        fail(next(), {"expect.other-word", {{"found", next().text}, {"word", word}}}, {word});
    }

    void read_none(Expectation& expectation) {
        Words allowed;
        for (const auto& thing : expectable_things()) {
            if (thing.one.empty()) continue;
            allowed.push_back(thing.one);
            if (next().text != thing.one) continue;
            ++at_;
            expectation.thing = thing.many;
            return;
        }
        unknown("absentee", allowed);
    }

    void read_count(Expectation& expectation) {
        Words allowed;
        for (const auto& thing : expectable_things()) {
            allowed.push_back(thing.many);
            if (next().text == thing.many) expectation.thing = thing.many;
        }
        if (expectation.thing.empty()) unknown("countable", allowed);
        ++at_;
        if (take("(")) {
            read_conditions(expectation.scope);
            want(")");
        }
        read_comparison(expectation);
    }

    void read_complete(Expectation& expectation, std::size_t dot) {
        const Token table{next().text.substr(0, dot), next().offset};
        const Token column{next().text.substr(dot + 1), next().offset + dot + 1};
        const Schemas schemas(map_.framework.own);
        const auto* schema = schemas.find(table.text);
        Words known;
        for (const auto& each : schemas.all()) known.push_back(each.name);
        if (!schema) fail(table, {"expect.no-table", {{"word", table.text}}}, known);
        known.assign(schema->columns.begin(), schema->columns.end());
        known.insert(known.end(), schema->texts.begin(), schema->texts.end());
        if (!is_known_column(*schema, column.text))
            fail(column, {"io.missing-column", {{"table", table.text}, {"column", column.text}}}, known);
        expectation.thing = next().text;
        expectation.complete = true;
        ++at_;
        want("complete");
        read_comparison(expectation);
        take("%");
    }

    void read_comparison(Expectation& expectation) {
        const auto at = std::find(comparators.begin(), comparators.end(), next().text);
        if (at == comparators.end()) unknown("comparison", {comparators.begin(), comparators.end()});
        expectation.comparator = static_cast<Comparator>(at - comparators.begin());
        ++at_;
        const auto number = parse_number(next().text, false).value;
        if (!number) unknown("number", {});
        expectation.number = *number;
        ++at_;
    }

    void read_conditions(Filter& scope) {
        do {
            const auto key = next().text;
            const auto flag =
                std::find_if(scope_flags.begin(), scope_flags.end(), [&](const auto& one) { return one.first == key; });
            if (flag != scope_flags.end()) {
                scope.*flag->second = true;
                ++at_;
                continue;
            }
            Words allowed(scope_keys.begin(), scope_keys.end());
            for (const auto& one : scope_flags) allowed.push_back(one.first);
            for (const auto& own : map_.framework.own) allowed.push_back(own.key);
            const auto dimension = find_dimension(map_.framework, key);
            const auto own = dimension ? own_place(*dimension) : std::nullopt;
            if (!own && std::find(scope_keys.begin(), scope_keys.end(), key) == scope_keys.end())
                unknown("condition", allowed);
            ++at_;
            want("=");
            do own ? read_own_term(scope.own[*own], map_.framework.own[*own]) : read_value(scope, key);
            while (take("|"));
        } while (take(",") || take("and"));
    }

    /// What a hint can name: of many terms only while suggestions are made.
    template <class Tag>
    Words keys_of(const Vocabulary<Tag>& vocabulary) const {
        Words keys;
        if (problems_.can_suggest() || vocabulary.size() <= most_words)
            for (const auto& term : vocabulary) keys.push_back(term.key);
        return keys;
    }

    template <class Tag>
    void read_term(string_view key, const Vocabulary<Tag>& vocabulary, string_view table, std::vector<Id<Tag>>& ids) {
        const auto& positions = vocabularies_.of(key);
        const auto found = positions.find(next().text);
        if (found == positions.end()) unknown(table, keys_of(vocabulary));
        ids.push_back({found->second});
        ++at_;
    }

    /// A term of the map's own dimension.
    void read_own_term(std::vector<OwnTermId>& ids, const OwnDimension& own) {
        const auto term = own.terms.find(next().text);
        const Schemas schemas(map_.framework.own);
        if (!term)
            fail(next(), {"expect.is-no", {{"word", next().text}, {"noun", noun_of(*schemas.find(own.table), "none")}}},
                 keys_of(own.terms));
        ids.push_back(*term);
        ++at_;
    }

    /// A kind of link or a family of kinds; a kind when it is both.
    void read_link_kind(string_view key, Filter& scope) {
        const auto &kinds = vocabularies_.of(key), &families = vocabularies_.link_families();
        const auto kind = kinds.find(next().text), family = families.find(next().text);
        if (kind != kinds.end()) {
            scope.link_kinds.push_back({kind->second});
        } else if (family != families.end()) {
            scope.link_families.push_back({family->second});
        } else {
            auto known = keys_of(map_.framework.link_kinds), more = keys_of(map_.framework.link_families);
            known.insert(known.end(), more.begin(), more.end());
            unknown("link_kinds", known);
        }
        ++at_;
    }

    void read_value(Filter& scope, string_view key) {
        const auto& framework = map_.framework;
        if (key == "principle") read_term(key, framework.principles, "principles", scope.principles);
        else if (key == "support_type") read_term(key, framework.support_types, "support_types", scope.support_types);
        else if (key == "target") read_term(key, framework.target_groups, "target_groups", scope.targets);
        else if (key == "phase") read_term(key, framework.phases, "phases", scope.phases);
        else if (key == "level") read_term(key, framework.levels, "levels", scope.levels);
        else if (key == "type") read_term(key, framework.actor_types, "actor_types", scope.actor_types);
        else if (key == "link_kind") read_link_kind(key, scope);
        else {
            const auto status = parse_status(next().text);
            const auto words = status_list();
            if (!status) unknown("status", {words.begin(), words.end()});
            scope.status.push_back(*status);
            ++at_;
        }
    }

    const SourceText& source_;
    std::vector<Token> tokens_;
    const Ecosystem& map_;
    const Vocabularies& vocabularies_;
    Problems& problems_;
    std::size_t at_ = 0;
};

/// Reads the lines of `source` one by one.
std::vector<Expectation> read_lines(const SourceText& source, const Ecosystem& map, Problems& problems) {
    const Vocabularies vocabularies(map.framework);
    const string_view text = source.text();
    std::vector<Expectation> expectations;
    std::size_t number = 0;
    for (std::size_t first = 0; first < text.size();) {
        ++number;
        const auto end = std::min(text.find('\n', first), text.size());
        const auto last = first + std::min(text.substr(first, end - first).find('#'), end - first);
        auto tokens = tokens_of(text, first, last);
        if (tokens.size() > 1) {
            const auto from = tokens.front().offset;
            if (expectations.size() == most_expectations) {
                problems.add(Severity::error, "too-large", source, place_of(from),
                             {"io.too-many-expectations", {{"most", most_expectations}}},
                             Message("io.split-expectations"));
                break;
            }
            const auto& final_token = tokens[tokens.size() - 2];
            const std::string written(text.substr(from, final_token.offset + final_token.text.size() - from));
            try {
                auto expectation = Line(source, std::move(tokens), map, vocabularies, problems).read();
                expectation.file = source.name();
                expectation.line = number;
                expectation.text = written;
                expectations.push_back(std::move(expectation));
            } catch (const Unreadable&) {  // reported; the next line may be good
            }
        }
        first = end + 1;
    }
    return expectations;
}

}  // namespace
}  // namespace io

LoadedExpectations load_expectations(SourceFile file, const Ecosystem& ecosystem) {
    io::Problems problems;
    LoadedExpectations loaded;
    if (const auto text = io::decode_reporting(std::move(file), problems))
        loaded.expectations = io::read_lines(text->source, ecosystem, problems);
    loaded.diagnostics = problems.take();
    return loaded;
}

}  // namespace ecomap
