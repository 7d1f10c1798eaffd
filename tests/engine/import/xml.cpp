#include "engine/import/xml.hpp"

#include <catch2/catch.hpp>

#include <stdexcept>
#include <string>
#include <vector>

using namespace ecomap::import;

namespace {

class Noted final : public XmlHandler {
public:
    void start(const XmlName& name, const XmlAttributes& attributes) override {
        if (name.local == "throw") throw std::runtime_error("thrown");
        said += "<" + std::string(name.space) + (name.space.empty() ? "" : ":") + std::string(name.local);
        said += attributes.has_plain("a") ? " a=" + std::string(attributes.plain("a")) : "";
        said += attributes.in("urn:b", "a").empty() ? "" : " b:a=" + std::string(attributes.in("urn:b", "a"));
        said += ">";
    }
    void end(const XmlName&) override { said += "</>"; }
    void text(std::string_view piece) override { said += piece; }
    bool has_enough() const override { return enough && !said.empty(); }

    std::string said;
    bool enough = false;
};

XmlOutcome read(const std::string& text, Noted& noted, std::size_t piece = 1) {
    XmlReader xml(noted);
    for (std::size_t at = 0; at < text.size() && xml.feed(std::string_view(text).substr(at, piece)); at += piece) {
    }
    return xml.finish();
}

}  // namespace

TEST_CASE("elements, attributes with and without a namespace, and text, in pieces of any size") {
    const std::string text =
        "<?xml version='1.0'?><r xmlns:b='urn:b'><b:x a='1' b:a='2'>å&amp;<![CDATA[<&]]></b:x></r>";
    for (const std::size_t piece : {1U, 2U, 3U, 7U, 1'000U}) {
        Noted noted;
        CHECK(read(text, noted, piece).failure == XmlFailure::none);
        CHECK(noted.said == "<r><urn:b:x a=1 b:a=2>å&<&</></>");
    }
}

TEST_CASE("a tag says at which byte it begins, and an encoding that is known holds against the declaration") {
    class Places final : public XmlHandler {
    public:
        void start(const XmlName&, const XmlAttributes& attributes) override { offsets.push_back(attributes.offset()); }
        void end(const XmlName&) override {}
        void text(std::string_view piece) override { said += piece; }
        std::vector<std::size_t> offsets;
        std::string said;
    } places;
    XmlReader xml(places, XmlReader::Encoding::utf_8);
    xml.feed("<?xml version='1.0' encoding='iso-8859-1'?><a>å<b/></a>");
    CHECK(xml.finish().failure == XmlFailure::none);
    CHECK(places.offsets == std::vector<std::size_t>{43, 48});
    CHECK(places.said == "å");
}

TEST_CASE("what is no XML says where, and a document type is where all ends") {
    Noted noted;
    const auto broken = read("<a>\n <b></c>", noted);
    CHECK(broken.failure == XmlFailure::malformed);
    CHECK(broken.line == 2);
    CHECK(broken.offset == 10);
    CHECK(read("", noted).failure == XmlFailure::malformed);
    CHECK(read("<a/><b/>", noted).failure == XmlFailure::malformed);
    CHECK(read("<a>\xFF</a>", noted).failure == XmlFailure::malformed);
    Noted none;
    CHECK(read("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", none).failure == XmlFailure::document_type);
    CHECK(none.said.empty());
    CHECK(read("<a>&e;</a>", none).failure == XmlFailure::malformed);
}

TEST_CASE("depth and the length of a tag have limits; text has none") {
    std::string open, close;
    for (std::size_t i = 0; i < XmlReader::deepest; ++i) open += "<a>", close += "</a>";
    Noted noted;
    CHECK(read(open + close, noted).failure == XmlFailure::none);
    CHECK(read("<a>" + open, noted).failure == XmlFailure::deep);
    const std::string long_text(2 * XmlReader::longest_tag, 'x');
    CHECK(read("<a b='" + long_text + "'/>", noted, 1U << 20U).failure == XmlFailure::long_tag);
    CHECK(read("<!--" + long_text, noted, 1U << 20U).failure == XmlFailure::long_tag);
    CHECK(read("<a>" + long_text + "</a>", noted, 1U << 20U).failure == XmlFailure::none);
}

TEST_CASE("a handler may have enough, or throw") {
    Noted noted;
    noted.enough = true;
    CHECK(read("<a>no end", noted).failure == XmlFailure::none);
    CHECK_THROWS_AS(read("<throw/>", noted, 100), std::runtime_error);
}
