// The parts of a workbook: unpacked and read as XML at once, so that no part is ever in memory as a whole; what fails
// is reported with the part's name.
#pragma once

#include "engine/import/budget.hpp"
#include "engine/import/xml.hpp"
#include "engine/import/zip.hpp"
#include "engine/io/problems.hpp"

namespace ecomap::import {

class Parts {
public:
    /// All but `file` must outlive it.
    Parts(Zip& zip, std::string file, Budget& budget, io::Problems& problems)
        : zip_(zip), file_(std::move(file)), budget_(budget), problems_(problems) {}

    bool has(std::string_view part) const { return zip_.has(part); }
    /// Lets `handler` hear the part; false when it cannot be read to its end, which is reported, for `sheet` if it is
    /// that of one.
    bool read(std::string_view part, XmlHandler& handler, std::string_view sheet = {});
    /// A problem of the workbook, or of one of its sheets.
    void report(std::string_view code, Message message, Message hint, std::string_view sheet = {});

    const std::string& file() const { return file_; }
    Budget& budget() { return budget_; }
    io::Problems& problems() { return problems_; }

private:
    void report(ZipFailure failure, std::string_view part, std::string_view sheet);
    void report(const XmlOutcome& outcome, std::string_view part, std::string_view sheet);

    Zip& zip_;
    std::string file_;
    Budget& budget_;
    io::Problems& problems_;
};

/// What there is to say when an archive cannot be read at all, or one of its parts.
Message message_of(ZipFailure failure, std::string_view part, const ZipLimits& limits);

}  // namespace ecomap::import
