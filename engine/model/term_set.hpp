// A sorted set of ids without duplicates: the principles of an offer, the members of a target group. Nearly all hold
// one or two, so that these need no memory of their own.
#pragma once

#include "engine/model/id.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <utility>
#include <vector>

namespace ecomap {

/// Sorted, duplicate-free; iteration is in the vocabulary's own order.
template <class Tag>
class TermSet {
public:
    TermSet() = default;
    TermSet(std::initializer_list<Id<Tag>> ids) : TermSet(std::vector<Id<Tag>>(ids)) {}
    /// Of ids in any order.
    explicit TermSet(std::vector<Id<Tag>> ids) {
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        take(ids.data(), ids.size(), ids.size());
    }
    TermSet(const TermSet& other) { take(other.begin(), other.size(), other.size()); }
    TermSet(TermSet&& other) noexcept { swap(other); }
    TermSet& operator=(TermSet other) noexcept {
        swap(other);
        return *this;
    }
    ~TermSet() {
        if (room_ > few) delete[] ids_.many;
    }

    void insert(Id<Tag> id) {
        const auto before = static_cast<std::size_t>(std::lower_bound(begin(), end(), id) - begin());
        if (before < size_ && begin()[before] == id) return;
        if (size_ == room_) {
            TermSet wider;
            wider.take(begin(), size_, std::size_t{room_} * 2);
            swap(wider);
        }
        std::copy_backward(data() + before, data() + size_, data() + size_ + 1);
        data()[before] = id;
        ++size_;
    }
    bool contains(Id<Tag> id) const { return std::binary_search(begin(), end(), id); }
    bool empty() const { return size_ == 0; }
    std::size_t size() const { return size_; }
    const Id<Tag>* begin() const { return room_ > few ? ids_.many : ids_.few; }
    const Id<Tag>* end() const { return begin() + size_; }
    friend bool operator==(const TermSet& a, const TermSet& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    static constexpr std::uint32_t few = 2;  // that fit where the pointer to more would stand
    union Ids {
        Ids() : few{} {}
        Id<Tag> few[2];
        Id<Tag>* many;
    };

    Id<Tag>* data() { return room_ > few ? ids_.many : ids_.few; }
    /// Of an empty set: `count` ids, and room for more.
    void take(const Id<Tag>* ids, std::size_t count, std::size_t room) {
        if (room > few) {
            ids_.many = new Id<Tag>[room];
            room_ = static_cast<std::uint32_t>(room);
        }
        size_ = static_cast<std::uint32_t>(count);
        std::copy(ids, ids + count, data());
    }
    void swap(TermSet& other) noexcept {
        std::swap(ids_, other.ids_);
        std::swap(size_, other.size_);
        std::swap(room_, other.room_);
    }

    Ids ids_;
    std::uint32_t size_ = 0;
    std::uint32_t room_ = few;
};

}  // namespace ecomap
