// What the engine asks of the page that runs it: ../engine.mjs answers.
#pragma once

#include <cstddef>
#include <cstdint>

extern "C" {

/// Makes of a text (UTF-8) what `how` says (letters.cpp); how many bytes that is.
__attribute__((import_module("host"), import_name("convert"))) std::size_t host_convert(int how, const char* text,
                                                                                        std::size_t size);
/// Writes a number with the fewest digits that are the same; how many bytes that is.
__attribute__((import_module("host"), import_name("write_number"))) std::size_t host_write_number(double number);
/// Reads the number that a text begins with; how many bytes it has, 0: none. Beyond all numbers: not a number.
__attribute__((import_module("host"), import_name("read_number"))) std::size_t host_read_number(const char* text,
                                                                                                std::size_t size,
                                                                                                double* number);
/// Puts there what was made or written last.
__attribute__((import_module("host"), import_name("take"))) void host_take(char* to);
/// The kinds of a character (letters.cpp), as bits.
__attribute__((import_module("host"), import_name("kinds"))) std::uint32_t host_kinds(std::uint32_t character);
}
