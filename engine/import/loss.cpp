#include "engine/import/loss.hpp"

namespace ecomap::import {

void Losses::add(const std::string& id, const std::string& sheet, const std::string& about, const std::string& example,
                 std::size_t times) {
    auto& kept = kept_[{sheet, id, about}];
    kept.count += times;
    if (!example.empty() && kept.examples.size() < most_examples) kept.examples.push_back(example);
}

std::vector<Loss> Losses::all() const {
    std::vector<Loss> losses;
    for (const auto& [key, kept] : kept_)
        losses.push_back({key[0], key[2], Message(key[1], {{"count", kept.count}}), kept.count, kept.examples});
    return losses;
}

}  // namespace ecomap::import
