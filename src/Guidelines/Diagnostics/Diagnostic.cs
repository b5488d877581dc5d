namespace Guidelines.Diagnostics;

/// <summary>A fault of a content or source file, as a value: what is wrong, where, and what would be right.</summary>
public sealed record Diagnostic
{
    public required DiagnosticRule Rule { get; init; }

    public string Code => Rule.Code;

    public Severity Severity => Rule.Severity;

    public required Place Place { get; init; }

    public required string Message { get; init; }

    /// <summary>The id of what is at fault, where a check of the text names one.</summary>
    public string? Subject { get; init; }

    /// <summary>The line that a terminal shows: <c>file(line,col): error GL104: …</c>.</summary>
    public override string ToString() => $"{Place}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
}

/// <summary>How grave a fault is.</summary>
public enum Severity
{
    /// <summary>Something was understood or recovered, and a reader may want to know.</summary>
    Info,

    /// <summary>The source's own mistake, or something an editor should look at.</summary>
    Warning,

    /// <summary>Something is unreadable, lost, or bears a broken id.</summary>
    Error,
}

/// <summary>A place in a file. Line and column count from 1; 0 means the whole file.</summary>
public readonly record struct Place(string File, int Line = 0, int Column = 0) : IComparable<Place>
{
    public override string ToString() => Line == 0 ? File : $"{File}({Line},{Math.Max(Column, 1)})";

    public int CompareTo(Place other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : (Line, Column).CompareTo((other.Line, other.Column));
    }

    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;
}

/// <summary>A kind of fault: its stable code, its severity and what it means.</summary>
public sealed record DiagnosticRule(string Code, Severity Severity, string Summary)
{
    public Diagnostic At(Place place, string message, string? subject = null) => new() { Rule = this, Place = place, Message = message, Subject = subject };
}
