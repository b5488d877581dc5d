namespace Guidelines.Reading.Official;

/// <summary>
/// Tells a preamble that stands as an item over its statements from a lead-in over its elements: what follows a preamble
/// are statements, each beginning with a third-person verb; what follows a lead-in only completes it.
/// </summary>
internal static class Preambles
{
    public static IEnumerable<DraftBehavior> Lift(IEnumerable<DraftBehavior> behaviors, Vocabulary.LevelEntry? level)
    {
        var grammar = new Grammar();
        foreach (var behavior in behaviors)
        {
            if (!behavior.Text.EndsWith(':') || behavior.Elements.Count == 0 || !behavior.Elements.TrueForAll(element => grammar.BeginsStatement(element.Text.Split(' '), 0, strict: false)))
            {
                yield return behavior;
                continue;
            }

            var (preamble, groupCodes) = DesignationCodes.Take(behavior.Text, level);
            foreach (var element in behavior.Elements)
            {
                var (text, codes) = DesignationCodes.Take(element.Text, level);
                yield return new DraftBehavior
                {
                    Place = element.Place,
                    Text = text,
                    Preamble = behavior.Preamble is null ? preamble : $"{behavior.Preamble} {preamble}",
                    Area = behavior.Area,
                    Designations = codes.Count > 0 ? codes : groupCodes.Count > 0 ? groupCodes : behavior.Designations,
                };
            }
        }
    }
}
