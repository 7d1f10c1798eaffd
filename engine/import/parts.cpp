#include "engine/import/parts.hpp"

namespace ecomap::import {
namespace {

std::string in_mib(std::size_t bytes) { return std::to_string(bytes >> 20U) + " MiB"; }

}  // namespace

Message message_of(ZipFailure failure, std::string_view part, const ZipLimits& limits) {
    switch (failure) {
        case ZipFailure::many_parts:
            return {"workbook.many-parts", {{"limit", limits.parts}}};
        case ZipFailure::no_part:
            return {"workbook.no-part", {{"part", part}}};
        case ZipFailure::large_part:
            return {"workbook.large-part", {{"part", part}, {"limit", in_mib(limits.part_bytes)}}};
        case ZipFailure::bomb:
            return {"workbook.bomb", {{"times", limits.times}, {"limit", in_mib(limits.always_bytes)}}};
        case ZipFailure::locked:
            return Message("workbook.locked");
        case ZipFailure::damaged:
            if (!part.empty()) return {"workbook.damaged-part", {{"part", part}}};
            return Message("workbook.damaged");
        case ZipFailure::none:
        case ZipFailure::stopped:
            break;
    }
    return {};
}

void Parts::report(std::string_view code, Message message, Message hint, std::string_view sheet) {
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.file = file_;
    diagnostic.sheet = sheet;
    diagnostic.message = std::move(message);
    diagnostic.hint = std::move(hint);
    problems_.add(std::move(diagnostic));
}

void Parts::report(ZipFailure failure, std::string_view part, std::string_view sheet) {
    const bool large =
        failure == ZipFailure::large_part || failure == ZipFailure::bomb || failure == ZipFailure::many_parts;
    const char* hint = large                           ? "workbook.divide"
                       : failure == ZipFailure::locked ? "workbook.unlock"
                                                       : "workbook.save-again";
    report(large ? "too-large" : "bad-workbook", message_of(failure, part, zip_.limits()), Message(hint), sheet);
}

void Parts::report(const XmlOutcome& outcome, std::string_view part, std::string_view sheet) {
    const bool large = outcome.failure == XmlFailure::deep || outcome.failure == XmlFailure::long_tag;
    const char* id = outcome.failure == XmlFailure::document_type ? "workbook.document-type"
                     : outcome.failure == XmlFailure::deep        ? "workbook.deep"
                     : outcome.failure == XmlFailure::long_tag    ? "workbook.long-tag"
                                                                  : "workbook.no-xml";
    report(large ? "too-large" : "bad-workbook",
           {id, {{"part", part}, {"line", outcome.line}, {"column", outcome.column}}}, Message("workbook.save-again"),
           sheet);
}

bool Parts::read(std::string_view part, XmlHandler& handler, std::string_view sheet) {
    XmlReader xml(handler);
    const ZipFailure failure = zip_.read(part, [&](std::string_view piece) {
        budget_.read(piece.size());
        return xml.feed(piece);
    });
    const std::string name = zip_.name_in_archive(part);
    if (failure != ZipFailure::none && failure != ZipFailure::stopped) {
        report(failure, name, sheet);
        return false;
    }
    const XmlOutcome outcome = xml.finish();
    if (outcome.failure != XmlFailure::none) report(outcome, name, sheet);
    return outcome.failure == XmlFailure::none;
}

}  // namespace ecomap::import
