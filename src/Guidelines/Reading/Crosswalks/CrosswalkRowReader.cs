using System.Globalization;
using Guidelines.Diagnostics;
using Guidelines.Documents;
using Guidelines.Vocabulary;

namespace Guidelines.Reading.Crosswalks;

/// <summary>Reads rows one by one: what each says by itself, whatever the others say.</summary>
/// <param name="columns">The columns.</param>
/// <param name="metadata">Says which prefixes there are; null where it cannot be read.</param>
/// <param name="sides">The ids of both editions; null where they are not known.</param>
/// <param name="behaviors">What the folder holds.</param>
/// <param name="log">Takes the faults.</param>
internal sealed class CrosswalkRowReader(CrosswalkColumns columns, CrosswalkMetadata? metadata, (string Base, string Head)? sides, HeldBehaviors behaviors, DiagnosticLog log)
{
    private const string Prefix = Sssom.BehaviorPrefix + ":";

    /// <summary>The row; null, with every fault in the log, where something in it is wrong.</summary>
    public ReadRow? Read(SssomRow row)
    {
        var before = log.All.Count;
        columns.Hold(row);
        var (subject, @object) = (columns.Cell(row, Sssom.SubjectId), columns.Cell(row, Sssom.ObjectId));
        var (left, right) = (Behavior(subject, sides?.Base), Behavior(@object, sides?.Head));
        CheckSides(left, right, subject, @object);
        var read = new ReadRow
        {
            Line = row.Line,
            Base = left,
            Head = right,
            BasePlace = subject.Place,
            HeadPlace = @object.Place,
            PredicatePlace = columns.Cell(row, Sssom.PredicateId).Place,
            Row = new CrosswalkRow
            {
                Base = left?.Id,
                Head = right?.Id,
                Relation = Relation(columns.Cell(row, Sssom.PredicateId)),
                Justification = Justification(columns.Cell(row, Sssom.Justification)),
                Confidence = Confidence(columns.Cell(row, Sssom.Confidence)),
                Comment = columns.Text(row, Sssom.Comment),
                BaseFingerprint = columns.Text(row, Sssom.SubjectFingerprint),
                HeadFingerprint = columns.Text(row, Sssom.ObjectFingerprint),
                ToReview = columns.Text(row, Sssom.ToReview),
                Slots = columns.Others(row).Select(Checked).ToValueList(),
            },
        };
        return log.All.Skip(before).Any(diagnostic => diagnostic.Severity is Severity.Error) ? null : read;
    }

    // Null, too, for what is named as not found.
    private HeldBehavior? Behavior(SssomCell cell, string? edition)
    {
        if (cell.Text == Sssom.NoTermFound)
        {
            return null;
        }

        var id = cell.Text.StartsWith(Prefix, StringComparison.Ordinal) ? cell.Text[Prefix.Length..] : cell.Text;
        var found = behaviors.Find(id);
        if (id.Length == 0)
        {
            log.Add(Rules.CrosswalkId, cell.Place, $"no behavior stands here; write {Prefix} and its id, or {Sssom.NoTermFound} where there is no counterpart");
        }
        else if (found is null)
        {
            log.Add(Rules.CrosswalkId, cell.Place, behaviors.OfElement(id) is { } whole
                ? $"'{id}' is an element; whole behaviors are linked, here '{whole}'"
                : $"'{id}' is no behavior{(edition is null ? "" : $" of {edition}")}; the nearest ids are {string.Join(", ", NearestIds.Of(id, behaviors.Of(edition).Select(behavior => behavior.Id)))}");
        }
        else if (id.Length == cell.Text.Length)
        {
            log.Add(Rules.CrosswalkId, cell.Place, $"an id stands with its prefix: {Prefix}{id}");
        }

        return found;
    }

    private void CheckSides(HeldBehavior? left, HeldBehavior? right, SssomCell subject, SssomCell @object)
    {
        if (subject.Text == Sssom.NoTermFound && @object.Text == Sssom.NoTermFound)
        {
            log.Add(Rules.CrosswalkValue, subject.Place, "neither side names a behavior, so the row says nothing");
        }

        if (sides is not var (@base, head))
        {
            return;
        }

        if ((left is null || left.Edition == head) && (right is null || right.Edition == @base) && (left ?? right) is not null)
        {
            log.Add(Rules.CrosswalkDirection, subject.Place, $"subject and object are swapped: a behavior of {@base} is the subject, one of {head} the object; turn broadMatch and narrowMatch round with them");
            return;
        }

        CheckEdition(left, @base, subject.Place);
        CheckEdition(right, head, @object.Place);
    }

    private void CheckEdition(HeldBehavior? behavior, string edition, Place place)
    {
        if (behavior is not null && behavior.Edition != edition)
        {
            log.Add(Rules.CrosswalkId, place, $"'{behavior.Id}' is of {behavior.Edition}, but here stands a behavior of {edition}");
        }
    }

    private CrosswalkRelation Relation(SssomCell cell)
    {
        var relation = Sssom.RelationOf(cell.Text);
        if (relation is null)
        {
            log.Add(Rules.CrosswalkValue, cell.Place, $"{Said(cell, "predicate")}; write one of {string.Join(", ", Sssom.Predicates)}");
        }

        return relation ?? default;
    }

    private string Justification(SssomCell cell)
    {
        var name = cell.Text.StartsWith(Sssom.JustificationPrefix, StringComparison.Ordinal) ? cell.Text[Sssom.JustificationPrefix.Length..] : "";
        if (!Sssom.Justifications.Contains(name, StringComparer.Ordinal))
        {
            log.Add(Rules.CrosswalkValue, cell.Place, $"{Said(cell, "justification")}; write {Sssom.JustificationPrefix}{Sssom.Justifications[0]} for what a person found, or another of {string.Join(", ", Sssom.Justifications.Skip(1))}");
        }

        return name;
    }

    private decimal? Confidence(SssomCell cell)
    {
        if (cell.Text.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(cell.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var confidence) && confidence <= 1)
        {
            return confidence;
        }

        log.Add(Rules.CrosswalkValue, cell.Place, $"'{cell.Text}' is no confidence; write a number from 0 to 1, such as 0.9");
        return null;
    }

    private CrosswalkSlot Checked((CrosswalkSlot Slot, Place Place) other)
    {
        var (slot, place) = other;
        if (slot.Name == Sssom.PredicateModifier)
        {
            log.Add(Rules.CrosswalkValue, place, $"'{slot.Values[0]}' would say that the row does not hold; leave the row out instead");
        }

        if (Sssom.HoldsReferences(slot.Name) && metadata is not null && slot.Values.FirstOrDefault(value => !metadata.IsReference(value)) is { } wrong)
        {
            log.Add(Rules.CrosswalkValue, place, $"'{wrong}' has no prefix that curie_map declares");
        }

        return slot;
    }

    private static string Said(SssomCell cell, string what) => cell.Text.Length == 0 ? $"the row has no {what}" : $"'{cell.Text}' is no {what} that is known here";
}

/// <summary>A row that is right by itself, and where its parts stand.</summary>
internal sealed record ReadRow
{
    public required int Line { get; init; }

    public required CrosswalkRow Row { get; init; }

    /// <summary>Null where the row says that there is none.</summary>
    public required HeldBehavior? Base { get; init; }

    /// <inheritdoc cref="Base"/>
    public required HeldBehavior? Head { get; init; }

    public required Place BasePlace { get; init; }

    public required Place HeadPlace { get; init; }

    public required Place PredicatePlace { get; init; }
}
