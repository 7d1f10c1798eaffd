// Where in a list the entry with a key stands, found in a few steps whatever the keys are: a hash in open addressing
// (linear probing, Knuth, TAOCP 3, 6.4), whose slots hold hashes and numbers only and no keys. No slot is looked for
// further than `most_steps` from its place; what finds none there, as with keys that somebody chose so, goes to an
// ordered map, so that a key costs O(log n) at worst and O(1) as a rule. The order of the slots never shows. Memory:
// 11 to 21 bytes an entry.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecomap::io {

/// The word that begins at `bytes`, which need not be aligned.
template <class Word>
Word word_at(const char* bytes) {
    Word word;
    std::memcpy(&word, bytes, sizeof(word));
    return word;
}

/// As ==, without a call for the few bytes that an id has.
inline bool same_bytes(std::string_view a, std::string_view b) {
    const std::size_t size = a.size();
    if (size != b.size()) return false;
    if (size < sizeof(std::uint64_t)) {
        if (size < sizeof(std::uint32_t)) return std::equal(a.begin(), a.end(), b.begin());
        const std::size_t rest = size - sizeof(std::uint32_t);
        return word_at<std::uint32_t>(a.data()) == word_at<std::uint32_t>(b.data()) &&
               word_at<std::uint32_t>(a.data() + rest) == word_at<std::uint32_t>(b.data() + rest);
    }
    if (size > 2 * sizeof(std::uint64_t)) return a == b;
    const std::size_t last = size - sizeof(std::uint64_t);
    return word_at<std::uint64_t>(a.data()) == word_at<std::uint64_t>(b.data()) &&
           word_at<std::uint64_t>(a.data() + last) == word_at<std::uint64_t>(b.data() + last);
}

struct KeyHash {
    /// Words of eight bytes, multiplied and mixed; of the last, what is there.
    std::uint32_t operator()(std::string_view key) const {
        constexpr std::uint64_t factor = 0x9E3779B97F4A7C15U;
        const char* bytes = key.data();
        std::size_t size = key.size();
        std::uint64_t hash = size * factor;
        auto mix = [&](std::uint64_t word) {
            hash = (hash ^ word) * factor;
            hash ^= hash >> 32U;
        };
        for (; size > sizeof(std::uint64_t); bytes += sizeof(std::uint64_t), size -= sizeof(std::uint64_t))
            mix(word_at<std::uint64_t>(bytes));
        if (size >= sizeof(std::uint32_t))
            mix(std::uint64_t{word_at<std::uint32_t>(bytes)} << 32U | word_at<std::uint32_t>(bytes + size - 4));
        else
            for (std::size_t i = 0; i < size; ++i) mix(static_cast<unsigned char>(bytes[i]));
        return static_cast<std::uint32_t>(hash ^ hash >> 29U);
    }
};

template <class Hash>
class BasicKeyIndex {
public:
    static constexpr std::uint32_t none = 0xFFFFFFFFU;

    /// Before the first add(): room for `count` entries.
    void reserve(std::size_t count) { slots_.assign(size_for(count), {}); }

    std::size_t size() const { return count_; }

    /// The number of the entry with `key`, or `none`. Here and below, `key_of(number)` gives the key of an entry.
    template <class KeyOf>
    std::uint32_t find(std::string_view key, KeyOf key_of) const {
        if (slots_.empty()) return none;
        const std::uint32_t hash = Hash()(key);
        for (std::size_t step = 0; step < most_steps; ++step) {
            const Slot& slot = slots_[(hash + step) & (slots_.size() - 1)];
            if (slot.number == none) break;
            if (slot.hash == hash && same_bytes(key_of(slot.number), key)) return slot.number;
        }
        if (crowded_.empty()) return none;  // nearly always
        const auto found = crowded_.find(key);
        return found == crowded_.end() ? none : found->second;
    }

    /// Adds the entry `number` with a key that no entry has yet.
    template <class KeyOf>
    void add(std::string_view key, std::uint32_t number, KeyOf key_of) {
        if (++count_ > slots_.size() / 4 * 3) {
            for (const Slot& slot : std::exchange(slots_, std::vector<Slot>(size_for(count_))))
                if (slot.number != none && !put(slot)) crowded_.emplace(key_of(slot.number), slot.number);
        }
        if (!put({Hash()(key), number})) crowded_.emplace(key, number);
    }

private:
    static constexpr std::size_t most_steps = 32;
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t number = none;
    };

    bool put(Slot slot) {
        for (std::size_t step = 0; step < most_steps; ++step) {
            Slot& place = slots_[(slot.hash + step) & (slots_.size() - 1)];
            if (place.number != none) continue;
            place = slot;
            return true;
        }
        return false;
    }

    /// How many slots `count` entries need: a power of two, of which they take three quarters at most.
    static std::size_t size_for(std::size_t count) {
        std::size_t size = 16;
        while (size / 4 * 3 < count) size *= 2;
        return size;
    }

    std::vector<Slot> slots_;
    std::map<std::string, std::uint32_t, std::less<>> crowded_;
    std::size_t count_ = 0;  // also of those crowded out
};

using KeyIndex = BasicKeyIndex<KeyHash>;

}  // namespace ecomap::io
