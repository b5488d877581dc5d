using System.Net;

namespace Guidelines.Service.Tests;

/// <summary>A service whose content is edited, broken, deleted and put back.</summary>
public sealed class ContentWatchTests : IDisposable
{
    private const string Behavior = "/api/v1/behaviors/zz-2016-ifa-tf-01";

    private readonly MadeFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_edit_is_served_with_a_new_tag()
    {
        await using var service = await RunningService.Start(_folder.Content);
        var before = await service.Get(Behavior);

        _folder.Replace("zz-2016/ifa.md", "Bakes bread", "Bakes rolls");

        var after = await service.Until(Behavior, answer => answer.Text.Contains("Bakes rolls", StringComparison.Ordinal));
        Assert.NotEqual(before.Tag, after.Tag);
        Assert.Equal(HttpStatusCode.OK, (await service.Get(Behavior, ("If-None-Match", before.Tag!))).Status);
        await service.UntilLogged("library 2 is served");
    }

    [Fact]
    public async Task A_broken_edit_keeps_the_old_library_and_is_told_at_health_and_in_the_log_until_it_is_mended()
    {
        await using var service = await RunningService.Start(_folder.Content);
        var before = await service.Get(Behavior);

        _folder.Replace("zz-2016/ifa.md", "- Bakes bread that the neighbours praise {#tf-01}", "- Bakes nothing");
        var health = await service.Until("/health", answer => answer.Text.Contains("degraded", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, health.Status);
        var line = File.ReadLines(_folder.At("zz-2016/ifa.md")).TakeWhile(text => text != "- Bakes nothing").Count() + 1;
        Assert.Equal(
            $$"""{"code":"GL156","file":"zz-2016/ifa.md","line":{{line}},"column":3,"message":"A behavior, element, requirement or term has no id."}""",
            health.Json["faults"]!.AsArray().Single()!.ToJsonString());
        Assert.Equal(before.Bytes, (await service.Get(Behavior)).Bytes);
        await service.UntilLogged($"ifa.md({line},3): error GL156");

        _folder.Replace("zz-2016/ifa.md", "- Bakes nothing", "- Bakes cakes {#tf-01}");
        await service.Until("/health", answer => answer.Text.Contains("\"ok\"", StringComparison.Ordinal));
        Assert.Contains("Bakes cakes", (await service.Get(Behavior)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_deleted_and_made_again_is_told_and_then_followed_again()
    {
        await using var service = await RunningService.Start(_folder.Content);
        var before = await service.Get(Behavior);

        Directory.Delete(_folder.Content, recursive: true);
        var health = await service.Until("/health", answer => answer.Text.Contains("degraded", StringComparison.Ordinal));
        Assert.Equal("""{"code":"GL101","file":".","line":0,"column":0,"message":"A file or folder cannot be opened."}""", health.Json["faults"]!.AsArray().Single()!.ToJsonString());
        Assert.Equal(before.Bytes, (await service.Get(Behavior)).Bytes);

        Directory.CreateDirectory(_folder.Content);
        MadeContent.Write(_folder.Content);
        await service.Until("/health", answer => answer.Text.Contains("\"ok\"", StringComparison.Ordinal));

        // Twice, so that the second edit is seen by the watch on the new folder.
        foreach (var (old, made) in new[] { ("Bakes bread", "Bakes pies"), ("Bakes pies", "Bakes tarts") })
        {
            _folder.Replace("zz-2016/ifa.md", old, made);
            await service.Until(Behavior, answer => answer.Text.Contains(made, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Content_that_a_swap_leaves_behind_is_not_found_in_the_cache()
    {
        await using var service = await RunningService.Start(_folder.Content);
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await service.Get("/api/v1/documents/zz-2025-ifa")).Status);
        }

        Directory.Delete(_folder.At("zz-2025"), recursive: true);

        await service.Until("/api/v1/documents/zz-2025-ifa", answer => answer.Status is HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Health_says_no_word_of_the_content()
    {
        await using var service = await RunningService.Start(_folder.Content);

        _folder.Replace("zz-2016/ifa.md", "sentence: 1", "sentence: 9");
        _folder.Replace("zz-2016/ifa.md", "{#tf-01}", "{#tf-01 area=\"tf-kneading-of-secret-dough\"}");
        var health = await service.Until("/health", answer => answer.Text.Contains("degraded", StringComparison.Ordinal));

        Assert.NotEmpty(health.Json["faults"]!.AsArray());
        Assert.DoesNotContain("knead", health.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(_folder.Content, health.Text, StringComparison.Ordinal);
    }
}
