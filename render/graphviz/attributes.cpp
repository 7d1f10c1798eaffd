#include "render/graphviz/attributes.hpp"

#include "render/board/character.hpp"
#include "render/graphviz/xml.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace ecomap::dot {

void set(void* object, const char* name, const std::string& value) { agsafeset(object, c(name), c(value), c("")); }

void set_cluster(Agraph_t* root, Agraph_t* cluster, const char* name, const std::string& value) {
    if (agattr(root, AGRAPH, c(name), nullptr) == nullptr) agattr(root, AGRAPH, c(name), c(""));
    agset(cluster, c(name), c(value));
}

std::string plain(std::string_view text) {
    // cgraph takes these for numbers, writes them without quotes, and cannot read them again.
    if (text == "-" || text == "-." || text == ".")
        return "&#" + std::to_string(text.front()) + ";" + std::string(text.substr(1));
    auto clean = repair(text);
    constexpr std::string_view mark = "\uFEFF";  // a byte order mark alone is skipped on reading, and no value is left
    for (auto at = clean.find(mark); at != std::string::npos; at = clean.find(mark, at)) clean.erase(at, mark.size());
    std::string out;
    for (char letter : clean) {
        if (letter == '\\') out += "\\\\";
        else if (letter == '&') out += entity(letter);
        else out += letter;
    }
    return out;
}

std::string inches(double points) {
    std::array<char, 400> text{};  // room for any double
    auto end = std::to_chars(text.data(), text.data() + text.size(), points / 72, std::chars_format::fixed, 5).ptr;
    return std::string(text.data(), end);
}

std::string position(Point point, const Board& board) { return number(point.x) + "," + number(board.height - point.y); }

std::string paint(std::string_view colour, double opacity) {
    if (colour.empty()) return "transparent";
    std::string text(safe_colour(colour));
    if (opacity >= 1) return text;
    constexpr std::string_view digits = "0123456789ABCDEF";
    auto alpha = static_cast<std::size_t>(std::lround(std::max(opacity, 0.0) * 255));
    return text + digits[alpha / 16] + digits[alpha % 16];
}

SurfaceAttributes surface_of(const BoxMark* box) {
    if (box == nullptr) return {"filled", "transparent", "transparent", "1"};
    SurfaceAttributes surface{"filled", paint(box->fill, box->opacity), paint(box->stroke.colour),
                              number(box->stroke.width)};
    if (box->rx > 0) surface.style += ",rounded";
    if (box->stroke.dash != Dash::none) surface.style += box->stroke.dash == Dash::dashed ? ",dashed" : ",dotted";
    return surface;
}

}  // namespace ecomap::dot
