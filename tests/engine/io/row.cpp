#include "engine/io/row.hpp"

#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::io;

namespace {

/// One row of a table, read by `read`; gives the problems as "code line:column length".
template <class Read>
std::vector<std::string> row_problems(std::string_view table_name, std::string bytes, Read read, bool* good = nullptr) {
    Problems problems;
    const io::Table table({"t.csv", std::move(bytes)}, *find_schema(table_name), problems);
    io::Row row(table, 0, "sv", problems);
    read(row);
    if (good) *good = row.good();
    std::vector<std::string> codes;
    for (const auto& each : problems.take())
        codes.push_back(each.code + " " + std::to_string(each.line) + ":" + std::to_string(each.column) + " " +
                        std::to_string(each.length));
    return codes;
}

using Codes = std::vector<std::string>;

io::Cell cell_of(const std::string& bytes) {
    Problems problems;
    const SourceText source{"t.csv", bytes};
    return read_csv(source, Dialect{}, problems).cell(source.text(), 0, 0);
}

std::size_t column_of(const std::string& bytes, const Item& item) {
    return SourceText("t.csv", bytes).at(item.place.offset).column;
}

/// The items of the only cell of `bytes`.
std::string places(const std::string& bytes, std::string_view separators = ";|") {
    const SourceText source{"t.csv", bytes};
    std::string text;
    for (const auto& item : items_of(cell_of(bytes), separators)) {
        const auto [line, column] = source.at(item.place.offset);
        text += item.text + "@" + std::to_string(line) + ":" + std::to_string(column) + "+" +
                std::to_string(item.place.offset) + " ";
    }
    return text;
}

}  // namespace

TEST_CASE("items of a list know exactly where they stand") {
    CHECK(places("p1;p2|p3") == "p1@1:1+0 p2@1:4+3 p3@1:7+6 ");
    CHECK(places(" åä ;; ö ;") == "åä@1:2+1 ö@1:8+9 ");
    CHECK(places("\"a\"\"b; c\"") == "a\"b@1:2+1 c@1:8+7 ");
    CHECK(places("\"a;\n  b;\r\nc\"") == "a@1:2+1 b@2:3+6 c@3:1+10 ");
    CHECK(items_of(cell_of(" ; | ")).empty());
    CHECK(places("a;b | c", "|") == "a;b@1:1+0 c@1:7+6 ");
}

TEST_CASE("the apostrophe that keeps a formula from running is no part of an id or a text, and counts in places") {
    CHECK(places("a;'-b; '=c;d") == "a@1:1+0 -b@1:4+3 =c@1:9+8 d@1:12+11 ");
    CHECK(item_of(cell_of("\"'=x\"")).text == "=x");
    CHECK(item_of(cell_of("\"' +x;'-y \"")).text == "+x;-y");
    CHECK(item_of(cell_of("\"'=x\"")).place.length == 5);
    CHECK(item_of(cell_of("'x")).text == "'x");
    row_problems("actors", "id,name_sv,name\na,\"' =1;'-2\",'@p\n",
                 [](io::Row& row) { CHECK(row.texts("name").in("sv") == "=1;-2"); });
    row_problems("actors", "id,name\na,'@p\n", [](io::Row& row) { CHECK(row.texts("name").in("sv") == "@p"); });
}

TEST_CASE("a trimmed cell is pointed at without its blanks, an untrimmed one with its quotes") {
    CHECK(column_of("  x y ", item_of(cell_of("  x y "))) == 3);
    CHECK(item_of(cell_of("  x y ")).place.length == 3);
    CHECK(column_of("\"x\"", item_of(cell_of("\"x\""))) == 1);
    CHECK(item_of(cell_of("\"x\"")).place.length == 3);
}

TEST_CASE("a text is read in all its languages; a column without one is the dataset's first") {
    row_problems("actors", "id,name_sv,name_en,name\na,S,E,P\n", [](io::Row& row) {
        CHECK(row.texts("name").in("sv") == "S");
        CHECK(row.texts("name").in("en") == "E");
    });
    row_problems("actors", "id,name_en,name\na,E, P \n",
                 [](io::Row& row) { CHECK(row.texts("name").in("sv") == "P"); });
    row_problems("actors", "id,name_sv,name_en\na,,E\n",
                 [](io::Row& row) { CHECK_FALSE(row.texts("name").has("sv")); });
    bool good = true;
    CHECK(row_problems(
              "actors", "id,name_sv\na,\n", [](io::Row& row) { row.needed_texts("name"); }, &good) ==
          Codes{"missing-value 2:3 1"});
    CHECK_FALSE(good);
}

TEST_CASE("an empty cell is no value, and an error only where one is needed") {
    bool good = true;
    CHECK(row_problems(
              "offers", "id,actor,name,since,status\no,, ,,\n",
              [](io::Row& row) {
                  CHECK_FALSE(row.date("since"));
                  CHECK(row.word("status", parse_status, status_list(), Status::could) == Status::could);
                  CHECK(row.certainty("certainty") == Certainty::stated);
                  CHECK(row.items("principles").empty());
              },
              &good)
              .empty());
    CHECK(good);
    CHECK(row_problems(
              "offers", "id,actor,name\no,,x\n", [](io::Row& row) { row.needed("actor"); }, &good) ==
          Codes{"missing-value 2:3 1"});
    CHECK_FALSE(good);
}

