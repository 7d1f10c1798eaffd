#include "render/words/renaming.hpp"

#include "engine/model/letters.hpp"

#include <algorithm>
#include <array>

namespace ecomap {
namespace {

/// The forms of a word for a dimension.
struct Form {
    std::string_view id;
    Text DimensionName::*name;
    Text DimensionName::*otherwise;  // where the map has none
    std::string_view stock;          // and where it has no name at all
};

constexpr std::array forms{
    Form{"written-one", &DimensionName::singular, &DimensionName::singular, "written-one"},
    Form{"written-many", &DimensionName::plural, &DimensionName::plural, "written-many"},
    Form{"written-the-one", &DimensionName::definite, &DimensionName::singular, "written-one"},
    Form{"written-the-many", &DimensionName::definite_plural, &DimensionName::plural, "written-many"},
    Form{"written-a-one", &DimensionName::singular, &DimensionName::singular, "written-one"},
};

std::string id_of(Dimension dimension, std::string_view form) {
    return "dimension." + std::string(to_string(dimension)) + "." + std::string(form);
}

std::vector<std::string> alternatives(std::string_view text) {
    std::vector<std::string> all;
    while (!text.empty()) {
        const auto end = std::min(text.find('|'), text.size());
        if (const auto one = text.substr(0, end); one != "-") all.emplace_back(one);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return all;
}

bool is_small(char letter) { return letter >= 'a' && letter <= 'z'; }
bool is_large(char letter) { return letter >= 'A' && letter <= 'Z'; }
char small(char letter) { return is_large(letter) ? static_cast<char>(letter + ('a' - 'A')) : letter; }
/// Bytes of other letters than a to z count as letters too.
bool is_in_word(char byte) {
    return is_small(byte) || is_large(byte) || byte == '_' || static_cast<unsigned char>(byte) >= 0x80;
}

/// Whether it is no word but the name of a file, "phases.csv", or of a column in one, "phases in offers.csv": English
/// catalogues write both as words.
bool is_name_of_data(std::string_view before, std::string_view after) {
    constexpr std::string_view in = " in ", ending = ".csv";
    if (after.starts_with(ending) || before.ends_with("column ")) return true;
    if (!after.starts_with(in)) return false;
    after.remove_prefix(in.size());
    while (!after.empty() && is_in_word(after.front())) after.remove_prefix(1);
    return after.starts_with(ending);
}

/// English alone has an article that follows the sound.
std::string with_article(const std::string& name, std::string_view stock, std::string_view language) {
    const auto article = std::string(stock.substr(0, stock.find(' ')));
    if (language != "en") return article + " " + name;
    return (std::string_view("aeiou").find(small(name.front())) == std::string_view::npos ? "a " : "an ") + name;
}

}  // namespace

Renaming::Renaming(const Calling& calling, const Written& written, std::string_view language, bool of_filters) {
    for (const auto& called : calling)
        if (of_filters) add(called, called.own, called.stock, written, language);
        else add(called, called.name, called.dimension, written, language);
    std::stable_sort(forms_.begin(), forms_.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
}

void Renaming::add(const CalledDimension& called, const DimensionName& name, Dimension dimension,
                   const Written& written, std::string_view language) {
    for (const auto& form : forms) {
        const auto& own = (name.*form.name).empty() ? name.*form.otherwise : name.*form.name;
        std::string said(own.in(language));
        if (said.empty()) {
            if (dimension == called.stock) continue;
            auto stock = alternatives(written(id_of(dimension, form.id)));
            const bool has_article = form.id == "written-a-one";
            if (stock.empty() || has_article) stock = alternatives(written(id_of(dimension, form.stock)));
            if (stock.empty()) continue;
            said = stock.front();
        }
        for (auto& one : alternatives(written(id_of(called.stock, form.id)))) {
            auto instead = form.id == "written-a-one" ? with_article(said, one, language) : said;
            forms_.emplace_back(std::move(one), std::move(instead));
        }
    }
}

std::string Renaming::said(std::string_view words) const {
    std::string text;
    char before = ' ';
    while (!words.empty()) {
        const bool begins = !is_in_word(before) && before != '-';
        const auto matches = [&](const std::pair<std::string, std::string>& form) {
            const auto& [one, instead] = form;
            if (words.size() < one.size() || small(words.front()) != one.front() ||
                words.substr(1, one.size() - 1) != std::string_view(one).substr(1))
                return false;
            auto after = words.substr(one.size());
            if (after.starts_with('s')) after.remove_prefix(1);
            if (is_name_of_data(text, after)) return false;
            return after.empty() || !is_in_word(after.front());
        };
        const auto form = begins ? std::find_if(forms_.begin(), forms_.end(), matches) : forms_.end();
        if (form == forms_.end()) {
            text += before = words.front();
            words.remove_prefix(1);
            continue;
        }
        text += is_large(words.front()) ? with_capital(form->second) : form->second;
        before = form->first.back();
        words.remove_prefix(form->first.size());
    }
    return text;
}

}  // namespace ecomap
