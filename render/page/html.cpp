#include "render/page/html.hpp"

#include "render/graphviz/xml.hpp"
#include "render/output/cell.hpp"
#include "render/words/words.hpp"

#include <algorithm>

namespace ecomap {
namespace {

std::string tagged(std::string_view name, std::string_view inner, std::string_view attributes) {
    const std::string tag(name);
    return "<" + tag + std::string(attributes) + ">" + std::string(inner) + "</" + tag + ">";
}

}  // namespace

std::string attribute(std::string_view name, std::string_view value) {
    return " " + std::string(name) + "=\"" + escape(value) + "\"";
}

std::string element(std::string_view name, std::string_view text, std::string_view attributes) {
    return tagged(name, escape(text), attributes);
}

std::string link_to(std::string_view address, std::string_view text, std::string_view attributes) {
    return element("a", text, attribute("href", address) + std::string(attributes));
}

std::string html_table(const Table& table, std::string_view language, std::size_t most) {
    std::vector<std::string_view> css;
    std::string heads, rows;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        css.push_back(is_numeric(table, c) ? " class=\"n\"" : "");
        heads += element("th", in_words(table.columns[c].heading, language), " scope=\"col\"" + std::string(css[c]));
    }
    for (std::size_t r = 0; r < std::min(most, table.rows.size()); ++r) {
        std::string cells;
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            cells += element("td", readable(table.rows[r][c], language), css[c]);
        rows += tagged("tr", cells, "") + "\n";
    }
    return tagged("table", tagged("thead", tagged("tr", heads, ""), "") + "\n" + tagged("tbody", rows, ""),
                  attribute("data-rows", std::to_string(table.rows.size())));
}

}  // namespace ecomap
