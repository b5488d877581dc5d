using Guidelines.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Guidelines.Sources;

/// <summary>Loads YAML from files that anyone may have written: what is broken, nested too deep or built of aliases is a fault, never an exception.</summary>
internal static class YamlLoader
{
    private const int MaxDepth = 32;

    /// <summary>The root of the only document; null, with an error in the log, where there is none.</summary>
    /// <param name="source">Names the file in messages.</param>
    /// <param name="text">The YAML itself, which may be a part of the file.</param>
    /// <param name="lineOffset">How many lines of the file stand before the text.</param>
    /// <param name="log">Takes the faults.</param>
    public static YamlNode? Load(string source, string text, int lineOffset, DiagnosticLog log)
    {
        var at = Mark.Empty;
        try
        {
            // The events alone come first: an alias, expanded, could cost any amount of memory.
            var events = new Parser(new StringReader(text));
            var depth = 0;
            while (events.MoveNext())
            {
                depth += events.Current!.NestingIncrease;
                at = events.Current.End;
                if (depth > MaxDepth)
                {
                    log.Add(Rules.YamlSyntax, PlaceAt(events.Current.Start), $"YAML is nested more than {MaxDepth} deep; nothing of a guideline is");
                    return null;
                }

                if (events.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
                {
                    log.Add(Rules.YamlAlias, PlaceAt(events.Current.Start), "anchors (&) and aliases (*) are not read; write the value out");
                    return null;
                }
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 1)
            {
                return stream.Documents[0].RootNode;
            }

            if (stream.Documents.Count > 1)
            {
                var second = stream.Documents[1].RootNode.Start;
                log.Add(Rules.YamlSyntax, PlaceAt(second), "a second YAML document begins here; a file holds one");
                return null;
            }

            log.Add(Rules.YamlSyntax, new Place(source, lineOffset + 1, 1), "nothing stands here; keys and values are expected, such as 'id: ak-2016'");
        }
        catch (YamlException exception)
        {
            Report(exception.End, exception.Start, exception.InnerException?.Message ?? exception.Message);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // How YamlDotNet 16 meets an escape such as "\UFFFFFFFF", and some quotes and lists that are not closed.
            Report(null, at, "something after this place is not closed, or an escape is no character");
        }

        return null;

        // A cause that can be told is better than the parser's words for what came of it.
        void Report(Mark? last, Mark start, string words)
        {
            if (YamlCause.Find(text, last is { } end ? (int)Math.Max(end.Line, start.Line) : int.MaxValue) is var (line, column, message))
            {
                log.Add(Rules.YamlSyntax, new Place(source, line + lineOffset, column), $"YAML cannot be read: {message}");
            }
            else
            {
                log.Add(Rules.YamlSyntax, PlaceAt(start), $"YAML cannot be read: {words}");
            }
        }

        // What is missing at the end of a text is missed on the line after it.
        Place PlaceAt(Mark mark)
        {
            var lines = text.Split('\n');
            return mark.Line > lines.Length
                ? new(source, lines.Length + lineOffset, lines[^1].Length + 1)
                : new(source, (int)mark.Line + lineOffset, (int)mark.Column);
        }
    }
}
