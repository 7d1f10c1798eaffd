// Reports and pictures as Markdown, for a README, an issue or a wiki. Text from the data cannot become markup.
#pragma once

#include "render/output/document.hpp"
#include "render/output/twin.hpp"

#include <span>
#include <string>
#include <string_view>

namespace ecomap {

/// `text` with every character that Markdown or HTML would act on made harmless, on one line.
std::string markdown_text(std::string_view text);

std::string to_markdown(const Table& table, std::string_view language);
/// Title, findings, tables and notes of each document in `language`.
std::string to_markdown(std::span<const Document> documents, std::string_view language);
/// Headline, how to read, table and footer.
std::string to_markdown(const Twin& twin);

}  // namespace ecomap
