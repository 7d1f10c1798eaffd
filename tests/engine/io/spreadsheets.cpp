// The same dataset as spreadsheet programs of several countries save it. All of it must load without a flag, to the
// same ecosystem, and without warnings.
#include "tests/support/encode.hpp"
#include "tests/support/loading.hpp"
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

#include <charconv>

using namespace ecomap;
using test::load_tables;
using test::to_utf16;
using test::to_windows_1252;

namespace {

using Grid = std::vector<std::vector<std::string>>;

/// How a program saves a table.
struct Save {
    std::string encoding;
    char separator;
    bool decimal_comma;
    std::string line_end;
    bool names_separator;
};

/// The table as text. In numbers (which begin with #) the point and the space are the country's own.
std::string text_of(const Grid& grid, const Save& save) {
    std::string text = save.names_separator ? std::string("sep=") + save.separator + save.line_end : "";
    for (const auto& row : grid) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            std::string cell = row[i];
            if (cell.starts_with('#')) {
                cell.erase(0, 1);
                if (const auto point = cell.find('.'); point != std::string::npos && save.decimal_comma)
                    cell[point] = ',';
                if (const auto space = cell.find(' '); space != std::string::npos) cell.replace(space, 1, "\xC2\xA0");
            }
            const bool must_quote = cell.find_first_of(std::string("\"\n") + save.separator) != std::string::npos;
            std::string quoted;
            for (char byte : cell) quoted += byte == '"' ? "\"\"" : byte == '\n' ? save.line_end : std::string(1, byte);
            text += (i > 0 ? std::string(1, save.separator) : "") + (must_quote ? "\"" + quoted + "\"" : quoted);
        }
        text += save.line_end;
    }
    return text;
}

std::string encoded(const std::string& text, const std::string& encoding) {
    if (encoding == "utf-8 marked") return "\xEF\xBB\xBF" + text;
    if (encoding == "windows-1252") return to_windows_1252(text);
    if (encoding.starts_with("utf-16")) return to_utf16(text, encoding[7] == 'l', encoding.ends_with("marked"));
    return text;
}

const Grid actors{
    {"id", "name_sv", "name_en", "aliases", "role_sv"},
    {"länsstyrelsen", "Länsstyrelsen i Örebro", "County board, Örebro", "LST; Länet", "säger \"hej\"; och\nny rad"},
    {"ånge", "Ånge Energi AB", "Energy | power", "", "kostar – mycket"},
    {"café", "Café ÅÄÖ", "Café", "", ""}};
const Grid offers{{"id", "actor", "name", "principles", "since", "certainty"},
                  {"o1", "länsstyrelsen", "Råd, stöd", "p1;p2", "2024-01-31", "stated"},
                  {"o2", "ånge", "Nät", "p2|p3", "2022", "inferred"}};
const Grid metrics{{"id", "subject", "value", "unit"},
                   {"m1", "ånge", "#1.5", "år"},
                   {"m2", "ånge", "#1 234.56", "kr"},
                   {"m3", "café", "#-7", "°C"}};

/// All of `ecosystem` that the tables say.
std::string dump(const Ecosystem& ecosystem) {
    std::string text;
    auto add = [&](const auto&... parts) { ((text += std::string(parts) + "|"), ...); };
    for (const auto& actor : ecosystem.actors) {
        add(actor.key, actor.name.in("sv"), actor.name.in("en"), actor.role.in("sv"));
        for (const auto& alias : actor.aliases) add(alias);
    }
    for (const auto& term : ecosystem.framework.principles) add(term.key, term.label.in("sv"));
    for (const auto& offer : ecosystem.offers) {
        add(offer.key, ecosystem[offer.actor].key, offer.name.in("sv"), to_string(offer.certainty));
        add(to_string(*offer.period.start));
        for (auto id : offer.principles.terms) add(std::to_string(id.value));
    }
    for (const auto& metric : ecosystem.metrics) {
        char digits[32];
        add(metric.key, metric.subject, metric.unit,
            std::string(digits, std::to_chars(digits, digits + 32, metric.value).ptr));
    }
    return text;
}

Loaded load_saved(const Save& save) {
    auto file = [&](const std::string& name, const Grid& grid) {
        return SourceFile{name, encoded(text_of(grid, save), save.encoding)};
    };
    return load_tables({file("actors.csv", actors), file("offers.csv", offers), file("metrics.csv", metrics)});
}

/// Every way to save, but for a decimal comma between commas, which no program can mean.
std::vector<Save> all_ways() {
    std::vector<Save> ways;
    for (auto encoding :
         {"utf-8", "utf-8 marked", "utf-16 le marked", "utf-16 be marked", "utf-16 le", "utf-16 be", "windows-1252"})
        for (char separator : {',', ';', '\t', '|'})
            for (bool decimal_comma : {false, true})
                for (auto line_end : {"\n", "\r\n", "\r"})
                    for (bool names_separator : {false, true})
                        if (!(decimal_comma && separator == ','))
                            ways.push_back({encoding, separator, decimal_comma, line_end, names_separator});
    return ways;
}

/// Line ends inside a cell are as they were saved.
std::string with_plain_line_ends(std::string text) {
    for (auto at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n")) text.erase(at, 1);
    for (char& byte : text)
        if (byte == '\r') byte = '\n';
    return text;
}

}  // namespace

TEST_CASE("a dataset loads the same however a spreadsheet saves it") {
    const std::string expected = dump(load_saved({"utf-8", ',', false, "\n", false}).ecosystem);
    CHECK(expected.find(
              "länsstyrelsen|Länsstyrelsen i Örebro|County board, Örebro|säger \"hej\"; och\nny rad|LST|Länet|") == 0);
    CHECK(expected.find("m2|ånge|kr|1234.56|") != std::string::npos);
    const auto ways = all_ways();
    CHECK(ways.size() == 7 * 7 * 3 * 2);
    for (const Save& save : ways) {
        INFO(save.encoding << " " << save.separator << (save.decimal_comma ? " 1,5 " : " 1.5 ") << save.line_end.size()
                           << (save.line_end[0] == '\r' ? " CR" : " LF") << (save.names_separator ? " sep=" : ""));
        const Loaded loaded = load_saved(save);
        for (const auto& each : loaded.diagnostics) INFO(each.file << ": " << in_words(each.message, "en"));
        CHECK(count_at_least(loaded.diagnostics, Severity::warning) == 0);
        CHECK(with_plain_line_ends(dump(loaded.ecosystem)) == expected);
    }
}

TEST_CASE("Windows-1252 is noted once in each file that has more than ASCII") {
    const Loaded loaded = load_saved({"windows-1252", ';', true, "\r\n", false});
    CHECK(std::count_if(loaded.diagnostics.begin(), loaded.diagnostics.end(),
                        [](const auto& each) { return each.code == "encoding"; }) == 3);
}
