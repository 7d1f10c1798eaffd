// The program is its command line; see app.cpp for how a run ends and commands.cpp for what there is to run.
#include "cli/app.hpp"

int main(int argc, char** argv) { return ecomap::cli::run(argc, argv); }
