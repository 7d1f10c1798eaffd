#include "render/workbook/write_book.hpp"

#include "engine/model/error.hpp"
#include "engine/model/system_error.hpp"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>
#include <string>
#include <utility>

namespace ecomap {
namespace {

constexpr std::time_t no_time = 315'532'800;  // 1980-01-01, as the archive's own
constexpr std::size_t most_book_rows = 1'048'576, most_book_columns = 16'384;
constexpr double hidden_height = 8;

/// A file that is only in memory.
class MemoryFile {
public:
    MemoryFile() : descriptor_(memfd_create("book", MFD_CLOEXEC)) {
        if (descriptor_ < 0) fail();
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { close(descriptor_); }

    std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }
    std::string bytes() const {
        const auto size = lseek(descriptor_, 0, SEEK_END);
        if (size <= 0) fail();
        std::string all(static_cast<std::size_t>(size), '\0');
        for (std::size_t done = 0; done < all.size();) {
            const auto read = pread(descriptor_, all.data() + done, all.size() - done, static_cast<off_t>(done));
            if (read <= 0) fail();
            done += static_cast<std::size_t>(read);
        }
        return all;
    }

private:
    [[noreturn]] static void fail() { throw Error({"book.not-written", {{"why", system_error(errno)}}}, Failure::io); }
    int descriptor_;
};

[[noreturn]] void cannot_hold(const BookSheet& sheet, std::size_t row, std::size_t column) {
    throw Error({"book.too-large", {{"sheet", sheet.name}, {"row", row + 1}, {"column", column + 1}}}, Failure::data,
                {}, Message("book.too-large-hint"));
}

class BookWriter {
public:
    explicit BookWriter(const std::string& path) : book_(workbook_new(path.c_str())) {
        if (book_ == nullptr) throw Error({"book.not-written", {{"why", system_error(ENOMEM)}}}, Failure::io);
        lxw_doc_properties properties{};
        properties.created = no_time;
        workbook_set_properties(book_, &properties);
        for (std::size_t i = 0; i < formats_.size(); ++i) formats_[i] = format_of(static_cast<BookLook>(i), false);
        wrapped_ = format_of(BookLook::plain, true);
    }

    BookWriter(const BookWriter&) = delete;
    BookWriter& operator=(const BookWriter&) = delete;
    ~BookWriter() {
        if (book_ != nullptr) lxw_workbook_free(book_);
    }

    void write(const Book& book) {
        for (const auto& sheet : book.sheets) write(sheet);
        if (workbook_close(std::exchange(book_, nullptr)) != LXW_NO_ERROR)
            throw Error({"book.not-written", {{"why", system_error(errno)}}}, Failure::io);
    }

private:
    lxw_format* format_of(BookLook look, bool wrapped) {
        auto* format = workbook_add_format(book_);
        format_set_num_format(format, "@");  // what is typed stays as it is typed
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (wrapped) format_set_text_wrap(format);
        const auto fill = [&](lxw_color_t colour) {
            format_set_pattern(format, LXW_PATTERN_SOLID);
            format_set_fg_color(format, colour);
        };
        switch (look) {
            case BookLook::plain:
                break;
            case BookLook::required:
                fill(0x1F3864);
                format_set_font_color(format, LXW_COLOR_WHITE);
                format_set_bold(format);
                break;
            case BookLook::optional:
                fill(0xD9E2F3);
                format_set_bold(format);
                break;
            case BookLook::title:
                format_set_bold(format);
                format_set_font_size(format, 14);
                break;
            case BookLook::added:
                fill(0xE2EFDA);
                break;
            case BookLook::changed:
                fill(0xFFFF00);
                break;
            case BookLook::removed:
                fill(0xE7E6E6);
                format_set_font_strikeout(format);
                break;
        }
        return format;
    }

