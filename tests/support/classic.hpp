// Small networks from the literature, whose measures are published many times over.
//   karate: friends in a karate club, weights count the settings they met in (Zachary 1977; 34 nodes, 78 edges)
//   florentine: marriages between families of Florence (Padgett & Ansell 1993; 15 nodes, 20 edges, without Pucci)
//   les_miserables: how many chapters two characters share (Knuth 1993; 77 nodes, 254 edges)
#pragma once

#include "engine/graph/graph.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::test {

/// Edges as "a-b" or "a-b-weight", separated by blanks.
inline constexpr std::string_view karate =
    "1-2-4 1-3-5 1-4-3 1-5-3 1-6-3 1-7-3 1-8-2 1-9-2 1-11-2 1-12-3 1-13-1 1-14-3 1-18-2 1-20-2 1-22-2 1-32-2 "
    "2-3-6 2-4-3 2-8-4 2-14-5 2-18-1 2-20-2 2-22-2 2-31-2 3-4-3 3-8-4 3-9-5 3-10-1 3-14-3 3-28-2 3-29-2 "
    "3-33-2 4-8-3 4-13-3 4-14-3 5-7-2 5-11-3 6-7-5 6-11-3 6-17-3 7-17-3 9-31-3 9-33-3 9-34-4 10-34-2 14-34-3 "
    "15-33-3 15-34-2 16-33-3 16-34-4 19-33-1 19-34-2 20-34-1 21-33-3 21-34-1 23-33-2 23-34-3 24-26-5 24-28-4 "
    "24-30-3 24-33-5 24-34-4 25-26-2 25-28-3 25-32-2 26-32-7 27-30-4 27-34-2 28-34-4 29-32-2 29-34-2 30-33-4 "
    "30-34-2 31-33-3 31-34-3 32-33-4 32-34-4 33-34-5 ";

inline constexpr std::string_view florentine =
    "Acciaiuoli-Medici Albizzi-Ginori Albizzi-Guadagni Albizzi-Medici Barbadori-Castellani Barbadori-Medici "
    "Bischeri-Guadagni Bischeri-Peruzzi Bischeri-Strozzi Castellani-Peruzzi Castellani-Strozzi "
    "Guadagni-Lamberteschi Guadagni-Tornabuoni Medici-Ridolfi Medici-Salviati Medici-Tornabuoni "
    "Pazzi-Salviati Peruzzi-Strozzi Ridolfi-Strozzi Ridolfi-Tornabuoni ";

