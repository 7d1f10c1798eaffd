// The document is written in one pass, in the order gvc walks the graph, which is the reading order. Colours, classes
// and numbers come from our own code; every text from the data goes through escape().
#include "render/graphviz/svg_writer.hpp"

#include "render/board/tie_curves.hpp"
#include "render/font/font_data.hpp"
#include "render/font/font_file.hpp"
#include "render/graphviz/xml.hpp"
#include "render/words/direction.hpp"

#include <algorithm>
#include <cmath>

namespace ecomap {
namespace {

/// Where the shipped one is not read, and for letters that it lacks.
constexpr std::string_view fonts = "Ecomap,Inter,'Noto Sans','Liberation Sans',Arial,sans-serif";
constexpr double shadow_right = 0.8;
constexpr double shadow_down = 1.8;

std::string_view fill_of(std::string_view colour) { return colour.empty() ? "none" : safe_colour(colour); }

// One line is one line: what would break it is a space, as it was when it was measured.
std::string one_line(std::string text) {
    for (char& c : text)
        if (c == '\n' || c == '\t' || c == '\r') c = ' ';
    return text;
}

/// Of a cubic curve.
Point middle_of(Point p0, Point p1, Point p2, Point p3) {
    return {(p0.x + 3 * p1.x + 3 * p2.x + p3.x) / 8, (p0.y + 3 * p1.y + 3 * p2.y + p3.y) / 8};
}

std::string_view dashes(Dash dash) { return dash == Dash::dashed ? "5 3.5" : "0.1 3.2"; }

}  // namespace

SvgWriter::SvgWriter(const Board& board, const DrawOptions& options) : board_(board), options_(options) {
    for (const auto* items : {&board.frames, &board.cards})
        for (const auto& item : *items)
            for (const auto& any : item.marks) {
                const auto* box = std::get_if<BoxMark>(&any);
                const auto* disc = std::get_if<DiscMark>(&any);
                const std::string colour = box ? box->hatch : disc ? disc->hatch : "";
                if (!colour.empty()) hatch_ids_.emplace(colour, "");
            }
    std::size_t count = 0;
    for (auto& [colour, id] : hatch_ids_) id = "h" + std::to_string(++count);
}

void SvgWriter::attribute(std::string_view name, std::string_view value) {
    out_ += ' ';
    out_ += name;
    out_ += "=\"";
    out_ += value;
    out_ += '"';
}

void SvgWriter::attribute(std::string_view name, double value) { attribute(name, number(value)); }

void SvgWriter::open() {
    out_ = std::string(options_.within_page ? "" : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") +
           "<svg xmlns=\"http://www.w3.org/2000/svg\"";
    auto size = [&](double points) { return number(points) + (board_.is_sheet ? "pt" : ""); };
    attribute("width", size(board_.width));
    attribute("height", size(board_.height));
    attribute("viewBox", "0 0 " + number(board_.width) + " " + number(board_.height));
    attribute("lang", escape(board_.language));
    attribute("xml:lang", escape(board_.language));
    if (!options_.within_page) attribute("font-family", fonts);
    attribute("role", "graphics-document document");  // an "img" would hide the labels of what is on it
    attribute("aria-labelledby", "board-title board-text");
    out_ += ">\n<title id=\"board-title\">" + escape(board_.title) + "</title>\n<desc id=\"board-text\">" +
            escape(board_.description) + "</desc>\n";
    if (!options_.within_page) style();
    hatches();
    out_ += "<rect class=\"page\"";
    attribute("width", board_.width);
    attribute("height", board_.height);
    attribute("fill", safe_colour(board_.background));
    out_ += "/>\n";
}

void SvgWriter::style() {
    out_ += "<style>";
    auto face = [&](std::string_view weight, std::string_view from, std::string_view data) {
        out_ += "@font-face{font-family:Ecomap;font-weight:";
        out_ += weight;
        out_ += ";src:url(";
        out_ += from;
        out_ += data;
        out_ += ")}";
    };
    if (options_.fonts == Fonts::embed) {
        face("400", "data:font/woff2;base64,", font_regular());
        face("600", "data:font/woff2;base64,", font_semibold());
    } else if (options_.fonts == Fonts::link) {
        face("400", options_.font_folder, regular_font_file);
        face("600", options_.font_folder, semibold_font_file);
    }
    out_ +=
        "text{white-space:pre;text-rendering:geometricPrecision;unicode-bidi:isolate}.halo{user-select:none}"
        "a:focus-visible{outline:3px solid " +
        board_.focus + "}</style>\n";
}

/// A tile with many lines: one with a single line is laid so often over a large box that drawing it takes seconds.
void SvgWriter::hatches() {
    if (hatch_ids_.empty()) return;
    constexpr int tile = 100, apart = 5;
    const auto size = std::to_string(tile);
    std::string lines;
    for (int line = 0; line < tile; line += apart) lines += "M" + std::to_string(line) + ".75 0v" + size;
    out_ += "<defs>\n";
    for (const auto& [colour, id] : hatch_ids_)
        out_ += "<pattern id=\"" + id + "\" width=\"" + size + "\" height=\"" + size +
                "\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"" + lines +
                "\" stroke=\"" + std::string(safe_colour(colour)) + "\" stroke-width=\"1.5\"/></pattern>\n";
    out_ += "</defs>\n";
}

void SvgWriter::item(const Item& item, Point origin) {
    auto address = options_.within_page ? std::string() : safe_address(item.href);
    if (!address.empty()) out_ += "<a href=\"" + escape(address) + "\">";
    out_ += "<g";
    if (!item.css.empty()) attribute("class", escape(item.css));
    if (options_.within_page && !item.shows.empty()) attribute("data-shows", escape(item.shows));
    if (!item.label.empty() && !options_.within_page) {  // its title says as much
        attribute("role", "img");
        attribute("aria-label", escape(item.label));
    }
    out_ += '>';
    const auto& title = item.tooltip.empty() ? item.label : item.tooltip;
    if (!title.empty()) out_ += "<title>" + escape(title) + "</title>";
    out_ += '\n';
    for (const auto& any : item.marks) std::visit([&](const auto& one) { mark(one, origin); }, any);
    out_ += address.empty() ? "</g>\n" : "</g></a>\n";
}

void SvgWriter::stroke(const Stroke& stroke) {
    if (stroke.colour.empty()) return;
    attribute("stroke", safe_colour(stroke.colour));
    if (stroke.width != 1) attribute("stroke-width", stroke.width);
    if (stroke.dash == Dash::none) return;
    attribute("stroke-dasharray", dashes(stroke.dash));
    if (stroke.dash == Dash::dotted) attribute("stroke-linecap", "round");
}

void SvgWriter::rect(const BoxMark& box, Point at, std::string_view fill) {
    out_ += "<rect";
    attribute("x", at.x + box.x);
    attribute("y", at.y + box.y);
    attribute("width", box.width);
    attribute("height", box.height);
    if (box.rx > 0) attribute("rx", box.rx);
    attribute("fill", fill);
    if (box.opacity < 1) attribute("fill-opacity", box.opacity);
}

void SvgWriter::mark(const BoxMark& box, Point at) {
    if (box.shadow) {
        BoxMark shade = box;
        shade.opacity = 0.13;
        rect(shade, {at.x + shadow_right, at.y + shadow_down}, board_.shadow);
        out_ += "/>\n";
    }
    rect(box, at, fill_of(box.fill));
    if (options_.within_page && !box.shows.empty()) attribute("data-names", escape(box.shows));
    if (box.hatch.empty()) stroke(box.stroke);
    out_ += "/>\n";
    if (box.hatch.empty()) return;
    rect(box, at, "url(#" + hatch_ids_.at(box.hatch) + ")");
    stroke(box.stroke);
    out_ += "/>\n";
}

void SvgWriter::mark(const DiscMark& disc, Point at) {
    auto number_at = [](double x, double y) { return number(x) + " " + number(y); };
    double x = at.x + disc.cx, y = at.y + disc.cy, r = disc.r;
    auto draw = [&](std::string_view fill, bool outlined) {
        out_ += disc.diamond ? "<path" : "<circle";
        if (disc.diamond) {
            attribute("d", "M" + number_at(x, y - r) + "L" + number_at(x + r, y) + "L" + number_at(x, y + r) + "L" +
                               number_at(x - r, y) + "Z");
        } else {
            attribute("cx", x);
            attribute("cy", y);
            attribute("r", r);
        }
        attribute("fill", fill);
        if (outlined) stroke(disc.stroke);
        out_ += "/>\n";
    };
    draw(fill_of(disc.fill), disc.hatch.empty());
    if (!disc.hatch.empty()) draw("url(#" + hatch_ids_.at(disc.hatch) + ")", true);
}

void SvgWriter::mark(const TextMark& text, Point at) {
    if (text.text.empty()) return;
    if (text.halo && !options_.within_page) write(text, at, true);
    write(text, at, false);
}

/// A text's halo lies below it as a text of its own, since programs that do not know paint-order would cover the
/// letters; browsers, which read a page, know it.
void SvgWriter::write(const TextMark& text, Point at, bool halo) {
    const bool from_right = runs_from_right(text.text);
    out_ += "<text";
    attribute("x", at.x + text.x);
    attribute("y", at.y + text.y);
    attribute("font-size", text.size);
    if (text.weight == Weight::semibold) attribute("font-weight", "600");
    if (text.anchor == Anchor::middle) attribute("text-anchor", "middle");
    else if ((text.anchor == Anchor::end) != from_right) attribute("text-anchor", "end");
    if (from_right) attribute("direction", "rtl");
    attribute("fill", safe_colour(halo ? text.background : text.colour));
    if (halo) {
        attribute("class", "halo");
        attribute("aria-hidden", "true");
    }
    const bool in_one = text.halo && options_.within_page;
    if (in_one) attribute("paint-order", "stroke");
    if (halo || in_one) {
        attribute("stroke", safe_colour(text.background));
        attribute("stroke-width", "3");
        attribute("stroke-linejoin", "round");
    }
    if (options_.within_page) {
        // The page has the font in which it was measured.
    } else if (options_.fonts != Fonts::embed) {
        attribute("textLength", text.width);
        attribute("lengthAdjust", "spacingAndGlyphs");
    } else {
        attribute("data-w", text.width);
    }
    out_ += '>' + escape(one_line(text.text)) + "</text>\n";
}

void SvgWriter::mark(const LineMark& line, Point at) {
    out_ += "<path";
    attribute("d", "M" + number(at.x + line.from.x) + " " + number(at.y + line.from.y) + "L" +
                       number(at.x + line.to.x) + " " + number(at.y + line.to.y));
    stroke(line.stroke);
    out_ += "/>\n";
}

void SvgWriter::edge(const Curve& edge, Point p0, Point p1, Point p2, Point p3) {
    auto pair = [](Point p) { return number(p.x) + " " + number(p.y); };
    out_ += "<g class=\"edge\">";
    if (!edge.tooltip.empty()) out_ += "<title>" + escape(edge.tooltip) + "</title>";
    out_ += "\n<path fill=\"none\"";
    attribute("d", "M" + pair(p0) + "C" + pair(p1) + " " + pair(p2) + " " + pair(p3));
    stroke({edge.colour, edge.width, edge.dash});
    if (edge.opacity < 1) attribute("stroke-opacity", edge.opacity);
    out_ += "/>\n";
    bead(edge, middle_of(p0, p1, p2, p3), {p2.x + p3.x - p0.x - p1.x, p2.y + p3.y - p0.y - p1.y});
    if (edge.arrow) {
        double length = std::hypot(p3.x - p2.x, p3.y - p2.y);
        Point along = length > 0 ? Point{(p3.x - p2.x) / length, (p3.y - p2.y) / length} : Point{1, 0};
        double size = 4 + edge.width * 1.6;
        Point back{p3.x - along.x * size, p3.y - along.y * size};
        Point side{-along.y * size * 0.45, along.x * size * 0.45};
        out_ += "<path";
        attribute("d", "M" + pair(p3) + "L" + pair({back.x + side.x, back.y + side.y}) + " " +
                           pair({back.x - side.x, back.y - side.y}) + "Z");
        attribute("fill", safe_colour(edge.colour));
        if (edge.opacity < 1) attribute("fill-opacity", edge.opacity);
        out_ += "/>\n";
    }
    out_ += "</g>\n";
}

void SvgWriter::bead(const Curve& edge, Point at, Point along) {
    if (edge.bead == Bead::none) return;
    const auto& colour = edge.bead_colour.empty() ? edge.colour : edge.bead_colour;
    const double reach = bead_reach(edge.width);
    if (edge.bead == Bead::disc) {
        out_ += "<circle";
        attribute("cx", at.x);
        attribute("cy", at.y);
        attribute("r", reach);
        attribute("fill", safe_colour(colour));
        if (edge.opacity < 1) attribute("fill-opacity", edge.opacity);
    } else {
        const double length = std::max(std::hypot(along.x, along.y), 1e-6);
        const Point side{-along.y / length * reach, along.x / length * reach};
        out_ += "<path";
        attribute("d", "M" + number(at.x + side.x) + " " + number(at.y + side.y) + "L" + number(at.x - side.x) + " " +
                           number(at.y - side.y));
        stroke({colour, bar_bead_width, Dash::none});
        if (edge.opacity < 1) attribute("stroke-opacity", edge.opacity);
    }
    out_ += "/>\n";
}

void SvgWriter::close() { out_ += "</svg>\n"; }

}  // namespace ecomap
