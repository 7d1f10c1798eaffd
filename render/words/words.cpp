#include "render/words/words.hpp"

#include "render/words/catalogue.hpp"
#include "render/words/direction.hpp"
#include "render/words/pattern.hpp"
#include "render/words/renaming.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>
#include <stdexcept>
#include <type_traits>

namespace ecomap {
namespace {

/// What one language has to say. Patterns are read when they are first wanted.
struct Speech {
    std::string language;
    PluralForms plurals;
    Catalogue catalogue;
    std::map<std::string_view, Pattern> patterns = {};
    bool from_right = language_runs_from_right(language);

    const Pattern* find(std::string_view id) {
        if (auto known = patterns.find(id); known != patterns.end()) return &known->second;
        const auto written = catalogue.find(id);
        if (written == catalogue.end()) return nullptr;
        return &patterns.emplace(written->first, Pattern(written->second, language + ": " + written->first))
                    .first->second;
    }
};

/// What is spoken so far: shipped catalogues when a language is first wanted, and what add_words() brought. One of
/// four places with a state of the process: what a program says is one thing, as what it logs is.
std::map<std::string, Speech, std::less<>>& spoken() {
    static std::map<std::string, Speech, std::less<>> all;
    return all;
}

bool is_shipped(std::string_view language) {
    const auto shipped = shipped_languages();
    return std::binary_search(shipped.begin(), shipped.end(), language);
}

/// `language` with what is shipped of it, which may be nothing.
Speech& speech_of(std::string_view language) {
    if (auto known = spoken().find(language); known != spoken().end()) return known->second;
    const std::string name(language);
    return spoken()
        .emplace(name, Speech{name, PluralForms(name), read_catalogue(shipped_catalogue(name), name)})
        .first->second;
}

/// `language`, or English where nobody taught it.
Speech& speech(std::string_view language) {
    return speech_of(is_shipped(language) || spoken().count(language) > 0 ? language : "en");
}

/// A state of the process too: what dimensions are called now, and what that makes of each language, as soon as it is
/// wanted: for what is said of filters apart.
struct Called {
    Calling calling;
    std::map<std::pair<std::string, bool>, Renaming> renamings = {};
};

Called& called() {
    static Called now;
    return now;
}

const Renaming& renaming_in(const Speech& speech, bool of_filters) {
    auto& now = called();
    const std::pair which(speech.language, of_filters);
    if (const auto known = now.renamings.find(which); known != now.renamings.end()) return known->second;
    const auto written = [&](const std::string& id) {
        const auto at = speech.catalogue.find(id);
        return at == speech.catalogue.end() ? std::string() : at->second;
    };
    return now.renamings.emplace(which, Renaming(now.calling, written, speech.language, of_filters)).first->second;
}

std::string say(std::string_view id, const std::vector<NamedArgument>& arguments, std::string_view language);

std::string written(const Argument& argument, std::string_view language);

/// "0,60" / "0.60"; "" for what is not finite.
std::string number_in(double value, int decimals, std::string_view language) {
    if (!std::isfinite(value)) return {};
    std::array<char, 400> buffer{};  // room for the longest double in fixed notation
    const auto result =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    std::string text(buffer.data(), result.ptr);
    if (text.find_first_not_of("-0.") == std::string::npos && text.front() == '-') text.erase(0, 1);
    if (const auto mark = text.find('.'); mark != std::string::npos)
        text.replace(mark, 1, say("number.mark", {}, language));
    return text;
}

/// "45 %" with a no-break space / "45%"; "12,5 %" / "12.5%".
std::string share_in(double value, std::string_view language) {
    if (!std::isfinite(value)) return {};
    const bool whole = std::abs(value - std::round(value)) < 0.05;
    return say("number.percent", {{"number", number_in(value, whole ? 0 : 1, language)}}, language);
}

/// The items with a word between the last two; `rest` stands for those that are not named, "" for none.
std::string conjunction(const std::vector<std::string>& items, std::size_t named, std::string_view language) {
    std::string line;
    const bool all = named == items.size();
    for (std::size_t i = 0; i + (all ? 1 : 0) < named; ++i) line += (i > 0 ? ", " : "") + items[i];
    if (!all) return say("list.more", {{"named", line}, {"more", items.size() - named}}, language);
    if (items.empty()) return "";
    return named == 1 ? items[0] : say("list.and", {{"first", line}, {"last", items.back()}}, language);
}

std::string written(const MessageList& list, std::string_view language) {
    std::vector<std::string> items;
    for (const auto& item : list.items)
        if (!item.empty()) items.push_back(in_words(item, language));
    // Naming all but one and then "1 more" would be longer than the name.
    const bool all = list.most == 0 || items.size() <= list.most + 1;
    const auto named = all ? items.size() : list.most;
    if (list.joining == Joining::conjunction || !all) return conjunction(items, named, language);
    constexpr std::array between{"", ", ", "; ", " ", " · "};
    std::string line;
    for (std::size_t i = 0; i < items.size(); ++i)
        line += (i > 0 ? between[static_cast<std::size_t>(list.joining)] : "") + items[i];
    return line;
}

std::string written(const Argument& argument, std::string_view language) {
    return std::visit(
        [&](const auto& value) -> std::string {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, std::int64_t>) return std::to_string(value);
            else if constexpr (std::is_same_v<Value, Decimal>) return number_in(value.value, value.decimals, language);
            else if constexpr (std::is_same_v<Value, Percent>) return share_in(value.value, language);
            else if constexpr (std::is_same_v<Value, std::string>) return value;
            else if constexpr (std::is_same_v<Value, Text>) return std::string(value.in(language));
            else return written(value, language);
        },
        argument.value());
}

std::string say(std::string_view id, const std::vector<NamedArgument>& arguments, std::string_view language) {
    auto* in = &speech(language);
    const auto* pattern = in->find(id);
    if (!pattern) pattern = (in = &speech("en"))->find(id);
    if (!pattern) throw std::logic_error("no catalogue has the message " + std::string(id));
    const auto write = [&](const Argument& argument) { return set_off(written(argument, language), in->from_right); };
    std::function<std::string(std::string_view)> as_called;
    if (!called().calling.empty())
        as_called = [&renaming = renaming_in(*in, id.substr(0, id.find('.')) == "filter")](std::string_view words) {
            return renaming.said(words);
        };
    auto words = pattern->fill(arguments, in->plurals, write, as_called);
    // What stands first or last in a message can be empty: no space is left where it would be.
    words.erase(words.find_last_not_of(' ') + 1);
    return words.erase(0, std::min(words.find_first_not_of(' '), words.size()));
}

}  // namespace