inline constexpr std::string_view les_miserables =
    "Napoleon-Myriel-1 Myriel-MlleBaptistine-8 Myriel-MmeMagloire-10 Myriel-CountessDeLo-1 Myriel-Geborand-1 "
    "Myriel-Champtercier-1 Myriel-Cravatte-1 Myriel-Count-2 Myriel-OldMan-1 Myriel-Valjean-5 "
    "MlleBaptistine-MmeMagloire-6 MlleBaptistine-Valjean-3 MmeMagloire-Valjean-3 Valjean-Labarre-1 "
    "Valjean-Marguerite-1 Valjean-MmeDeR-1 Valjean-Isabeau-1 Valjean-Gervais-1 Valjean-Fantine-9 "
    "Valjean-MmeThenardier-7 Valjean-Thenardier-12 Valjean-Cosette-31 Valjean-Javert-17 "
    "Valjean-Fauchelevent-8 Valjean-Bamatabois-2 Valjean-Simplice-3 Valjean-Scaufflaire-1 Valjean-Woman1-2 "
    "Valjean-Judge-3 Valjean-Champmathieu-3 Valjean-Brevet-2 Valjean-Chenildieu-2 Valjean-Cochepaille-2 "
    "Valjean-Woman2-3 Valjean-MotherInnocent-1 Valjean-Gavroche-1 Valjean-Gillenormand-2 "
    "Valjean-MlleGillenormand-2 Valjean-Marius-19 Valjean-Enjolras-4 Valjean-Bossuet-1 Valjean-Gueulemer-1 "
    "Valjean-Babet-1 Valjean-Claquesous-1 Valjean-Montparnasse-1 Valjean-Toussaint-1 Marguerite-Fantine-2 "
    "Listolier-Tholomyes-4 Listolier-Fameuil-4 Listolier-Blacheville-4 Listolier-Favourite-3 "
    "Listolier-Dahlia-3 Listolier-Zephine-3 Listolier-Fantine-3 Tholomyes-Fameuil-4 Tholomyes-Blacheville-4 "
    "Tholomyes-Favourite-3 Tholomyes-Dahlia-3 Tholomyes-Zephine-3 Tholomyes-Fantine-3 Tholomyes-Cosette-1 "
    "Tholomyes-Marius-1 Fameuil-Blacheville-4 Fameuil-Favourite-3 Fameuil-Dahlia-3 Fameuil-Zephine-3 "
    "Fameuil-Fantine-3 Blacheville-Favourite-4 Blacheville-Dahlia-3 Blacheville-Zephine-3 "
    "Blacheville-Fantine-3 Favourite-Dahlia-5 Favourite-Zephine-4 Favourite-Fantine-4 Dahlia-Zephine-4 "
    "Dahlia-Fantine-4 Zephine-Fantine-4 Fantine-MmeThenardier-2 Fantine-Thenardier-1 Fantine-Javert-5 "
    "Fantine-Bamatabois-1 Fantine-Perpetue-1 Fantine-Simplice-2 MmeThenardier-Thenardier-13 "
    "MmeThenardier-Cosette-4 MmeThenardier-Javert-1 MmeThenardier-Eponine-2 MmeThenardier-Anzelma-1 "
    "MmeThenardier-Magnon-1 MmeThenardier-Gueulemer-1 MmeThenardier-Babet-1 MmeThenardier-Claquesous-1 "
    "Thenardier-Cosette-1 Thenardier-Javert-5 Thenardier-Pontmercy-1 Thenardier-Boulatruelle-1 "
    "Thenardier-Eponine-3 Thenardier-Anzelma-2 Thenardier-Gavroche-1 Thenardier-Marius-2 "
    "Thenardier-Gueulemer-5 Thenardier-Babet-6 Thenardier-Claquesous-4 Thenardier-Montparnasse-1 "
    "Thenardier-Brujon-3 Cosette-Javert-1 Cosette-Woman2-1 Cosette-Gillenormand-3 Cosette-MlleGillenormand-2 "
    "Cosette-LtGillenormand-1 Cosette-Marius-21 Cosette-Toussaint-2 Javert-Fauchelevent-1 Javert-Bamatabois-1 "
    "Javert-Simplice-1 Javert-Woman1-1 Javert-Woman2-1 Javert-Gavroche-1 Javert-Enjolras-6 Javert-Gueulemer-1 "
    "Javert-Babet-2 Javert-Claquesous-1 Javert-Montparnasse-1 Javert-Toussaint-1 "
    "Fauchelevent-MotherInnocent-3 Fauchelevent-Gribier-2 Bamatabois-Judge-2 Bamatabois-Champmathieu-2 "
    "Bamatabois-Brevet-1 Bamatabois-Chenildieu-1 Bamatabois-Cochepaille-1 Perpetue-Simplice-2 "
    "Judge-Champmathieu-3 Judge-Brevet-2 Judge-Chenildieu-2 Judge-Cochepaille-2 Champmathieu-Brevet-2 "
    "Champmathieu-Chenildieu-2 Champmathieu-Cochepaille-2 Brevet-Chenildieu-2 Brevet-Cochepaille-2 "
    "Chenildieu-Cochepaille-2 Pontmercy-MmePontmercy-1 Pontmercy-Marius-1 Eponine-Anzelma-2 Eponine-Marius-5 "
    "Eponine-Mabeuf-1 Eponine-Courfeyrac-1 Eponine-Gueulemer-1 Eponine-Babet-1 Eponine-Claquesous-1 "
    "Eponine-Montparnasse-1 Eponine-Brujon-1 MmeBurgon-Jondrette-1 MmeBurgon-Gavroche-2 Gavroche-Marius-4 "
    "Gavroche-Mabeuf-1 Gavroche-Enjolras-7 Gavroche-Combeferre-6 Gavroche-Prouvaire-1 Gavroche-Feuilly-2 "
    "Gavroche-Courfeyrac-7 Gavroche-Bahorel-5 Gavroche-Bossuet-5 Gavroche-Joly-3 Gavroche-Grantaire-1 "
    "Gavroche-Gueulemer-1 Gavroche-Babet-1 Gavroche-Montparnasse-1 Gavroche-Child1-2 Gavroche-Child2-2 "
    "Gavroche-Brujon-1 Gavroche-MmeHucheloup-1 Gillenormand-Magnon-1 Gillenormand-MlleGillenormand-9 "
    "Gillenormand-LtGillenormand-1 Gillenormand-Marius-12 Gillenormand-BaronessT-1 "
    "MlleGillenormand-MmePontmercy-1 MlleGillenormand-MlleVaubois-1 MlleGillenormand-LtGillenormand-2 "
    "MlleGillenormand-Marius-6 LtGillenormand-Marius-1 Marius-BaronessT-1 Marius-Mabeuf-1 Marius-Enjolras-7 "
    "Marius-Combeferre-5 Marius-Feuilly-1 Marius-Courfeyrac-9 Marius-Bahorel-1 Marius-Bossuet-5 Marius-Joly-2 "
    "Mabeuf-Enjolras-1 Mabeuf-Combeferre-2 Mabeuf-Feuilly-1 Mabeuf-Courfeyrac-2 Mabeuf-Bahorel-2 "
    "Mabeuf-Bossuet-1 Mabeuf-Joly-1 Mabeuf-MotherPlutarch-3 Enjolras-Combeferre-15 Enjolras-Prouvaire-4 "
    "Enjolras-Feuilly-6 Enjolras-Courfeyrac-17 Enjolras-Bahorel-4 Enjolras-Bossuet-10 Enjolras-Joly-5 "
    "Enjolras-Grantaire-3 Enjolras-Claquesous-1 Enjolras-MmeHucheloup-1 Combeferre-Prouvaire-2 "
    "Combeferre-Feuilly-5 Combeferre-Courfeyrac-13 Combeferre-Bahorel-5 Combeferre-Bossuet-9 "
    "Combeferre-Joly-5 Combeferre-Grantaire-1 Prouvaire-Feuilly-2 Prouvaire-Courfeyrac-3 Prouvaire-Bahorel-2 "
    "Prouvaire-Bossuet-2 Prouvaire-Joly-2 Prouvaire-Grantaire-1 Feuilly-Courfeyrac-6 Feuilly-Bahorel-3 "
    "Feuilly-Bossuet-6 Feuilly-Joly-5 Feuilly-Grantaire-1 Courfeyrac-Bahorel-6 Courfeyrac-Bossuet-12 "
    "Courfeyrac-Joly-5 Courfeyrac-Grantaire-2 Courfeyrac-MmeHucheloup-1 Bahorel-Bossuet-4 Bahorel-Joly-5 "
    "Bahorel-Grantaire-1 Bahorel-MmeHucheloup-1 Bossuet-Joly-7 Bossuet-Grantaire-3 Bossuet-MmeHucheloup-1 "
    "Joly-Grantaire-2 Joly-MmeHucheloup-1 Grantaire-MmeHucheloup-1 Gueulemer-Babet-6 Gueulemer-Claquesous-4 "
    "Gueulemer-Montparnasse-2 Gueulemer-Brujon-3 Babet-Claquesous-4 Babet-Montparnasse-2 Babet-Brujon-3 "
    "Claquesous-Montparnasse-2 Claquesous-Brujon-1 Montparnasse-Brujon-1 Child1-Child2-3 ";

