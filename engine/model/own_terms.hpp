// What a row says of a map's own dimensions. Few maps have any: a row that says nothing of them holds no more than a
// pointer to nothing.
#pragma once

#include "engine/model/classified.hpp"

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace ecomap {

class OwnTerms {
public:
    using Terms = Classified<OwnTermTag>;

    OwnTerms() = default;
    OwnTerms(const OwnTerms& other) : all_(other.all_ ? std::make_unique<std::vector<Terms>>(*other.all_) : nullptr) {}
    OwnTerms(OwnTerms&&) noexcept = default;
    OwnTerms& operator=(OwnTerms other) noexcept {
        all_ = std::move(other.all_);
        return *this;
    }
    ~OwnTerms() = default;

    /// Of the dimension at `place` of Framework::own; nothing said: no terms.
    const Terms& operator[](std::size_t place) const {
        static const Terms none;
        return all_ && place < all_->size() ? (*all_)[place] : none;
    }
    void set(std::size_t place, Terms terms) {
        if (!all_) all_ = std::make_unique<std::vector<Terms>>();
        if (all_->size() <= place) all_->resize(place + 1);
        (*all_)[place] = std::move(terms);
    }

private:
    std::unique_ptr<std::vector<Terms>> all_;
};

}  // namespace ecomap