    void put(lxw_worksheet* page, const BookSheet& sheet, std::size_t row, std::size_t column, const BookCell& cell) {
        const auto at = static_cast<lxw_row_t>(row);
        const auto place = static_cast<lxw_col_t>(column);
        auto* format =
            sheet.wrapped && cell.look == BookLook::plain ? wrapped_ : formats_[static_cast<std::size_t>(cell.look)];
        const bool blank = cell.text.empty();
        if (blank && cell.look == BookLook::plain) return;
        const auto error = blank ? worksheet_write_blank(page, at, place, format)
                                 : worksheet_write_string(page, at, place, cell.text.c_str(), format);
        if (error != LXW_NO_ERROR) cannot_hold(sheet, row, column);
        if (cell.note.empty()) return;
        lxw_comment_options options{};
        options.width = 320;
        options.height = 110;
        if (worksheet_write_comment_opt(page, at, place, cell.note.c_str(), &options) != LXW_NO_ERROR)
            cannot_hold(sheet, row, column);
    }

    void offer_choice(lxw_worksheet* page, std::size_t column, const BookChoice& choice, std::size_t rows) {
        const auto name = "'" + doubled(choice.sheet) + "'!";
        std::array<char, LXW_MAX_COL_NAME_LENGTH> letters{};
        lxw_col_to_name(letters.data(), static_cast<lxw_col_t>(choice.column), 1);
        std::string range = "=" + name + letters.data() + "$" + std::to_string(choice.first_row + 1) + ":" +
                            letters.data() + "$" + std::to_string(choice.last_row + 1);
        lxw_data_validation list{};
        list.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        list.value_formula = range.data();
        list.ignore_blank = LXW_VALIDATION_ON;
        list.show_error = choice.only ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF;
        list.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        const auto last = std::max(rows + book_head_rows + 100, book_choice_rows);
        worksheet_data_validation_range(page, book_head_rows, static_cast<lxw_col_t>(column),
                                        static_cast<lxw_row_t>(std::min(last, most_book_rows - 1)),
                                        static_cast<lxw_col_t>(column), &list);
    }

    static std::string doubled(const std::string& text) {
        std::string all;
        for (char c : text) all.append(c == '\'' ? 2 : 1, c);
        return all;
    }

    void write(const BookSheet& sheet) {
        const std::size_t heads = sheet.plain ? 1 : book_head_rows;
        auto* page = workbook_add_worksheet(book_, sheet.name.c_str());
        if (page == nullptr) cannot_hold(sheet, 0, 0);
        if (sheet.columns.size() > most_book_columns) cannot_hold(sheet, 0, most_book_columns);
        if (sheet.rows.size() + heads > most_book_rows) cannot_hold(sheet, most_book_rows, 0);
        if (sheet.hidden) worksheet_hide(page);
        for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
            const auto& column = sheet.columns[c];
            const auto place = static_cast<lxw_col_t>(c);
            worksheet_set_column(page, place, place, column.width, sheet.wrapped ? wrapped_ : formats_[0]);
            if (!sheet.plain) put(page, sheet, 0, c, {column.mark});
            put(page, sheet, heads - 1, c, column.head);
            if (!column.choice.empty()) offer_choice(page, c, column.choice, sheet.rows.size());
        }
        lxw_row_col_options out_of_sight{};
        out_of_sight.hidden = 1;
        if (!sheet.plain) worksheet_set_row_opt(page, 0, hidden_height, nullptr, &out_of_sight);
        for (std::size_t r = 0; r < sheet.rows.size(); ++r)
            for (std::size_t c = 0; c < sheet.rows[r].size(); ++c) put(page, sheet, r + heads, c, sheet.rows[r][c]);
        if (sheet.wrapped || sheet.columns.empty() || sheet.hidden) return;
        worksheet_freeze_panes(page, static_cast<lxw_row_t>(heads), 0);
        if (sheet.plain) return;
        const auto last = std::max<std::size_t>(sheet.rows.size() + book_head_rows, book_head_rows + 1) - 1;
        worksheet_autofilter(page, book_head_rows - 1, 0, static_cast<lxw_row_t>(last),
                             static_cast<lxw_col_t>(sheet.columns.size() - 1));
    }

    lxw_workbook* book_;
    std::array<lxw_format*, 7> formats_{};
    lxw_format* wrapped_ = nullptr;
};

}  // namespace

std::string write_book(const Book& book) {
    const MemoryFile file;
    BookWriter(file.path()).write(book);
    return file.bytes();
}

}  // namespace ecomap