/// A graph whose nodes have names: numbered by first appearance.
struct Named {
    std::vector<std::string> names;
    std::vector<Tie> edges;

    Node operator[](std::string_view name) const {
        auto at = std::find(names.begin(), names.end(), name);
        if (at == names.end()) throw std::logic_error("no node is called '" + std::string(name) + "'");
        return static_cast<Node>(at - names.begin());
    }
    Graph graph(Direction direction = Direction::undirected) const { return Graph(names.size(), edges, direction); }
};

/// Reads edges written as above.
inline Named named(std::string_view text) {
    Named result;
    auto node = [&](std::string_view name) {
        if (std::find(result.names.begin(), result.names.end(), name) == result.names.end())
            result.names.emplace_back(name);
        return result[name];
    };
    auto cut = [](std::string_view& rest, char end) {
        auto at = std::min(rest.find(end), rest.size());
        auto part = rest.substr(0, at);
        rest.remove_prefix(std::min(at + 1, rest.size()));
        return part;
    };
    while (!text.empty()) {
        auto word = cut(text, ' ');
        if (word.empty()) continue;
        Tie edge;
        edge.from = node(cut(word, '-'));
        edge.to = node(cut(word, '-'));
        if (!word.empty()) std::from_chars(word.data(), word.data() + word.size(), edge.weight);
        result.edges.push_back(edge);
    }
    return result;
}

}  // namespace ecomap::test
