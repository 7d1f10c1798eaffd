// How an analysis or a view says what it can be asked besides the filter. The command line, its help and its refusals
// follow what is said here.
#pragma once

#include "engine/analysis/params.hpp"
#include "engine/model/ecosystem.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ecomap {

/// An option: its name, and where in `To` its value goes. A number is 0 or more.
template <class To>
struct Option {
    /// An actor of the map, by key, abbreviation or alias. `To` gets the key.
    struct AnyActor {};
    /// The words of every map.
    using Listed = std::span<const std::string_view> (*)();
    /// The words of this map, given what else is asked.
    using OfMap = std::vector<std::string> (*)(const Ecosystem&, const To&);
    enum class Form { word, list, word_or_file };  ///< a list has commas; a file's name has a dot or a slash

    std::string_view name;  ///< kebab-case, without dashes; what it is for is the message `option.NAME`
    std::string_view type;  ///< what stands for its value in a help, such as "N"; "": a flag
    std::variant<bool Params::*, std::size_t Params::*, double Params::*, Factors Params::*, std::string To::*> value;
    std::string_view group = "Options";  ///< the heading under which a help has it, a message
    std::string_view kind = {};          ///< what one of its words is called: "measure", as `usage.unknown` selects it
    std::variant<std::monostate, Listed, OfMap, AnyActor> words = {};
    Form form = Form::word;
    OfMap more = nullptr;  ///< the words that a map has beside those of every map

    /// The same option for a question that knows these words.
    constexpr Option of(decltype(words) known, std::string_view called = {}, Form written = Form::word) const {
        auto option = *this;
        option.kind = called.empty() ? name : called, option.words = known, option.form = written;
        return option;
    }
    /// The same option, where a map has more words than those of every map.
    constexpr Option and_of_map(OfMap known) const {
        auto option = *this;
        option.more = known;
        return option;
    }
};

/// The option of that name, or nullptr.
template <class To>
const Option<To>* find_option(const std::vector<Option<To>>& options, std::string_view name) {
    auto at = std::find_if(options.begin(), options.end(), [&](const auto& option) { return option.name == name; });
    return at == options.end() ? nullptr : &*at;
}

}  // namespace ecomap
