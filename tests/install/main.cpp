// Loads a dataset, asks one question and draws one view, with nothing but what is installed.
#include "engine/analysis/analysis.hpp"
#include "engine/io/dataset.hpp"
#include "render/board/layout.hpp"
#include "render/graphviz/draw.hpp"
#include "render/output/diagnostic_text.hpp"
#include "render/output/format.hpp"
#include "render/view/view.hpp"
#include "render/words/words.hpp"

#include <iostream>

int main(int argc, char** argv) {
    if (argc != 2) return 64;
    const auto loaded = ecomap::load(ecomap::read_folder(argv[1]));
    for (const auto& diagnostic : loaded.diagnostics) std::cerr << ecomap::to_text(diagnostic, "en");
    const auto report = ecomap::find_analysis("coverage")->run(loaded.ecosystem, {});
    std::cout << ecomap::in_words(report.findings.front().sentence, "en") << "\n";
    const auto pictures = ecomap::find_view("overview")->draw(loaded.ecosystem, {});
    std::cout << ecomap::draw_svg(ecomap::lay_out(pictures.front().shape, ecomap::light_theme())).size()
              << " bytes of SVG\n";
}
