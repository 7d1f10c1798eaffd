#include "render/words/hyphenation.hpp"

#include "engine/model/utf8.hpp"

#include <hyphen.h>
#include <unicode/uchar.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <string>

// libhyphen takes memory by these two, and its own would end the program where there is none: ours stand before them.
extern "C" {
void* hnj_malloc(int size) {
    if (void* block = std::malloc(static_cast<std::size_t>(size))) return block;
    throw std::bad_alloc();
}
void* hnj_realloc(void* old, int size) {
    if (void* block = std::realloc(old, static_cast<std::size_t>(size))) return block;
    throw std::bad_alloc();
}
}

namespace ecomap {
namespace {

constexpr int fewest_letters = 3;  // on either side of a hyphen

using Patterns = std::unique_ptr<HyphenDict, decltype(&hnj_hyphen_free)>;

Patterns read_patterns(std::string_view text) {
    if (text.empty()) return {nullptr, hnj_hyphen_free};
    const std::unique_ptr<FILE, decltype(&fclose)> file(fmemopen(const_cast<char*>(text.data()), text.size(), "r"),
                                                        fclose);
    Patterns patterns(file ? hnj_hyphen_load_file(file.get()) : nullptr, hnj_hyphen_free);
    if (!patterns) throw std::bad_alloc();
    return patterns;
}

/// Read by a thread of its own, and so in a heap of its own: among the thousands of small pieces that libhyphen takes
/// and gives back, all else would be found more slowly (an atlas by a tenth).
Patterns read_apart(std::string_view text) {
    return std::async([text] { return read_patterns(text); }).get();
}

/// Those of `language`, read once a process; null when there are none.
HyphenDict* patterns_of(std::string_view language) {
    static std::mutex one_at_a_time;
    static std::map<std::string, Patterns, std::less<>> all;
    const std::lock_guard lock(one_at_a_time);
    auto known = all.find(language);
    if (known == all.end()) known = all.emplace(language, read_apart(shipped_patterns(language))).first;
    return known->second.get();
}

/// Letters that stand together in a word, in lower case, and the byte of the word at which each stands.
struct Run {
    std::string letters;
    std::vector<std::size_t> places;
};

std::vector<Run> runs_of(std::string_view word) {
    std::vector<Run> runs(1);
    for (std::size_t at = 0; at < word.size();) {
        const auto start = at;
        const auto code = static_cast<UChar32>(next_character(word, at).value_or(U' '));
        if (u_isalpha(code)) {
            append_character(runs.back().letters, static_cast<char32_t>(u_tolower(code)));
            runs.back().places.push_back(start);
        } else if (!runs.back().places.empty()) {
            runs.emplace_back();
        }
    }
    return runs;
}

}  // namespace

std::vector<std::size_t> syllables_of(std::string_view word, std::string_view language) {
    std::vector<std::size_t> syllables;
    auto* patterns = patterns_of(language);
    if (!patterns) return syllables;
    for (const auto& [letters, places] : runs_of(word)) {
        if (places.size() < std::size_t{2} * fewest_letters) continue;
        std::string values(letters.size() + 5, '0');  // by letter: odd when a hyphen may follow it
        char** replacements = nullptr;                // for spellings that change at a hyphen: our patterns have none
        int *starts = nullptr, *lengths = nullptr;
        hnj_hyphen_hyphenate3(patterns, letters.data(), static_cast<int>(letters.size()), values.data(), nullptr,
                              &replacements, &starts, &lengths, fewest_letters, fewest_letters, 0, 0);
        for (std::size_t i = fewest_letters; i + fewest_letters <= places.size(); ++i)
            if (values[i - 1] % 2 == 1) syllables.push_back(places[i]);
    }
    return syllables;
}

}  // namespace ecomap
