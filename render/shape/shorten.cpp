#include "render/shape/shorten.hpp"

#include "render/words/words.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>
#include <vector>

namespace ecomap {
namespace {

using Notes = std::vector<Note>;

/// Every list of notes that grows with the number of actors.
template <class Kind>
std::vector<Notes*> lists_of(Kind&) {
    return {};
}
std::vector<Notes*> lists_of(Cards& cards) {
    std::vector<Notes*> lists;
    for (auto& group : cards.groups) lists.push_back(&group.notes);
    return lists;
}
std::vector<Notes*> lists_of(Matrix& matrix) {
    std::vector<Notes*> lists;
    for (auto& row : matrix.cells)
        for (auto& cell : row) lists.push_back(&cell.notes);
    return lists;
}
std::vector<Notes*> lists_of(Network& network) { return {&network.tray}; }
std::vector<Notes*> lists_of(Ego& ego) { return {&ego.rest}; }

std::size_t sum_of(const std::vector<Notes*>& lists, std::size_t at_most) {
    std::size_t sum = 0;
    for (const auto* list : lists) sum += std::min(list->size(), at_most);
    return sum;
}

/// How many of each list may stand there, so that all have at most `most`: the greatest such number, at least one.
std::size_t share_of(const std::vector<Notes*>& lists, std::size_t most) {
    std::size_t low = 1, high = most;
    while (low < high) {
        const auto middle = high - (high - low) / 2;
        if (sum_of(lists, middle) <= most) low = middle;
        else high = middle - 1;
    }
    return low;
}

Note rest_of(std::size_t count, const std::string& language) {
    Note rest;
    rest.title = in_words({"shape.more-notes", {{"count", count}}}, language);
    rest.colour = ColourRole::line;
    if (count == 0) rest.ink = Ink::absent;
    return rest;
}

/// Keeps the first of the notes and, in the place of the others, how many of them there are: not those that only keep a
/// place in a pair.
void shorten(Notes& notes, std::size_t share, const std::string& language) {
    if (notes.size() <= share) return;
    const auto first = notes.begin() + static_cast<std::ptrdiff_t>(share);
    const auto left_out = std::count_if(first, notes.end(), [](const Note& note) { return note.ink != Ink::absent; });
    notes.erase(first, notes.end());
    notes.push_back(rest_of(static_cast<std::size_t>(left_out), language));
}

void say_so(Heading& heading, std::size_t share) {
    const auto words = in_words({"shape.shortened", {{"share", share}}}, heading.language);
    for (auto* text : {&heading.how_to_read, &heading.how_to_read_grey, &heading.description})
        if (!text->empty()) *text += " " + words;
    if (heading.how_to_read.empty()) heading.how_to_read = words;
}

template <class Kind>
bool shorten_kind(Kind& picture, std::size_t most) {
    const auto lists = lists_of(picture);
    if (sum_of(lists, most + 1) <= most) return false;
    const auto share = share_of(lists, most);
    for (auto* list : lists) shorten(*list, share, picture.heading.language);
    say_so(picture.heading, share);
    return true;
}

bool shorten_kind(Pair& pair, std::size_t most) {
    bool is_shorter = false;
    for (auto* side : {&pair.before.picture, &pair.after.picture})
        is_shorter |= std::visit([&](auto& any) { return shorten_kind(any, most); }, *side);
    return is_shorter;
}

}  // namespace

Shape shortened(Shape shape, std::size_t most) {
    std::visit([&](auto& any) { shorten_kind(any, most); }, shape);
    return shape;
}

}  // namespace ecomap
