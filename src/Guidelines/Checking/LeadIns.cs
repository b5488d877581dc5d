using Guidelines.Diagnostics;

namespace Guidelines.Checking;

/// <summary>GL416: elements below a behavior that does not lead to them.</summary>
internal static class LeadIns
{
    public static IEnumerable<Diagnostic> Check(CheckContext context) =>
        from statement in context.Statements
        where statement.Behavior is { Elements.IsEmpty: false } && !statement.Text.EndsWith(':')
        select context.At(statement, Rules.NoLeadIn, "has elements but does not end in a colon; add the colon, or see whether the indented items are behaviors");
}
