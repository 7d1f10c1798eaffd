// In the place of engine/model/collate.cpp. A name that was never learnt, as of an actor that is only assumed, stands
// behind all that were, by its bytes.
#include "engine/model/collate.hpp"

#include "engine/wasm/host/collate.hpp"

#include <map>
#include <tuple>
#include <unordered_map>

namespace ecomap {
namespace {

struct Order {
    std::vector<std::string> names;
    std::unordered_map<std::string, std::size_t> places;

    std::size_t place_of(const std::string& name) const {
        const auto at = places.find(name);
        return at == places.end() ? names.size() : at->second;
    }
};

/// By language. There is one thread, and nothing is ever forgotten.
std::map<std::string, Order, std::less<>> orders;

/// Both lists in one, each in its order.
std::vector<std::string> merged(const Order& known, const std::vector<std::string>& names) {
    std::vector<std::string> all;
    std::size_t next = 0;  // of the known
    for (const auto& name : names) {
        const auto place = known.place_of(name);
        if (place == known.names.size()) all.push_back(name);
        for (; place < known.names.size() && next <= place; ++next) all.push_back(known.names[next]);
    }
    all.insert(all.end(), known.names.begin() + static_cast<std::ptrdiff_t>(next), known.names.end());
    return all;
}

}  // namespace

void learn_order(std::string_view language, const std::vector<std::string>& names) {
    auto& order = orders[std::string(language)];
    order.names = merged(order, names);
    order.places.clear();
    for (std::size_t i = 0; i < order.names.size(); ++i) order.places.emplace(order.names[i], i);
}

struct Collator::Rules {
    const Order& order;
};

Collator::Collator(std::string_view language) : rules_(new Rules{orders[std::string(language)]}) {}
Collator::~Collator() = default;
Collator::Collator(Collator&&) noexcept = default;
Collator& Collator::operator=(Collator&&) noexcept = default;

bool Collator::operator()(std::string_view a, std::string_view b) const {
    const auto place = [this](std::string_view name) { return rules_->order.place_of(std::string(name)); };
    return std::tuple(place(a), a) < std::tuple(place(b), b);
}

}  // namespace ecomap