std::string in_words(const Message& message, std::string_view language) {
    if (message.empty()) return "";
    if (message.id().empty()) return written(message.arguments().front().argument, language);
    return say(message.id(), message.arguments(), language);
}

std::string in_words(const Error& error, std::string_view language) {
    const auto path = error.path().string();
    const auto words = in_words(error.message(), language);
    return path.empty() || words.find(path) != std::string::npos ? words : path + ": " + words;
}

void add_words(std::string_view language, std::string_view text, std::string_view where) {
    auto own = read_catalogue(text, where);
    for (const auto& [id, written] : own) {
        const auto place = std::string(where) + ": " + id;
        const auto* english = speech("en").find(id);
        if (!english) throw Error({"error.at", {{"where", place}, {"why", Message("error.words-unknown")}}});
        const auto known = english->names();
        for (const auto& name : Pattern(written, place).names())
            if (name.find(' ') == std::string::npos && known.count(name) == 0)
                throw Error(
                    {"error.at", {{"where", place}, {"why", Message("error.words-no-argument", {{"name", name}})}}});
    }
    auto& spoken = speech_of(language);
    for (auto& [id, written] : own) {
        spoken.patterns.erase(id);
        spoken.catalogue.insert_or_assign(id, std::move(written));
    }
}

void call_dimensions(const Calling& calling) { called() = {calling}; }

Speaking::Speaking(const std::optional<Calling>& calling) : before_(called().calling) {
    if (calling) call_dimensions(*calling);
}
Speaking::~Speaking() { call_dimensions(before_); }

std::map<std::string, std::string, std::less<>> patterns_in(std::string_view language) {
    auto all = speech(language).catalogue;
    const auto& english = speech("en").catalogue;
    all.insert(english.begin(), english.end());
    return all;
}

bool is_message(std::string_view id) { return speech("en").find(id) != nullptr; }

std::string own_name_of(std::string_view language) {
    const Message own_name("language.own-name");
    auto name = in_words(own_name, language);
    const bool is_english = name == in_words(own_name, "en");  // which stands in for what is not said
    return is_english && language != "en" ? std::string(language) : name;
}

std::vector<std::string> spoken_languages() {
    const auto shipped = shipped_languages();
    std::set<std::string> all(shipped.begin(), shipped.end());
    for (const auto& [language, speech] : spoken()) all.insert(language);
    return {all.begin(), all.end()};
}

}  // namespace ecomap