TEST_CASE("words, also in lists, are pointed at exactly") {
    CHECK(row_problems("gaps", "id,principle,label,evidence\ng,p,l,survey; vibes;interview\n", [](io::Row& row) {
              CHECK(row.words("evidence", parse_evidence_kind, evidence_kind_list()).size() == 2);
          }) == Codes{"bad-word 2:15 5"});
    CHECK(row_problems("offers", "id,actor,name,status\no,a,x,Today\n", [](io::Row& row) {
              row.word("status", parse_status, status_list(), Status::today);
          }) == Codes{"bad-word 2:7 5"});
}

TEST_CASE("yes and no are read in the words people and spreadsheets use") {
    for (auto [word, expected] : std::vector<std::pair<std::string, std::optional<bool>>>{{"yes", true},
                                                                                          {"NO", false},
                                                                                          {"true", true},
                                                                                          {"FALSE", false},
                                                                                          {"Ja", true},
                                                                                          {"nej", false},
                                                                                          {"1", true},
                                                                                          {"0", false},
                                                                                          {"SANT", true},
                                                                                          {"FALSKT", false},
                                                                                          {"", {}}}) {
        row_problems("levels", "id,mapped,order\nl," + word + ",1\n",
                     [&, value = expected](io::Row& row) { CHECK(row.flag("mapped") == value); });
    }
    CHECK(row_problems("levels", "id,mapped\nl,maybe\n", [](io::Row& row) { row.flag("mapped"); }) ==
          Codes{"bad-word 2:3 5"});
}

TEST_CASE("numbers have a range, and a whole number has no decimals") {
    auto number = [](const std::string& text, auto read) {
        return row_problems("survey", "statement;answer;percent;order\ns;a;" + text + ";" + text + "\n", read);
    };
    auto percent = [](io::Row& row) { row.amount("percent", 100); };
    auto order = [](io::Row& row) { row.whole_number("order"); };
    CHECK(number("12,5", percent).empty());
    CHECK(number("100,5", percent) == Codes{"out-of-range 2:5 5"});
    CHECK(number("-1", percent) == Codes{"out-of-range 2:5 2"});
    CHECK(number("x", percent) == Codes{"bad-number 2:5 1"});
    CHECK(number("12,345", percent) == Codes{"ambiguous-number 2:5 6"});
    CHECK(number("7", order).empty());
    CHECK(number("7,5", order) == Codes{"bad-number 2:9 3"});
    CHECK(number("1e300", order) == Codes{"bad-number 2:11 5"});
    CHECK(number("2147483647", order).empty());
    CHECK(number("2147483648", order) == Codes{"bad-number 2:16 10"});
    CHECK(number("-2147483648", order) == Codes{"bad-number 2:17 11"});
}

TEST_CASE("dates, periods and spans") {
    auto offer = [](const std::string& cells, auto read) {
        return row_problems("offers", "id,actor,name,since,until,as_of\no,a,n," + cells + "\n", read);
    };
    auto period = [](io::Row& row) { row.period("since", "until"); };
    auto span = [](io::Row& row) { return row.span("as_of"); };
    CHECK(offer("2020,2021-05,", period).empty());
    CHECK(offer("2022-05,2022,", period).empty());
    CHECK(offer("2022,2021,", period) == Codes{"reversed-period 2:12 4"});
    CHECK(offer("31/1-24,,", period) == Codes{"bad-date 2:7 7"});
    CHECK(offer(",,2022", span).empty());
    CHECK(offer(",,2021/2022", [](io::Row& row) {
              CHECK(row.span("as_of") == Period{Date{2021, 0, 0}, Date{2022, 0, 0}});
          }).empty());
    CHECK(offer(",,2022/2021", span) == Codes{"reversed-period 2:9 9"});
    CHECK(offer(",,2022/x", span) == Codes{"bad-date 2:9 6"});
    CHECK(offer(",,/", span) == Codes{"bad-date 2:9 1"});
}

TEST_CASE("a spreadsheet's day number is told as the date it stands for") {
    Problems problems;
    const io::Table table({"t.csv", "id,actor,name,since\no,a,n,45322\n"}, *find_schema("offers"), problems);
    io::Row row(table, 0, "sv", problems);
    row.date("since");
    CHECK(ecomap::in_words(problems.take().at(0).hint, "en") == "this is a spreadsheet's number for 2024-01-31");
}

TEST_CASE("a row carries along what it says in columns that nothing else reads") {
    Problems problems;
    const io::Table table(
        {"t.csv", "id,principle,label,chapter_evidence,note,scope_certainty\ng,p,L, survey ,,inferred\n"},
        *find_schema("gaps"), problems);
    const io::Row row(table, 0, "sv", problems);
    CHECK(row.carried() == Carried{{"chapter_evidence", "survey"}, {"scope_certainty", "inferred"}});
}
