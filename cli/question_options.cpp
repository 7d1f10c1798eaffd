#include "cli/question_options.hpp"

#include "cli/usage.hpp"
#include "cli/what_if_options.hpp"
#include "engine/analysis/analysis.hpp"
#include "engine/io/number.hpp"
#include "render/view/view.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>

namespace ecomap::cli {
namespace {

template <class Value>
Value& field(Params& to, Value Params::*member) {
    return to.*member;
}
template <class Value>
Value& field(ViewOptions& to, Value Params::*member) {
    return to.params.*member;
}
std::string& field(ViewOptions& to, std::string ViewOptions::*member) { return to.*member; }

std::string dashed(std::string_view name) { return "--" + std::string(name); }

// ---- the command line ------------------------------------------------------------------------------------------

/// "p5=2" as a word and a factor.
Factors::value_type factor_of(const std::string& word) {
    const auto at = word.find('=');
    const auto key = word.substr(0, at);
    const auto number = at == std::string::npos ? std::nullopt : io::parse_number(word.substr(at + 1), false).value;
    if (!number || *number < 0 || *number > 1e6) wrong_usage({"usage.bad-weight", {{"word", word}, {"key", key}}});
    return {key, *number};
}

/// What is no number at all, CLI11 says.
std::string fault_of_number(const std::string& word) {
    double number = 0;
    const bool is_fine = !CLI::detail::lexical_cast(word, number) || (std::isfinite(number) && number >= 0);
    return is_fine ? "" : word + " is not a number from 0 up";
}

CLI::Option* add(CLI::App& app, const std::string& flag, bool& value) { return app.add_flag(flag, value); }

CLI::Option* add(CLI::App& app, const std::string& flag, std::string& value) { return app.add_option(flag, value); }

CLI::Option* add(CLI::App& app, const std::string& flag, Factors& value) {
    const auto take = [&value](const std::vector<std::string>& words) {
        for (const auto& word : words) value.push_back(factor_of(word));
    };
    auto* option = app.add_option_function<std::vector<std::string>>(flag, take);
    return option->delimiter(',')->allow_extra_args(false);
}

template <class Number>
CLI::Option* add(CLI::App& app, const std::string& flag, Number& value) {
    return app.add_option(flag, value)->check(fault_of_number);
}

/// Its words, where every map has the same: a help lists them.
template <class To>
std::string words_of(const Option<To>& option) {
    const auto* words = std::get_if<typename Option<To>::Listed>(&option.words);
    const auto known = words ? (*words)() : std::span<const std::string_view>();
    return joined({known.begin(), known.end()});
}

std::string summary_id(const Analysis& asked) { return "summary.analysis." + std::string(asked.name); }
std::string summary_id(const View& asked) { return "summary.view." + std::string(asked.name); }

/// Options in a group without a name are not shown.
template <class Record, class To>
void show_only(CLI::App& app, const Record& asked, std::span<const Option<To>> all) {
    for (const auto& option : all) {
        auto* shown = app.get_option(dashed(option.name));
        const auto* taken = find_option(asked.options, option.name);
        shown->group(taken ? summary_id(asked) : "");
        if (taken) shown->description(words_of(*taken));
    }
}

// ---- words -----------------------------------------------------------------------------------------------------

using WordList = std::vector<std::string>;

WordList words_in(const std::string& value, bool is_list) {
    return is_list ? CLI::detail::split(value, ',') : WordList{value};
}

WordList words_in(const Factors& value, bool) {
    WordList words;
    for (const auto& [word, factor] : value) words.push_back(word);
    return words;
}

template <class Number>
WordList words_in(const Number&, bool) {
    return {};
}

template <class To>
void check_words(const Option<To>& option, To to, const std::vector<std::string_view>& known) {
    using Form = typename Option<To>::Form;
    const bool is_list = option.form == Form::list, may_be_file = option.form == Form::word_or_file;
    for (const auto& word :
         std::visit([&](auto member) { return words_in(field(to, member), is_list); }, option.value)) {
        const bool is_file = may_be_file && word.find_first_of("./") != std::string::npos;
        if (word.empty() || is_file || std::find(known.begin(), known.end(), word) != known.end()) continue;
        throw unknown_word(option.kind, word, known, may_be_file ? Message("usage.or-candidates") : Message());
    }
}

/// Says what the question takes, and which questions take the option.
template <class Record>
[[noreturn]] void refuse(std::string_view option, const Record& asked, std::span<const Record> records) {
    MessageList own{{}, Joining::commas}, others{{}, Joining::commas};
    for (const auto& each : asked.options) own.items.push_back(Message::as_it_is(dashed(each.name)));
    for (const auto& record : records)
        if (find_option(record.options, option)) others.items.push_back(Message::as_it_is(record.name));
    wrong_usage({"usage.takes-no",
                 {{"question", asked.name},
                  {"option", dashed(option)},
                  {"count", asked.options.size()},
                  {"own", std::move(own)},
                  {"others", std::move(others)}}});
}

}  // namespace

template <class Record, class To>
void add_question_options(CLI::App& app, std::span<const Record> records, std::span<const Option<To>> all, To& to) {
    for (const auto& option : all) {
        const auto add_to = [&](auto member) { return add(app, dashed(option.name), field(to, member)); };
        auto* added = std::visit(add_to, option.value)->group(std::string(option.group));
        if (!option.type.empty()) added->type_name(std::string(option.type));
    }
    app.get_option("NAME")->each([&app, records, all](const std::string& name) {
        for (const auto& record : records)
            if (record.name == name) show_only(app, record, all);
    });
}

template <class Record, class To>
void check_question_options(const CLI::App& app, std::span<const Record> records, const Record& asked, const To& to) {
    for (const auto& record : records)
        for (const auto& option : record.options)
            if (app.count(dashed(option.name)) > 0 && !find_option(asked.options, option.name))
                refuse(option.name, asked, records);
    for (const auto& option : asked.options)
        if (const auto* words = std::get_if<typename Option<To>::Listed>(&option.words); words && !option.more) {
            const auto known = (*words)();
            check_words(option, to, {known.begin(), known.end()});
        }
}

template <class To>
void look_up(const std::vector<Option<To>>& options, std::initializer_list<const Ecosystem*> maps, To& to) {
    for (const auto& option : options) {
        const auto* of_map = std::get_if<typename Option<To>::OfMap>(&option.words);
        if (const auto words = of_map ? *of_map : option.more) {
            WordList known;
            if (const auto* listed = std::get_if<typename Option<To>::Listed>(&option.words))
                for (auto word : (*listed)()) known.emplace_back(word);
            for (const auto* map : maps)
                for (auto& word : words(*map, to))
                    if (std::find(known.begin(), known.end(), word) == known.end()) known.push_back(std::move(word));
            check_words(option, to, {known.begin(), known.end()});
        }
        if (!std::holds_alternative<typename Option<To>::AnyActor>(option.words)) continue;
        auto& key = field(to, std::get<std::string To::*>(option.value));
        const auto knows = [&](const Ecosystem* map) { return find_actor(*map, key).has_value(); };
        const auto at = std::find_if(maps.begin(), maps.end(), knows);
        key = actor_key(at == maps.end() ? **maps.begin() : **at, key);
    }
}

template void add_question_options(CLI::App&, std::span<const Analysis>, std::span<const Option<Params>>, Params&);
template void add_question_options(CLI::App&, std::span<const View>, std::span<const Option<ViewOptions>>,
                                   ViewOptions&);
template void check_question_options(const CLI::App&, std::span<const Analysis>, const Analysis&, const Params&);
template void check_question_options(const CLI::App&, std::span<const View>, const View&, const ViewOptions&);
template void look_up(const std::vector<Option<Params>>&, std::initializer_list<const Ecosystem*>, Params&);
template void look_up(const std::vector<Option<ViewOptions>>&, std::initializer_list<const Ecosystem*>, ViewOptions&);

}  // namespace ecomap::cli
