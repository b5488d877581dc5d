using System.Runtime.InteropServices;
using Guidelines.Vocabulary;

namespace Guidelines.Comparison.Text;

/// <summary>A word, or a term of several words that stands for its family.</summary>
/// <param name="Key">The word's key, or <c>#</c> and the family's id.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Unit(string Key, int First, int End)
{
    public bool IsTerm => Key[0] is '#';

    /// <summary>The family, or the word without its inflection.</summary>
    public string Lemma => IsTerm ? Key : Inflection.Lemma(Key);
}
