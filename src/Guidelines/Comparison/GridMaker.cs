using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Comparison;

/// <summary>Lays the behaviors and areas of compared levels out by area and level.</summary>
internal sealed class GridMaker(IEnumerable<DocumentComparison> levels, GuidelineVocabulary vocabulary)
{
    private readonly List<LevelCells> _levels = [.. levels.Where(level => level.HasBehaviorsOnBothSides()).Select(level => new LevelCells(level))];

    public ChangeGrid Make() => new()
    {
        Rows = _levels.SelectMany(level => level.Keys).Distinct()
            .OrderBy(key => Rank(vocabulary.Domains.Select(domain => domain.Id), key.Domain)).ThenBy(key => key.Domain, StringComparer.Ordinal)
            .ThenBy(key => key.AreaId is null)
            .ThenBy(key => Rank(vocabulary.Domain(key.Domain)?.Areas.Select(area => area.Id) ?? [], key.AreaId)).ThenBy(key => key.AreaId, StringComparer.Ordinal)
            .Select(Row).ToValueList(),
    };

    private GridRow Row(Key key)
    {
        var areas = _levels.Select(level => level.Area(key)).OfType<AreaChange>().ToList();
        return new GridRow
        {
            Domain = key.Domain,
            AreaId = key.AreaId,
            Base = areas.Select(area => area.Base).FirstOrDefault(name => name is not null),
            Head = areas.Select(area => area.Head).FirstOrDefault(name => name is not null),
            Cells = _levels.Select(level => level.Cell(key)).OfType<GridCell>().ToValueList(),
        };
    }

    /// <summary>What the vocabulary does not know stands behind what it knows.</summary>
    private static int Rank(IEnumerable<string> ids, string? id) => ids.TakeWhile(known => known != id).Count();

    private readonly record struct Key(string Domain, string? AreaId);

    /// <summary>One level's behaviors and areas, by area.</summary>
    private sealed class LevelCells(DocumentComparison level)
    {
        private readonly ILookup<Key, (Change, ComparedBehavior)> _base = ByArea(level.Changes, change => change.Base);
        private readonly ILookup<Key, (Change, ComparedBehavior)> _head = ByArea(level.Changes, change => change.Head);
        private readonly Dictionary<Key, AreaChange> _areas = level.Areas.ToDictionary(area => new Key(area.Domain, area.AreaId));

        public IEnumerable<Key> Keys => _areas.Keys.Concat(_base.Select(group => group.Key)).Concat(_head.Select(group => group.Key));

        public AreaChange? Area(Key key) => _areas.GetValueOrDefault(key);

        /// <summary>Null where the level has nothing of this area.</summary>
        public GridCell? Cell(Key key) => Area(key) is null && !_base.Contains(key) && !_head.Contains(key) ? null : new GridCell
        {
            Level = level.Base.Level,
            Area = Area(key)?.Kind,
            Base = BehaviorTally.Of(_base[key]),
            Head = BehaviorTally.Of(_head[key]),
        };

        private static ILookup<Key, (Change, ComparedBehavior)> ByArea(IEnumerable<Change> changes, Func<Change, ValueList<ComparedBehavior>> side) =>
            changes.SelectMany(change => side(change).Select(behavior => (change, behavior))).ToLookup(pair => new Key(pair.behavior.Domain, pair.behavior.AreaId));
    }
}
