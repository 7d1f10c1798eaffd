// Writes marks as SVG. Knows nothing of Graphviz: it is told where each item lies.
#pragma once

#include "render/board/board.hpp"
#include "render/graphviz/draw.hpp"

#include <map>
#include <string>
#include <string_view>

namespace ecomap {

/// Builds one document: open(), then items and edges in drawing order, then close().
class SvgWriter {
public:
    SvgWriter(const Board& board, const DrawOptions& options);

    void open();
    /// One `<g>` with its title, its marks relative to `origin` (the item's top left on the page).
    void item(const Item& item, Point origin);
    /// One `<g>` with the curve through the four points.
    void edge(const Curve& edge, Point p0, Point p1, Point p2, Point p3);
    void close();

    const std::string& text() const { return out_; }

private:
    void mark(const BoxMark& box, Point at);
    void mark(const DiscMark& disc, Point at);
    void mark(const TextMark& text, Point at);
    void write(const TextMark& text, Point at, bool halo);
    void mark(const LineMark& line, Point at);
    /// On the middle of a curve, which there runs `along`.
    void bead(const Curve& edge, Point at, Point along);
    void rect(const BoxMark& box, Point at, std::string_view fill);
    void style();
    void hatches();
    void attribute(std::string_view name, double value);
    void attribute(std::string_view name, std::string_view value);
    void stroke(const Stroke& stroke);

    const Board& board_;
    DrawOptions options_;
    std::map<std::string, std::string> hatch_ids_;  // colour → pattern id
    std::string out_;
};

}  // namespace ecomap
