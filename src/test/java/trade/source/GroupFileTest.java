package trade.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import trade.csv.DataException;
import trade.cube.Member;
import trade.reference.Markets;

class GroupFileTest {

    @TempDir
    private Path directory;

    @Test
    void a_file_names_groups_of_markets_and_their_days() throws IOException {
        GroupFile groups = read("""
                group,market,from,to
                Rivals,CN,,
                Rivals,Hàn Quốc,2015-12-20,
                Others,PE,,2020-01-31
                """);

        assertThat(stays(groups.market("rivals").orElseThrow())).containsExactly("CN null null", "KR 2015-12-20 null");
        assertThat(groups.markets()).extracting(Member::code).containsExactly("Rivals", "Others");
        assertThat(groups.market("Friends")).isEmpty();
        assertThat(groups.product("Rivals")).isEmpty();
    }

    @Test
    void headings_may_be_vietnamese_and_a_known_group_be_another() throws IOException {
        GroupFile groups = read("Nhóm,Thị trường\nEU,Pháp\n");

        assertThat(stays(groups.market("EU").orElseThrow())).containsExactly("FR null null");
    }

    @Test
    void a_group_of_products_may_be_called_as_a_market_is() throws IOException {
        GroupFile groups = read("group,product\ngoods,0901\nChina,6911\n");

        assertThat(groups.product("goods")).isPresent();
        assertThat(groups.product("China")).isPresent();
    }

    @Test
    void one_file_may_name_groups_of_markets_and_another_one_those_of_products() throws IOException {
        Path markets = Files.writeString(directory.resolve("markets.csv"), "group,market\nRivals,CN\n");
        Path products = Files.writeString(directory.resolve("products.csv"), "group,product\nDrinks,0901\n");

        GroupFile groups = GroupFile.read(List.of(markets, products), Markets.known()::inFile);

        assertThat(stays(groups.market("Rivals").orElseThrow())).containsExactly("CN null null");
        assertThat(groups.product("Drinks")).isPresent();
    }

    @Test
    void a_file_names_groups_of_products() throws IOException {
        GroupFile groups = read("\ufeffProduct,Group\n\"Cà phê\",\"nông, lâm, thủy sản\"\n");

        assertThat(groups.product("Nông, Lâm, Thuỷ Sản")).isPresent();
        assertThat(groups.market("Nông, Lâm, Thuỷ Sản")).isEmpty();
        assertThat(GroupFile.none().product("Nông, Lâm, Thuỷ Sản")).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @org.junit.jupiter.params.provider.CsvSource(delimiter = '|', textBlock = """
            group,market;China,JP      | groups.csv:2: 'China' is a market already: the group needs another name
            group,market;World,JP      | groups.csv:2: 'World' is a market already: the group needs another name
            group,product;Total,Tea    | groups.csv:2: 'Total' is the total of all products: the group needs another name
            group,market;A,Atlantis    | groups.csv:2: 'Atlantis' is not a market that is known
            group,market,product;A,CN,Tea | groups.csv:1: the header has both markets and products
            group,market;A,CN,x        | groups.csv:2: the row has 3 fields, the header has 2
            group,market;A,            | groups.csv:2: the member is empty
            group,market;,CN           | groups.csv:2: the group is empty
            group,market,from;A,CN,now | groups.csv:2: 'now' is not a day such as 2024-01-31
            group,market,from,to;A,CN,,;A,CN,2024-01-02,2024-01-01 | groups.csv:3: the membership ends before it begins
            name,market;A,CN           | groups.csv:1: the header has no columns group, and market or product: [name, market]
            ""                         | groups.csv:1: the header has no columns group, and market or product: []
            """)
    void what_is_wrong_is_said_with_its_line(String lines, String message) {
        assertThatThrownBy(() -> read(lines.replace(';', '\n'))).isInstanceOfSatisfying(DataException.class, wrong -> {
            DataException.Problem problem = wrong.problems().get(0);
            assertThat(problem.place() + ": " + problem.text()).endsWith(message);
        });
    }

    private GroupFile read(String lines) throws IOException {
        return GroupFile.read(
                List.of(Files.writeString(directory.resolve("groups.csv"), lines)), Markets.known()::inFile);
    }

    private static List<String> stays(Member group) {
        return group.composition().stays().stream()
                .map(stay -> stay.member().code() + " " + stay.from() + " " + stay.to())
                .toList();
    }
}
