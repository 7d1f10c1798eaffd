// From names to ids: the same name gives the same id wherever it stands, and different names never share one.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace ecomap::import {

/// `name` as an id: lower case, letters without their marks (å is a, ø is o), "-" for what stands between words, at
/// most 60 bytes; letters of other alphabets stay. Nothing to go by: "x".
std::string slug(std::string_view name);

/// Ids that are given out once.
class Ids {
public:
    /// An id that the data has itself, taken as it is; false when it is taken already, or is none.
    bool take(const std::string& id);
    /// slug(name), and "-2", "-3", … behind it where that is taken.
    std::string make(std::string_view name);

private:
    std::set<std::string> taken_;  // as io::folded() has them
    std::map<std::string, std::size_t> last_;
};

/// How a thing is written, and how often: the commonest way is its name; of equally common ones that which comes first
/// byte by byte.
class Spellings {
public:
    void add(const std::string& text, std::size_t times = 1) { counts_[text] += times; }
    const std::string& commonest() const;
    const std::map<std::string, std::size_t>& counts() const { return counts_; }

private:
    std::map<std::string, std::size_t> counts_;
};

}  // namespace ecomap::import
