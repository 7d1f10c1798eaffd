// Which format, and where to: -f and -o, the same for every command that gives a result.
#pragma once

#include "render/output/format.hpp"

#include <span>
#include <string>

namespace CLI {
class App;
}

namespace ecomap::cli {

enum class Holds { report, picture, either };

struct OutputOptions {
    std::string format;  ///< as given; may be empty
    std::string file;    ///< as given; "" or "-": standard output
    std::string language;
};

/// Adds -f, -o and --lang. `target` is what -o names: "FILE" or "FILE|DIR".
void add_output_options(CLI::App& app, OutputOptions& options, Holds holds, const char* target);

/// The format that -f names, else the one that the ending of -o says, else `otherwise`. One that does not exist or
/// cannot hold it is wrong usage.
const Format& chosen_format(const OutputOptions& options, Holds holds, std::string_view otherwise);

/// Writes to -o or to standard output.
void write_result(const OutputOptions& options, std::string_view bytes);

/// Writes reports in the chosen format, text otherwise. `table` is for formats that hold one; one that no report has is
/// wrong usage.
void write_reports(const OutputOptions& options, std::span<const Document> reports, const std::string& table);

}  // namespace ecomap::cli
