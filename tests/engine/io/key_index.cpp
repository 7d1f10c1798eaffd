#include "engine/io/key_index.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using ecomap::io::BasicKeyIndex;
using ecomap::io::KeyHash;

namespace {

/// As somebody would choose the ids who knows the hash.
struct OneHash {
    std::uint32_t operator()(std::string_view) const { return 7; }
};
struct FewHashes {
    std::uint32_t operator()(std::string_view key) const { return static_cast<std::uint32_t>(key.size()); }
};

/// Every key is found with its number, and no other; held against an ordered map.
template <class Hash>
bool finds_all(const std::vector<std::string>& keys, bool reserved) {
    BasicKeyIndex<Hash> index;
    std::map<std::string, std::uint32_t> twin;
    std::vector<std::string> entries;
    const auto key_of = [&](std::uint32_t number) { return std::string_view(entries[number]); };
    if (reserved) index.reserve(keys.size());
    for (const auto& key : keys) {
        const auto number = static_cast<std::uint32_t>(entries.size());
        const bool is_new = twin.emplace(key, number).second;
        if (is_new != (index.find(key, key_of) == index.none)) return false;
        if (!is_new) continue;
        entries.push_back(key);
        index.add(key, number, key_of);
    }
    for (const auto& [key, number] : twin) {
        if (index.find(key, key_of) != number) return false;
        if (!twin.contains(key + "x") && index.find(key + "x", key_of) != index.none) return false;
    }
    return index.size() == twin.size();
}

}  // namespace

TEST_CASE("a key is found, however many there are and however long they are") {
    std::vector<std::string> numbered, long_ones{""};
    for (int i = 0; i < 30'000; ++i) numbered.push_back("k" + std::to_string(i * 7'919 % 30'011));
    for (int i = 0; i < 300; ++i) {
        long_ones.push_back(std::string(static_cast<std::size_t>(i % 40), 'a') + std::to_string(i % 100));
        long_ones.push_back(std::to_string(i) + std::string(static_cast<std::size_t>(i % 40), 'b'));
    }
    for (const bool reserved : {false, true}) {
        CHECK(finds_all<KeyHash>(numbered, reserved));
        CHECK(finds_all<KeyHash>(long_ones, reserved));
        CHECK(finds_all<KeyHash>({}, reserved));
    }
}

TEST_CASE("keys that are chosen to collide are found all the same") {
    std::vector<std::string> keys;
    for (int i = 0; i < 2'000; ++i) keys.push_back(std::to_string(i));
    for (const bool reserved : {false, true}) {
        CHECK(finds_all<OneHash>(keys, reserved));
        CHECK(finds_all<FewHashes>(keys, reserved));
    }
}

TEST_CASE("ids that differ in one byte have different hashes, nearly all") {
    std::set<std::uint32_t> hashes;
    for (int i = 0; i < 100'000; ++i) hashes.insert(KeyHash()("actor-" + std::to_string(i)) & 0xFFFFFU);
    CHECK(hashes.size() > 90'000);  // of 2^20 places; by chance 95,300
}
