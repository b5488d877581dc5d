using System.Runtime.InteropServices;

namespace Guidelines.Vocabulary;

/// <summary>A word of a text: where it stands, and its form without what a comparison ignores.</summary>
/// <param name="Key">Lower case, abbreviations without dots, "&amp;" as "and", "parent(s)" as "parents"; a possessive's "'s" stays.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Word(string Key, int Start, int End)
{
    /// <summary>A word of one character, or a number, never melts into its neighbour: "a part" is not "apart".</summary>
    public bool StandsAlone => Key.Length == 1 || char.IsDigit(Key[0]);
}
