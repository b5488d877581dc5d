using System.Runtime.InteropServices;

namespace Guidelines.Publishing;

/// <summary>Two folders change their names in one step, so that there is no moment at which a name stands for nothing.</summary>
internal static partial class FolderExchange
{
    // AT_FDCWD of fcntl.h and RENAME_EXCHANGE of linux/fs.h; see renameat2(2).
    private const int CurrentDirectory = -100;

    private const uint Exchange = 2;

    /// <summary>False where the system or the file system cannot do so, and where one of them is missing; nothing has changed then.</summary>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() && Rename(CurrentDirectory, one, CurrentDirectory, other, Exchange) == 0;
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            // A C library without it.
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Rename(int oneFolder, string one, int otherFolder, string other, uint flags);
}
