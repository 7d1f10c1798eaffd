#include "tests/support/svg.hpp"

#include <expat.h>

#include <memory>
#include <set>
#include <string_view>

namespace ecomap::test {
namespace {

struct Reading {
    std::vector<std::string> list;
    std::set<std::string> ids;
    std::vector<std::string> labels;
    bool wants_title = false;  // the element before was a card
    bool in_style = false;
    std::string style;
};

void check_attribute(Reading& reading, std::string_view key, std::string_view value) {
    auto say = [&](const std::string& what) { reading.list.push_back(what + " " + std::string(value)); };
    if (key.starts_with("on")) say("an event handler " + std::string(key));
    if (key == "style") say("a style attribute");
    if (key == "id" && !reading.ids.insert(std::string(value)).second) say("two elements with the id");
    if (key == "href" || key.ends_with(":href")) {
        bool good = value.starts_with("#");
        for (std::string_view scheme : {"https://", "http://", "mailto:"}) good = good || value.starts_with(scheme);
        if (!good) say("an address");
    }
    bool paints = key == "fill" || key == "stroke";
    bool drawn = value == "none" || (value.size() == 7 && value.starts_with("#")) || value.starts_with("url(#h");
    if (paints && !drawn) say("a " + std::string(key));
}

std::string_view value_of(const XML_Char** attributes, std::string_view key) {
    for (; *attributes != nullptr; attributes += 2)
        if (key == attributes[0]) return attributes[1];
    return {};
}

// What tells a reader who cannot see it what this is.
void check_words(Reading& reading, std::string_view tag, const XML_Char** attributes) {
    if (tag == "svg")
        for (auto key : {"role", "lang", "xml:lang", "aria-labelledby"})
            if (value_of(attributes, key).empty()) reading.list.push_back(std::string("a picture without ") + key);
    if (auto label = value_of(attributes, "aria-label"); tag == "g" && !label.empty())
        reading.labels.emplace_back(label);
    else if (tag == "g" && value_of(attributes, "class") == "card") reading.list.push_back("a card without a label");
}

void XMLCALL open_element(void* data, const XML_Char* name, const XML_Char** attributes) {
    auto& reading = *static_cast<Reading*>(data);
    std::string_view tag = name;
    static const std::set<std::string_view> known{"svg",  "title", "desc",   "style", "defs", "pattern",
                                                  "path", "rect",  "circle", "text",  "g",    "a"};
    if (known.count(tag) == 0) reading.list.push_back("an element " + std::string(tag));
    if (reading.wants_title && tag != "title") reading.list.push_back("a card without a title");
    reading.wants_title = false;
    reading.in_style = tag == "style";
    check_words(reading, tag, attributes);
    for (; *attributes != nullptr; attributes += 2) {
        check_attribute(reading, attributes[0], attributes[1]);
        std::string_view key = attributes[0], value = attributes[1];
        if (tag == "g" && key == "class" && value == "card") reading.wants_title = true;
    }
}

void XMLCALL close_element(void* data, const XML_Char* name) {
    auto& reading = *static_cast<Reading*>(data);
    if (reading.wants_title) reading.list.push_back("a card without a title");
    reading.wants_title = false;
    if (std::string_view(name) == "style") reading.in_style = false;
}

void XMLCALL characters(void* data, const XML_Char* text, int length) {
    auto& reading = *static_cast<Reading*>(data);
    if (reading.in_style) reading.style.append(text, static_cast<std::size_t>(length));
}

void check_style(Reading& reading) {
    for (std::string_view bad : {"@import", "expression(", "url(http", "url('", "url(\""})
        if (reading.style.find(bad) != std::string::npos) reading.list.push_back("a style with " + std::string(bad));
}

Reading read(const std::string& svg) {
    Reading reading;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> parser(XML_ParserCreate(nullptr),
                                                                                         XML_ParserFree);
    XML_SetUserData(parser.get(), &reading);
    XML_SetElementHandler(parser.get(), open_element, close_element);
    XML_SetCharacterDataHandler(parser.get(), characters);
    if (XML_Parse(parser.get(), svg.data(), static_cast<int>(svg.size()), 1) != XML_STATUS_OK)
        reading.list.push_back("not well formed in line " + std::to_string(XML_GetCurrentLineNumber(parser.get())) +
                               ": " + XML_ErrorString(XML_GetErrorCode(parser.get())));
    check_style(reading);
    for (auto id : {"board-title", "board-text"})
        if (reading.ids.count(id) == 0) reading.list.push_back(std::string("a picture without ") + id);
    return reading;
}

}  // namespace

std::vector<std::string> complaints(const std::string& svg) { return read(svg).list; }

std::vector<std::string> labels_in(const std::string& svg) { return read(svg).labels; }

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++found;
    return found;
}

}  // namespace ecomap::test
