// Packs a file for the page while ecomap is built: pack FILE > TEXT.
#include "render/page/packed.hpp"

#include <fstream>
#include <iostream>
#include <iterator>

int main(int count, char** words) {
    if (count != 2) return 64;
    std::ifstream file(words[1], std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    if (!file || bytes.empty()) return 66;
    std::cout << ecomap::packed(bytes);
    return std::cout.flush() ? 0 : 74;
}
