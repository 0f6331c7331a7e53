package trade.cube;

import java.util.Collection;
import java.util.List;

/** The members of a group that are known by what they are called, whatever the data has. */
public interface NamedMembers {

    /** No members. */
    NamedMembers NONE = new NamedMembers() {
        @Override
        public boolean holds(Member member) {
            return false;
        }

        @Override
        public List<String> lackingIn(Collection<Member> members) {
            return List.of();
        }
    };

    boolean holds(Member member);

    /** The names that none of some members has. */
    List<String> lackingIn(Collection<Member> members);
}
