// A few letters that tell texts apart, the same on every machine. Whoever wants to can make two texts of one digest: it
// guards nothing.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ecomap::cli {

class Digest {
public:
    /// One part more. The end of a part counts: "a", "b" is not "ab".
    Digest& add(std::string_view part);
    /// In hexadecimal digits, at most 16.
    std::string text() const;

private:
    std::uint64_t hash_ = 14695981039346656037U;  // FNV-1a
};

}  // namespace ecomap::cli
