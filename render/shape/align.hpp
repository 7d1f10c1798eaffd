// Making two pictures of the same kind have the same things in the same places, so that a reader who looks from one to
// the other sees only what is different. What is in one of them only leaves an empty place in the other (Ink::absent).
// Each kind of picture has its own align() beside its table_of(); what they share stands here. Where room follows from
// words or numbers, a thing knows its twin of the other side (`twin`) and a layout keeps room for the larger.
#pragma once

#include "render/shape/note.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ecomap {

/// One place of both lists: its number in each, or `nowhere`.
struct Counterpart {
    std::size_t before, after;
};
inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// The places of two lists with these keys: in the order of `after`; what only `before` has stands after what it stood
/// behind there. Of equal keys the first pairs with the first.
std::vector<Counterpart> merged(const std::vector<std::string>& before, const std::vector<std::string>& after);

/// Where each thing of two lists stands in the list of both.
struct Moves {
    std::vector<std::size_t> before, after;
};
Moves moves_of(const std::vector<Counterpart>& twins);

template <class T, class Key>
std::vector<std::string> keys_of(const std::vector<T>& list, Key key) {
    std::vector<std::string> keys;
    for (const auto& each : list) keys.push_back(key(each));
    return keys;
}

/// Gives both lists the same places; `empty` makes an empty place of what the other has.
template <class T, class Key, class Empty>
Moves align_lists(std::vector<T>& before, std::vector<T>& after, Key key, Empty empty) {
    std::vector<T> was, is;
    auto twins = merged(keys_of(before, key), keys_of(after, key));
    for (const auto& twin : twins) {
        was.push_back(twin.before == nowhere ? empty(after[twin.after]) : before[twin.before]);
        is.push_back(twin.after == nowhere ? empty(before[twin.before]) : after[twin.after]);
    }
    before = std::move(was);
    after = std::move(is);
    return moves_of(twins);
}

/// Aligns groups by title, then the `list` in each; `quiet` takes from a group that only one side has what it says of
/// itself in the other.
template <class Group, class T, class Key, class Empty, class Quiet>
void align_groups(std::vector<Group>& before, std::vector<Group>& after, std::vector<T> Group::*list, Key key,
                  Empty empty, Quiet quiet) {
    auto title = [](const Group& group) { return group.title; };
    align_lists(before, after, title, [&](Group group) {
        quiet(group);
        for (auto& each : group.*list) each = empty(each);
        return group;
    });
    for (std::size_t i = 0; i < before.size(); ++i) align_lists(before[i].*list, after[i].*list, key, empty);
}

/// Lets each of two lists with the same places know its twin.
template <class T>
void join_twins(std::vector<T>& before, std::vector<T>& after) {
    for (std::size_t i = 0; i < before.size(); ++i) {
        auto was = std::make_shared<const T>(before[i]), is = std::make_shared<const T>(after[i]);
        before[i].twin = is;
        after[i].twin = was;
    }
}

std::string key_of(const Note& note);
/// A place for `note`, without its words.
Note empty_note(Note note);
void align_notes(std::vector<Note>& before, std::vector<Note>& after);

}  // namespace ecomap
