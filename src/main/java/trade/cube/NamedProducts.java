package trade.cube;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import trade.cube.Selection.Term;

/** Products by code, name or a pattern of codes such as 03*. */
public final class NamedProducts implements NamedMembers {

    private final List<Term> names;
    private final TermIndex index;

    public NamedProducts(List<String> names) {
        this.names =
                names.stream().map(name -> new Term(name, Optional.empty())).toList();
        this.index = new TermIndex(this.names);
    }

    @Override
    public boolean holds(Member product) {
        return index.isCalledSo(product);
    }

    @Override
    public List<String> lackingIn(Collection<Member> products) {
        SeenMembers members = new SeenMembers(products, names);
        return names.stream()
                .filter(name -> members.called(name).isEmpty())
                .map(Term::text)
                .toList();
    }
}
