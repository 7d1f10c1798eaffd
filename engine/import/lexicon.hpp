// What the heads and cells of other people's tables say: words in four languages and HXL hashtags, each under a sense
// ("actor", "support"). The words are data (heads.txt). A head is looked up as a whole in O(log n) of the words there
// are; as a part, every word is looked for in it.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::import {

/// `text` without case, punctuation and doubled blanks, composed: "E-post (arb.)" gives "e post arb". Letters of every
/// alphabet stay.
std::string plain(std::string_view text);

class Lexicon {
public:
    /// Reads the format that heads.txt describes.
    explicit Lexicon(std::string_view text);

    struct Hit {
        std::string_view sense = {};  ///< "": none
        std::string_view word = {};   ///< that was recognised
        bool whole = false;           ///< the head is that word, and does not only hold it
    };
    /// What a head says. Of the words that it holds the longest, of equally long ones the alphabet's first.
    Hit head(std::string_view head) const;
    /// What an HXL hashtag says: as a whole with its attributes, else without the last of them, and so on.
    Hit tag(std::string_view hashtag) const;
    /// True when the list of values `list` ("yes") has that word.
    bool is_value(std::string_view list, std::string_view text) const;
    /// The words of a list of values, plain and sorted.
    std::vector<std::string_view> values(std::string_view list) const;

private:
    std::map<std::string, std::string, std::less<>> heads_, tags_;         // plain word: sense
    std::set<std::string, std::less<>> never_parts_;                       // of the heads
    std::map<std::string, std::vector<std::string>, std::less<>> values_;  // list: plain words, sorted
};

/// The words that ship.
const Lexicon& lexicon();
/// heads.txt, as CMake has put it into the program.
std::string_view shipped_heads();

}  // namespace ecomap::import
