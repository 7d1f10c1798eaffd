// In the place of engine/model/letters.cpp: every browser knows Unicode, so that its tables need not be carried along.
// What only render/ asks for is not here.
#include "engine/model/letters.hpp"

#include "engine/wasm/host/host.hpp"

namespace ecomap {
namespace {

enum How { compose, lower, fold, capital };
enum Kind : std::uint32_t {
    white_space = 1,
    punctuation = 2,
    control = 4,
    ignorable = 8,
    latin = 16,
    greek = 32,
    cyrillic = 64
};

std::string converted(How how, std::string_view text) {
    std::string made(host_convert(how, text.data(), text.size()), '\0');
    host_take(made.data());
    return made;
}

bool is(Kind kind, char32_t character) { return (host_kinds(character) & kind) != 0; }

}  // namespace

std::string composed(std::string_view text) { return converted(compose, text); }
std::string lower_case(std::string_view text) { return converted(lower, text); }
std::string fold_case(std::string_view text) { return converted(fold, text); }
std::string with_capital(std::string_view text) { return converted(capital, text); }

bool is_white_space(char32_t character) { return is(white_space, character); }
bool is_punctuation(char32_t character) { return is(punctuation, character); }
bool is_control(char32_t character) { return is(control, character); }
bool is_ignorable(char32_t character) { return is(ignorable, character); }

Alphabet alphabet_of(char32_t character) {
    const auto kinds = host_kinds(character);
    if (kinds & latin) return Alphabet::latin;
    if (kinds & greek) return Alphabet::greek;
    return kinds & cyrillic ? Alphabet::cyrillic : Alphabet::other;
}

}  // namespace ecomap
