#include "engine/io/encoding.hpp"

#include "tests/support/encode.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::io;
using namespace std::string_literals;
using namespace std::string_view_literals;
using ecomap::test::to_utf16;
using ecomap::test::to_windows_1252;

TEST_CASE("UTF-8 is read with and without a byte order mark") {
    for (const std::string mark : {"", "\xEF\xBB\xBF"}) {
        const auto decoded = decode(mark + "åäö €");
        CHECK(decoded.text == "åäö €");
        CHECK(decoded.encoding == Encoding::utf_8);
        CHECK_FALSE(decoded.first_odd);
        CHECK(decoded.failure.empty());
    }
    CHECK(decode("").text.empty());
    CHECK(decode("\xEF\xBB\xBF").text.empty());
}

TEST_CASE("UTF-16 of both byte orders is read with and without a mark") {
    for (const std::string text : {"id;namn\n1;Länsstyrelsen 🌊\n", "plain,ascii\n"}) {
        for (bool little : {true, false}) {
            for (bool mark : {true, false}) {
                const auto decoded = decode(to_utf16(text, little, mark));
                CHECK(decoded.text == text);
                CHECK(decoded.encoding == (little ? Encoding::utf_16_le : Encoding::utf_16_be));
                CHECK_FALSE(decoded.damaged);
            }
        }
    }
}

TEST_CASE("what is not UTF-8 is Windows-1252, and the first byte that says so is named") {
    const auto decoded = decode(to_windows_1252("ab\nåäö – €"));
    CHECK(decoded.text == "ab\nåäö – €");
    CHECK(decoded.encoding == Encoding::windows_1252);
    CHECK(decoded.first_odd == 3U);
    CHECK(decoded.odd_byte == 0xE5);
    CHECK(decoded.odd_offset == 3);
    CHECK_FALSE(decoded.damaged);
}

TEST_CASE("every byte of Windows-1252 is the character that ICU takes it for") {
    for (int byte = 0x80; byte < 0x100; ++byte) {
        const std::string written{'a', static_cast<char>(byte)};
        const auto decoded = decode(written);
        INFO(byte);
        if (decoded.failure.empty()) CHECK(to_windows_1252(decoded.text) == written);
        else CHECK("\x81\x8D\x8F\x90\x9D"s.find(static_cast<char>(byte)) != std::string::npos);
    }
}

TEST_CASE("a UTF-8 file with a broken letter stays UTF-8, and the letter is damaged") {
    const auto decoded = decode("åäö \xE5 åäö");
    CHECK(decoded.encoding == Encoding::utf_8);
    CHECK(decoded.damaged);
    CHECK(decoded.text == "åäö \xEF\xBF\xBD åäö");
    CHECK(decoded.first_odd == 7U);
    CHECK(decode("\xEF\xBB\xBF"
                 "a\xE5")
              .damaged);  // the mark says UTF-8
    CHECK(decode("\xEF\xBB\xBF"
                 "a\xE5")
              .odd_offset == 4);
}

TEST_CASE("a lone half of a UTF-16 pair is damage") {
    const auto decoded = decode(
        "\xFF\xFE"
        "a\0\x00\xD8"
        "b\0"s);
    CHECK(decoded.damaged);
    CHECK(decoded.text ==
          "a\xEF\xBF\xBD"
          "b");
}

TEST_CASE("bytes that are no text are refused with a reason") {
    for (auto bytes : {"a,b\n1,x\0y\n2,z\n"sv, "\xFF\xFE\0\0a\0\0\0"sv, "\0\0\xFE\xFF\0\0\0a"sv,
                       "\xFF\xFE"
                       "abc"sv,
                       "\0"sv, "\0\0\0\0\0\0"sv, "caf\xE9 \x81"sv,
                       "\x7F"
                       "ELF\x02\x01\0\0\0\0"sv}) {
        const auto decoded = decode(std::string(bytes));
        CHECK_FALSE(decoded.failure.empty());
        CHECK(decoded.text.empty());
    }
}

TEST_CASE("as many broken letters as whole ones are Windows-1252, one whole one more is UTF-8") {
    CHECK(decode("å \xE5").encoding == Encoding::windows_1252);
    CHECK(decode("åä \xE5 \xE4").encoding == Encoding::windows_1252);
    CHECK(decode("åä \xE5").encoding == Encoding::utf_8);
}

TEST_CASE("UTF-16 is guessed only where one byte of each pair is zero in a third of them, and the other hardly ever") {
    auto units = [](std::size_t ascii, std::size_t others) {
        std::string bytes;
        for (std::size_t i = 0; i < ascii; ++i) bytes += "a\0"s;
        for (std::size_t i = 0; i < others; ++i) bytes += "ab";
        return bytes;
    };
    CHECK(decode(units(5, 7)).encoding == Encoding::utf_16_le);
    CHECK(decode(units(5, 10)).failure == ecomap::Message("io.zero-byte", {{"number", 1}}));  // no more than a third
    CHECK(decode(units(40, 0) + "\0a\0a"s).encoding == Encoding::utf_16_le);                  // one in twenty
    CHECK(decode(units(40, 0) + "\0a\0a\0a"s).failure == ecomap::Message("io.zero-byte", {{"number", 1}}));
}

TEST_CASE("long texts are decoded whole, and a place in them is kept") {
    const std::string text(200'000, 'x');
    const auto western = decode(text + "\xE5" + text + "\x80");
    CHECK(western.text == text + "å" + text + "€");
    CHECK(western.first_odd == text.size());
    const auto wide = decode(to_utf16(text + "🌊" + text, true, true));
    CHECK(wide.text == text + "🌊" + text);
    CHECK_FALSE(wide.damaged);
}

TEST_CASE("UTF-8 bytes become the text without a copy") {
    std::string bytes(1'000, 'x');
    const char* where = bytes.data();
    CHECK(decode(std::move(bytes)).text.data() == where);
}
