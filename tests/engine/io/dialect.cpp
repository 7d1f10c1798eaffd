#include "engine/io/dialect.hpp"

#include <catch2/catch.hpp>

using ecomap::io::sniff;

TEST_CASE("the separator is the one that splits the header and most records alike") {
    CHECK(sniff("id,name\n1,a\n").separator == ',');
    CHECK(sniff("id;name\n1;a\n").separator == ';');
    CHECK(sniff("id\tname\n1\ta\n").separator == '\t');
    CHECK(sniff("id|name\n1|a\n").separator == '|');
    CHECK(sniff("a;b").separator == ';');
}

TEST_CASE("separators inside values and quotes do not mislead") {
    CHECK(sniff("id,principles\n1,p1;p2;p3\n2,p1;p2\n").separator == ',');
    CHECK(sniff("id;amount\n1;1,5\n2;2,5\n").separator == ';');
    CHECK(sniff("\"id, short\";\"name, long\"\n1;a\n2;b\n").separator == ';');
    CHECK(sniff("id,name\n1,\"a;b\n;c;d\"\n2,\"x\"\"y;z\"\n").separator == ',');
    CHECK(sniff("a;b,c\n1;2\n3;4,5\n6;7\n").separator == ';');
}

TEST_CASE("no separator at all is a comma") {
    CHECK(sniff("").separator == ',');
    CHECK(sniff("id\n1\n2\n").separator == ',');
    CHECK(sniff("\n\r\n").separator == ',');
    CHECK(sniff("id;name").separator == ';');
}

TEST_CASE("a line that names the separator decides, and is no part of the table") {
    for (std::string_view end : {"\n", "\r\n", "\r"}) {
        const std::string text = "sep=;" + std::string(end) + "id,x;name" + std::string(end);
        CHECK(sniff(text).separator == ';');
        CHECK(sniff(text).start == 5 + end.size());
        CHECK(sniff(text).lines_skipped == 1);
    }
    CHECK(sniff("SEP=|\nid|b\n").separator == '|');
    CHECK(sniff("sep=;").start == 5);
    CHECK(sniff("sep=;x\n1;2\n").start == 0);
    CHECK(sniff("september,x\n").start == 0);
    for (auto text : {"sep=\n\nid,x\n", "sep=\r\nid,x\n", "sep=\"\nid,x\n"}) CHECK(sniff(text).start == 0);
}

TEST_CASE("a comma can be a decimal comma only where it does not separate cells") {
    CHECK_FALSE(sniff("a,b\n").has_decimal_comma());
    CHECK(sniff("a;b\n").has_decimal_comma());
    CHECK(sniff("a\tb\n").has_decimal_comma());
}

TEST_CASE("between separators that fit equally well, the one that gives more cells, then in the order , ; TAB |") {
    CHECK(sniff("a,b;c;d\n1,2;3;4\n").separator == ';');
    CHECK(sniff("a,b;c\n1,2;3\n").separator == ',');
    CHECK(sniff("a;b\tc\n1;2\t3\n").separator == ';');
    CHECK(sniff("a|b\tc\n1|2\t3\n").separator == '\t');
}

TEST_CASE("a hundred records are looked at, not the first few") {
    std::string text = "a;b,c\n1;2,3\n1;2,3\n";  // so far both fit, and the comma comes first
    for (int i = 0; i < 50; ++i) text += "1;2\n";
    CHECK(sniff(text).separator == ';');
}
