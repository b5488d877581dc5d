namespace Guidelines.Cli.Output;

/// <summary>What a run of text is; a terminal tells it by colour, where it has any.</summary>
internal enum Ink
{
    Plain,
    Heading,
    Removed,
    Added,
    Aside,
}

/// <summary>A run of text in one ink.</summary>
internal readonly record struct Inked(string Text, Ink Ink = Ink.Plain);
