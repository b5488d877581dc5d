using System.Text;
using Guidelines.Diagnostics;

namespace Guidelines.Sources;

/// <summary>The text of one file: decoded, bounded, its line ends made <c>\n</c>, its form feeds kept.</summary>
public sealed class SourceText
{
    /// <summary>Files above this size are refused: the largest known guideline has 0.1 MB.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly int[] _lineStarts;

    private SourceText(string file, string text)
    {
        File = file;
        Text = text;
        var lines = text.Split('\n');
        Lines = lines;
        _lineStarts = new int[lines.Length];
        for (var i = 1; i < lines.Length; i++)
        {
            _lineStarts[i] = _lineStarts[i - 1] + lines[i - 1].Length + 1;
        }
    }

    /// <summary>The file as messages name it.</summary>
    public string File { get; }

    public string Text { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>The place of a line, counted from 1.</summary>
    public Place At(int line, int column = 1) => new(File, line, column);

    /// <summary>The place of a character, counted from 0 over <see cref="Text"/>.</summary>
    public Place AtOffset(int offset)
    {
        var line = Array.BinarySearch(_lineStarts, offset);
        line = line < 0 ? ~line - 1 : line;
        return new Place(File, line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The last line up to a given one, or up to the end, that is not blank; 0 where all are.</summary>
    public int LastText(int line = int.MaxValue)
    {
        var last = Math.Min(line, Lines.Count);
        while (last > 0 && string.IsNullOrWhiteSpace(Lines[last - 1]))
        {
            last--;
        }

        return last;
    }

    /// <summary>A text that is already decoded.</summary>
    public static SourceText From(string file, string text) =>
        // A form feed ends a page, not a line: readers look for it, and editors do not count a line for it.
        new(file, string.Join('\f', text.Split('\f').Select(page => page.ReplaceLineEndings("\n"))));

    /// <summary>Reads a file; null, with an error in the log, where it cannot be opened, is empty, too large, binary or not UTF-8.</summary>
    public static SourceText? Load(string path, DiagnosticLog log, string? displayName = null)
    {
        var place = new Place(displayName ?? path);
        try
        {
            using var stream = System.IO.File.OpenRead(path);
            var length = stream.CanSeek ? stream.Length : 0;
            if (length > MaxBytes)
            {
                return Refuse(log, Rules.TooLarge, place, TooLargeMessage(length));
            }

            // A device or a pipe has no length: one byte more than the limit tells.
            var buffer = new byte[(stream.CanSeek && length > 0 ? length : MaxBytes) + 1];
            var read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return read > MaxBytes
                ? Refuse(log, Rules.TooLarge, place, TooLargeMessage(read))
                : Decode(place.File, buffer.AsSpan(0, read), log);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return Refuse(log, Rules.CannotOpen, place, $"cannot be opened: {exception.Message}");
        }
    }

    /// <summary>Decodes a file's bytes: UTF-8 with or without byte order mark, UTF-16 with one.</summary>
    public static SourceText? Decode(string file, ReadOnlySpan<byte> bytes, DiagnosticLog log)
    {
        var place = new Place(file);
        Encoding encoding = StrictUtf8;
        var isUtf16 = false;
        var body = bytes;
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            body = bytes[3..];
        }
        else if (bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            encoding = new UnicodeEncoding(bigEndian: bytes[0] == 0xFE, byteOrderMark: false, throwOnInvalidBytes: true);
            body = bytes[2..];
            isUtf16 = true;
        }

        string text;
        try
        {
            text = encoding.GetString(body);
        }
        catch (DecoderFallbackException exception) when (!isUtf16)
        {
            return body.IndexOf((byte)0) >= 0
                ? Refuse(log, Rules.NotText, place, "is not text: it holds zero bytes; export the guideline as plain text (UTF-8)")
                : Refuse(log, Rules.WrongEncoding, PlaceOf(file, body, exception.Index),
                    $"is not UTF-8: byte 0x{body[Math.Clamp(exception.Index, 0, body.Length - 1)]:X2} starts no character; it may be Latin-1 or Windows-1252, save it as UTF-8");
        }
        catch (DecoderFallbackException)
        {
            return Refuse(log, Rules.WrongEncoding, place, "has the byte order mark of UTF-16 but breaks off inside a character; save it as UTF-8");
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return Refuse(log, Rules.NotText, place, "is not text: it holds zero characters; export the guideline as plain text (UTF-8), a UTF-16 file needs its byte order mark");
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return Refuse(log, Rules.EmptyFile, place, "is empty: nothing to read");
        }

        if (isUtf16)
        {
            log.Add(Rules.Transcoded, place, "is UTF-16 and was read as such; UTF-8 is what the house writes");
        }

        return From(file, text);
    }

    private static SourceText? Refuse(DiagnosticLog log, DiagnosticRule rule, Place place, string message)
    {
        log.Add(rule, place, message);
        return null;
    }

    private static string TooLargeMessage(long length) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"has {length:N0} bytes or more; the limit is {MaxBytes:N0}: a guideline is far smaller, so this may be the wrong file");

    private static Place PlaceOf(string file, ReadOnlySpan<byte> body, int index)
    {
        var before = body[..Math.Clamp(index, 0, body.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new Place(file, before.Count((byte)'\n') + 1, index - lineStart + 1);
    }
}
