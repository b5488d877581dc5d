using System.Diagnostics;

namespace Guidelines.Tests.Writing;

/// <summary>A file system of one megabyte, in memory, which fills up for real. Linux lets the root user have one.</summary>
internal sealed class SmallDisk : IDisposable
{
    public const int Bytes = 1024 * 1024;

    private SmallDisk(string path) => Path = path;

    public string Path { get; }

    /// <summary>Null where the machine does not allow it.</summary>
    public static SmallDisk? Mount()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return null;
        }

        var path = Directory.CreateTempSubdirectory("guidelines-disk-").FullName;
        if (Run("mount", "-t", "tmpfs", "-o", $"size={Bytes}", "tmpfs", path))
        {
            return new(path);
        }

        Directory.Delete(path);
        return null;
    }

    public void Dispose()
    {
        Run("umount", Path);
        Directory.Delete(Path);
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

/// <summary>A test on a <see cref="SmallDisk"/>; skipped where the machine does not let a test mount one.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> CanMount = new(() =>
    {
        using var disk = SmallDisk.Mount();
        return disk is not null;
    });

    public SmallDiskFactAttribute() => Skip = CanMount.Value ? null : "only Linux lets a test mount a small file system, and only as root";
}
