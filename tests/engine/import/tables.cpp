#include "engine/import/tables.hpp"

#include "tests/support/sheet.hpp"

#include <catch2/catch.hpp>

using namespace ecomap::import;
using ecomap::test::sheet;

namespace {

std::string table(const std::string& file, const std::string& text) {
    for (const auto& each : import_grids({sheet(text)}, {.name = "karta"}).tables)
        if (each.file == file) return each.text;
    return "";
}

}  // namespace

TEST_CASE("a row without a name for what is offered is an offer for each kind of support") {
    CHECK(table("offers.csv", "Organisation|Stödform|Målgrupp\nAlfa|Råd; Pengar|Unga\n") ==
          "id,actor,name,support_types,target_groups\nalfa-pengar,alfa,Pengar,pengar,unga\n"
          "alfa-rad,alfa,Råd,rad,unga\n");
    CHECK(table("offers.csv", "Organisation|Erbjudande|Stödform\nAlfa|Kurs|Råd; Pengar\n") ==
          "id,actor,name,support_types\nalfa-kurs,alfa,Kurs,\"pengar;rad\"\n");
}

TEST_CASE("a text in a term's own column is an offer called so") {
    CHECK(table("offers.csv", "|Stödform||Målgrupp\nOrganisation|Råd|Lån|Unga\nAlfa|x|Lån till unga|x\n") ==
          "id,actor,name,support_types,target_groups\nalfa-lan-till-unga,alfa,Lån till unga,lan,unga\n"
          "alfa-rad,alfa,Råd,rad,unga\n");
}

TEST_CASE("the words of the sheet are vocabularies with the labels as written") {
    CHECK(table("support_types.csv", "Organisation|Stödform\nAlfa|Råd; Mat & dryck\n") ==
          "id,label\nmat-dryck,Mat & dryck\nrad,Råd\n");
}

TEST_CASE("what cannot be read stands in the note, not in a column") {
    const auto offers = table("offers.csv", "Organisation|Stödform|Status|Startdatum\nAlfa|Råd|kanske|4/5/2022\n");
    CHECK(offers == "id,actor,name,support_types,note\nalfa-rad,alfa,Råd,rad,\"status: kanske; since: 4/5/2022\"\n");
}

TEST_CASE("links without a kind get one, several ends make several links, and equal ones are one") {
    CHECK(table("links.csv", "From|To|Type\nA|B; C|funds\nA|B|funds\n") == "from,to,kind\na,b,funds\na,c,funds\n");
    CHECK(table("links.csv", "From|To\nA|B\n") == "from,to,kind\na,b,link\n");
    CHECK(table("links.csv", "Funding Org:Name|Recipient Org:Name\nA|B\n") == "from,to,kind\na,b,grant\n");
    CHECK(table("links.csv", "Organisation|Stödform\nAlfa|Råd\n").empty());
}

TEST_CASE("actors have what the rows say of them") {
    CHECK(table("actors.csv", "Organisation|Organisationstyp|Webbplats|Stödform\nAlfa|Kommun|https://a.se|Råd\n") ==
          "id,name,type,website\nalfa,Alfa,kommun,https://a.se\n");
}
