// What kind of file it is, by its bytes; a name may say anything. Time: the first bytes, and for an archive its list of
// parts; for what a password hides, the whole.
// Source: PKWARE APPNOTE 4.3; [MS-CFB] 2.2 (compound files), [MS-OFFCRYPTO] 2.3.4 (the stream EncryptedPackage).
#pragma once

#include <string_view>

namespace ecomap::import {

enum class FileKind {
    text,       ///< anything that is none of the others, such as CSV
    zip,        ///< an archive: which kind of workbook, if any, its parts say
    old_excel,  ///< XLS
    locked,     ///< a workbook behind a password
    xml_sheet,  ///< Excel's XML of 2003, or a flat OpenDocument
    web_page,   ///< what many web services call XLS
    pdf,
    json,
    xml
};

FileKind kind_of(std::string_view bytes);

}  // namespace ecomap::import
