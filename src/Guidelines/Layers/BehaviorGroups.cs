using Guidelines.Comparison;
using Guidelines.Documents;

namespace Guidelines.Layers;

/// <summary>Groups of behaviors that links join one after another: what becomes the competencies.</summary>
/// <remarks>A link that would bring two behaviors of one document together is refused, unless it is the link that joins these two (split, merged).</remarks>
internal sealed class BehaviorGroups
{
    private readonly Dictionary<string, Member> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Member>> _groups = new(StringComparer.Ordinal);

    /// <param name="documents">In the order of their age; of two behaviors with one id the first counts.</param>
    public BehaviorGroups(IEnumerable<GuidelineDocument> documents)
    {
        foreach (var document in documents)
        {
            foreach (var behavior in document.Domains.SelectMany(domain => domain.Behaviors))
            {
                var member = new Member(behavior.Id, document.Id, _members.Count);
                if (_members.TryAdd(member.Id, member))
                {
                    _groups[member.Id] = [member];
                }
            }
        }
    }

    /// <summary>The ids of each group's behaviors, the earliest first; the groups in the order of their first behaviors.</summary>
    public IEnumerable<ValueList<string>> All =>
        _members.Values.Where(member => Group(member)[0] == member).Select(first => Group(first).Select(member => member.Id).ToValueList());

    /// <summary>Makes one group of all that hold a behavior of the link, or leaves them as they are.</summary>
    public void Join(Correspondence link)
    {
        var linked = link.Base.Concat(link.Head).Select(behavior => _members[behavior.Id]).ToHashSet();
        var groups = linked.Select(Group).Distinct().ToList();
        if (groups.Count < 2 || !MayJoin(groups, linked))
        {
            return;
        }

        var joined = groups.SelectMany(group => group).OrderBy(member => member.Order).ToList();
        foreach (var member in joined)
        {
            _groups[member.Id] = joined;
        }
    }

    private List<Member> Group(Member member) => _groups[member.Id];

    // A document that stands in several of the groups must stand there with behaviors of this link alone.
    private static bool MayJoin(List<List<Member>> groups, HashSet<Member> linked) =>
        groups.SelectMany((group, index) => group.Select(member => (Member: member, Group: index)))
            .GroupBy(pair => pair.Member.Document, StringComparer.Ordinal)
            .All(document => document.Select(pair => pair.Group).Distinct().Count() == 1 || document.All(pair => linked.Contains(pair.Member)));

    private sealed record Member(string Id, string Document, int Order);
}
