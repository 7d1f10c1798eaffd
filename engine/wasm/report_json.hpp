// A report as the command writes it with -f json, but with messages where that has words (message_json.hpp).
#pragma once

#include "engine/analysis/report.hpp"
#include "engine/io/diagnostic.hpp"
#include "engine/model/ecosystem.hpp"
#include "engine/wasm/message_json.hpp"

namespace ecomap::wasm {

/// { name, title, findings: [ MESSAGE ], tables: [ { name, title, columns, rows, first_rows } ], notes: [ MESSAGE ] }.
/// A row has its cells by the keys of the columns; what has no number is null, and `no_number` says why.
Json to_json(const Report& report);

/// What stands beside the reports of a map: { name, title, version, as_of, languages, licence, filter, what_if,
/// rows_left_out }.
Json to_json(const Origin& origin);

/// { severity, code, file, line, column, message, hint }.
Json to_json(const Diagnostic& problem);

}  // namespace ecomap::wasm
