#include "engine/import/ods/paragraphs.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;

namespace {

const char* const no_attributes[] = {nullptr};

void tell(Paragraphs& paragraphs, std::string_view local, std::string_view text) {
    const XmlName name{"urn:oasis:names:tc:opendocument:xmlns:text:1.0", local};
    paragraphs.start(name, XmlAttributes(no_attributes));
    paragraphs.text(text);
    paragraphs.end(name);
}

}  // namespace

TEST_CASE("blanks in a row are one, at the beginning none, in whatever pieces they come") {
    Paragraphs paragraphs;
    tell(paragraphs, "p", "  a \n\t b");
    tell(paragraphs, "p", "");
    tell(paragraphs, "h", "c");
    paragraphs.text("outside");
    CHECK(paragraphs.take() == "a b\n\nc");
    CHECK(paragraphs.take().empty());
}

TEST_CASE("a text beyond the limit is too long") {
    Paragraphs paragraphs;
    tell(paragraphs, "p", std::string(17U << 20U, 'x'));
    CHECK(paragraphs.too_long());
    paragraphs.take();
    CHECK_FALSE(paragraphs.too_long());
}
