#include "engine/model/framework.hpp"

#include <algorithm>

namespace ecomap {

std::optional<Dimension> find_dimension(const Framework& framework, std::string_view word) {
    if (const auto dimension = parse_dimension(word)) return dimension;
    const auto& own = framework.own;
    const auto at = std::find_if(own.begin(), own.end(), [&](const OwnDimension& each) { return each.key == word; });
    if (at == own.end()) return std::nullopt;
    return own_dimension(static_cast<std::size_t>(at - own.begin()));
}

std::string_view word_of(const Framework& framework, Dimension dimension) {
    const auto place = own_place(dimension);
    return place ? std::string_view(framework.own[*place].key) : to_string(dimension);
}

std::vector<std::string_view> dimension_words_of(const Framework& framework) {
    const auto list = dimension_words();
    std::vector<std::string_view> words(list.begin(), list.end());
    for (const auto& own : framework.own) words.push_back(own.key);
    return words;
}

std::string_view vocabulary_of(const Framework& framework, Dimension dimension) {
    const auto place = own_place(dimension);
    return place ? std::string_view(framework.own[*place].table) : vocabulary_of(dimension);
}

DimensionName name_of(const Framework& framework, Dimension dimension) {
    const auto at = std::find_if(framework.dimensions.begin(), framework.dimensions.end(),
                                 [&](const DimensionName& name) { return name.dimension == dimension; });
    auto name = at == framework.dimensions.end() ? DimensionName() : *at;
    if (!own_place(dimension)) return name;
    const std::string key(word_of(framework, dimension));
    if (name.singular.empty()) name.singular = Text({{"en", key}});
    if (name.plural.empty()) name.plural = name.singular;
    return name;
}

}  // namespace ecomap
