// A sorted set of ids without duplicates: the principles of an offer, the members of a target group.
#pragma once

#include "engine/model/id.hpp"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace ecomap {

/// Sorted, duplicate-free; iteration is in the vocabulary's own order.
template <class Tag>
class TermSet {
public:
    TermSet() = default;
    TermSet(std::initializer_list<Id<Tag>> ids) {
        for (auto id : ids) insert(id);
    }

    void insert(Id<Tag> id) {
        auto at = std::lower_bound(ids_.begin(), ids_.end(), id);
        if (at == ids_.end() || *at != id) ids_.insert(at, id);
    }
    bool contains(Id<Tag> id) const { return std::binary_search(ids_.begin(), ids_.end(), id); }
    bool empty() const { return ids_.empty(); }
    std::size_t size() const { return ids_.size(); }
    auto begin() const { return ids_.begin(); }
    auto end() const { return ids_.end(); }
    friend bool operator==(const TermSet&, const TermSet&) = default;

private:
    std::vector<Id<Tag>> ids_;
};

}  // namespace ecomap
