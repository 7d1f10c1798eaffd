#include "render/output/markdown.hpp"

#include "render/board/character.hpp"
#include "render/graphviz/xml.hpp"
#include "render/output/cell.hpp"
#include "render/words/words.hpp"

namespace ecomap {
namespace {

std::string heading_line(std::string_view marks, std::string_view text) {
    return std::string(marks) + " " + markdown_text(text) + "\n\n";
}

std::string paragraph(std::string_view text) { return text.empty() ? "" : markdown_text(text) + "\n\n"; }

}  // namespace

std::string markdown_text(std::string_view text) {
    std::string safe;
    for (char c : repair(text)) {
        if (c == '\n' || c == '\t') {
            safe += ' ';  // a line break would end the table or the list
        } else if (c == '&' || c == '<') {
            safe += entity(c);
        } else {
            if (std::string_view("\\`*_[]|#~$!>").find(c) != std::string_view::npos) safe += '\\';
            safe += c;
        }
    }
    return safe;
}

std::string to_markdown(const Table& table, std::string_view language) {
    std::string lines = "|", rule = "|";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        lines += " " + markdown_text(in_words(table.columns[i].heading, language)) + " |";
        rule += is_numeric(table, i) ? " ---: |" : " --- |";
    }
    lines += "\n" + rule + "\n";
    for (const auto& row : table.rows) {
        lines += "|";
        for (const auto& cell : row) lines += " " + markdown_text(readable(cell, language)) + " |";
        lines += "\n";
    }
    return lines;
}

std::string to_markdown(std::span<const Document> documents, std::string_view language) {
    std::string file;
    for (const auto& [origin, report] : documents) {
        const Speaking speaking(report.called);
        if (!file.empty()) file += "\n";
        file += heading_line("#", in_words(report.title, language));
        file += paragraph(origin_in_words(origin, language));
        for (const auto& finding : report.findings)
            file += "- " + markdown_text(in_words(finding.sentence, language)) + "\n";
        for (const auto& table : report.tables) {
            file += "\n" + heading_line("##", in_words(table.title, language)) + to_markdown(table, language);
        }
        if (!report.notes.empty()) file += "\n" + heading_line("##", in_words(Message("output.notes"), language));
        for (const auto& note : report.notes) file += "- " + markdown_text(in_words(note, language)) + "\n";
    }
    return file;
}

std::string to_markdown(const Twin& twin) {
    const auto& heading = twin.heading;
    const Speaking speaking(heading.called);
    std::string file = heading_line("#", heading.headline) + paragraph(heading.how_to_read);
    file += to_markdown(twin.table, heading.language) + "\n";
    file += paragraph(heading.footer_left) + paragraph(heading.footer_right);
    file.pop_back();
    return file;
}

}  // namespace ecomap
