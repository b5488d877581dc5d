using System.Text;
using Guidelines.Cli.Output;

namespace Guidelines.Cli;

/// <summary>Where a verb writes: results to one writer, messages to the other. Tests pass string writers.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, bool isInteractive = false, bool hasColors = false) : IDisposable
{
    public TextWriter Output => output;

    public TextWriter Error => error;

    /// <summary>Whether a person watches the messages.</summary>
    public bool IsInteractive => isInteractive;

    /// <summary>The process's own streams: UTF-8 without byte order mark and <c>\n</c> everywhere, redirected or not.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = utf8;
        }

        return new(Writer(Console.OpenStandardOutput(), false), Writer(Console.OpenStandardError(), true), !Console.IsErrorRedirected, Colors.AreWanted(Console.IsOutputRedirected));

        StreamWriter Writer(Stream stream, bool autoFlush) => new(stream, utf8, 4096) { NewLine = "\n", AutoFlush = autoFlush };
    }

    /// <summary>Writes a layout as a result.</summary>
    public void Write(Layout layout) => output.Write(hasColors ? Colors.Of(layout) : layout.ToString());

    /// <summary>Says in one sentence why nothing was done.</summary>
    public int Refuse(string sentence)
    {
        error.WriteLine("guidelines: " + Plain.Of(sentence));
        return ExitCodes.WrongUse;
    }

    public void Dispose()
    {
        try
        {
            output.Dispose();
            error.Dispose();
        }
        catch (IOException)
        {
            // The reader at the other end is gone, or App has told the fault already.
        }
    }
}
