// The native twin of the engine in WebAssembly: reads a bundle and a request a line, writes an answer a line. It is
// linked with the solver's stand-in, as the page is, so that portfolios are the same too.
//   page_twin bundle DATASET            the bundle
//   page_twin ask BUNDLE < REQUESTS     the answers, after that of the load
//   page_twin say BUNDLE LANGUAGE < REQUESTS    what the command says of each, in words
//   page_twin words LANGUAGE            the patterns that the page has
//   page_twin numbers                   how numbers are written in tables and sentences
//   page_twin letters                   what ICU says of every character of its Unicode
#include "engine/model/letters.hpp"
#include "engine/model/utf8.hpp"
#include "engine/wasm/ask.hpp"
#include "render/output/cell.hpp"
#include "render/page/engine_words.hpp"
#include "render/words/words.hpp"

#include <unicode/uchar.h>
#include <unicode/utf.h>

#include <fstream>
#include <iostream>
#include <iterator>

using namespace ecomap;

namespace {

void write_bundle(const std::string& folder) {
    const auto files = read_folder(folder);
    std::cout << to_json(wasm::bundle_of(files, load(files).ecosystem)).dump();
}

void answer(const std::string& bundle) {
    std::ifstream file(bundle, std::ios::binary);
    wasm::Maps maps;
    std::cout << maps.load(std::string(std::istreambuf_iterator<char>(file), {})) << '\n';
    for (std::string request; std::getline(std::cin, request);) std::cout << maps.ask(request) << '\n';
}

/// Everything that is read of a report, as the command says it.
void say(const std::string& bundle, const std::string& language) {
    std::ifstream file(bundle, std::ios::binary);
    wasm::Maps maps;
    maps.load(std::string(std::istreambuf_iterator<char>(file), {}));
    for (std::string request; std::getline(std::cin, request);) {
        const auto report = maps.report(request);
        auto words = wasm::Json::array({in_words(report.title, language)});
        for (const auto& finding : report.findings) words.push_back(in_words(finding.sentence, language));
        for (const auto& note : report.notes) words.push_back(in_words(note, language));
        for (const auto& table : report.tables) {
            words.push_back(in_words(table.title, language));
            for (const auto& column : table.columns) words.push_back(in_words(column.heading, language));
            for (const auto& row : table.rows)
                for (const auto& cell : row) words.push_back(readable(cell, language));
        }
        std::cout << words.dump() << '\n';
    }
}

/// Each with all its digits, as a table has it, and with no, one, two and three decimals: halves, what rounds up to the
/// next digit, the small and the large.
void write_numbers() {
    for (double number :
         {0.0,    -0.0,     0.5,        1.5,     2.5,       -0.5,       -2.5,   0.125,          0.375,
          0.0625, 0.3125,   1.0005,     2.0015,  0.0004999, 0.00012345, 0.0001, 1.5e-5,         9.999e-10,
          5e-324, 0.999499, 0.9995,     0.99999, 9.9999,    99.95,      1e15,   123456789.0625, 1e21,
          3.5e22, 1e300,    -1234.5675, 1.0 / 3, 2.0 / 3,   100.0 / 7}) {
        std::cout << wasm::Json(number).dump() << '\t' << readable(number, "en");
        for (int decimals : {0, 1, 2, 3})
            std::cout << '\t' << in_words(Message::as_it_is(Decimal{number, decimals}), "en");
        std::cout << '\t' << in_words(Message::as_it_is(Percent{number}), "sv") << '\n';
    }
}

unsigned kinds_of(char32_t c) {
    const auto alphabet = alphabet_of(c);
    const bool kinds[] = {is_white_space(c),
                          is_punctuation(c),
                          is_control(c),
                          is_ignorable(c),
                          alphabet == Alphabet::latin,
                          alphabet == Alphabet::greek,
                          alphabet == Alphabet::cyrillic};
    unsigned bits = 0;
    for (unsigned bit = 0; bit < std::size(kinds); ++bit) bits |= kinds[bit] ? 1U << bit : 0U;
    return bits;
}

/// From the blank on, since a line end is one to whoever reads this.
void write_letters() {
    for (char32_t c = U' '; c < 0x110000; ++c) {
        if (!u_isdefined(static_cast<UChar32>(c)) || U_IS_SURROGATE(c)) continue;
        std::string character;
        append_character(character, c);
        std::cout << static_cast<std::uint32_t>(c) << '\t' << kinds_of(c) << '\t' << composed(character) << '\t'
                  << lower_case(character) << '\t' << fold_case(character) << '\t' << with_capital(character) << '\n';
    }
}

}  // namespace

int main(int count, char** words) {
    const std::vector<std::string> arguments(words + 1, words + count);
    if (arguments.size() == 2 && arguments[0] == "bundle") write_bundle(arguments[1]);
    else if (arguments.size() == 2 && arguments[0] == "ask") answer(arguments[1]);
    else if (arguments.size() == 3 && arguments[0] == "say") say(arguments[1], arguments[2]);
    else if (arguments.size() == 2 && arguments[0] == "words") std::cout << engine_words(arguments[1]).dump();
    else if (arguments == std::vector<std::string>{"numbers"}) write_numbers();
    else if (arguments == std::vector<std::string>{"letters"}) write_letters();
    else return 64;
}
