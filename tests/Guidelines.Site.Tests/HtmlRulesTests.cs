using AngleSharp.Html.Parser;
using Guidelines.Publishing;
using Guidelines.Publishing.Checking;

namespace Guidelines.Site.Tests;

/// <summary>That every rule of HTML and ARIA is told where a page breaks it, and where no page does, none.</summary>
public sealed class HtmlRulesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string> Broken { get; } = new()
    {
        // What may stand where.
        { "<span><div>x</div></span>", "<div> stands in <span>, which holds phrasing; HTML #content-models (line 2, column 7)" },
        { "<h2><p>x</p></h2>", "<p> stands in <h2>" },
        { "<p><a href='#content'><ul></ul></a></p><div><ins><li>x</li></ins></div>", "<li> stands in <ins>" },
        { "<ul><p>x</p></ul>", "<p> stands in <ul>, which holds li" },
        { "<ul>x</ul>", "text stands in <ul>" },
        { "<dl><div><p>x</p></div></dl>", "<p> stands in <div>, which holds dd, dt" },
        { "<li>x</li>", "<li> stands in <main>" },
        { "<center>x</center>", "<center> is no element of HTML" },
        { "<p align='left'>x</p>", "<p> has no attribute 'align'" },
        { "<p aria-lable='x'>x</p>", "<p> has no attribute 'aria-lable'" },
        // What a selector tells.
        { "<a href='#content'><span tabindex='0'>x</span></a>", "<span>: a link holds nothing else to be clicked" },
        { "<a href='#content'><svg></svg><object data=''><a>x</a></object></a>", "<a>: a link holds no link" },
        { "<button><select></select></button>", "<select>: a button holds nothing else" },
        { "<label>x <input> <input></label>", "<input>: a label is for one field" },
        { "<address><div><address>x</address></div></address>", "<address>: no such element holds another" },
        { "<table><tr><th><h2>x</h2></th></tr></table>", "<h2>: no headings and sections here" },
        { "<header><div><footer>x</footer></div></header>", "<footer>: none inside another" },
        { "<nav><main hidden>x</main></nav>", "<main>: one main, below the body" },
        { "<fieldset><p>x</p><legend>x</legend></fieldset>", "<legend>: legend is the first" },
        { "<details><p>x</p></details>", "<details>: summary is the first" },
        { "<figure><p>x</p><figcaption>x</figcaption><p>x</p></figure>", "<figcaption>: figcaption is the first or the last" },
        { "<dl><dt>x</dt></dl>", "<dt>: in dl, each group" },
        { "<table><tbody></tbody><thead></thead></table>", "<thead>: caption, colgroup, thead" },
        { "<img src='x.png'>", "<img>: alt says what the picture shows" },
        { "<img alt=''>", "<img>: src or href names a file" },
        { "<meta name='x' itemprop='x'>", "<meta>: rel and href, or name and content" },
        { "<link rel='icon' href='x.png'>", "<link>: once, and in the head" },
        { "<script async>1</script>", "<script>: async and defer" },
        { "<a download>x</a>", "<a>: an a without href" },
        { "<select><optgroup><option>x</option></optgroup></select>", "<optgroup>: an optgroup has a label" },
        { "<data>x</data>", "<data>: the attribute that it is for" },
        { "<input type='checkbox' autocomplete='off'>", "<input>: autocomplete is for fields" },
        { "<input type='checkbox' maxlength='3'>", "<input>: no field of this type" },
        { "<span aria-label='nothing'>–</span>", "<span>: what has no role of its own bears no name" },
        { "<div role='generic' aria-label='x'>x</div>", "<div>: what has no role of its own bears no name" },
        { "<wbr role='none'>", "<wbr>: no role and nothing hidden here" },
        { "<nav aria-label=''>x</nav>", "<nav>: a name is not empty" },
        { "<div role='heading'>x</div>", "<div>: the role asks for an attribute" },
        // Values.
        { "<p tabindex='x'>x</p>", "tabindex='x' of <p>" },
        { "<table><tr><td colspan='0'></td></tr></table>", "colspan='0' of <td>" },
        { "<button type='go'>x</button>", "type='go' of <button>: it is button, reset, submit" },
        { "<p aria-current='maybe'>x</p>", "aria-current='maybe' of <p>" },
        { "<p role='nonsense'>x</p>", "role='nonsense' of <p>" },
        { "<a href='./?q=a b'>x</a>", "href='./?q=a b' of <a>" },
        { "<input required='false'>", "required='false' of <input>" },
        { "<p hidden='no'>x</p>", "hidden='no' of <p>" },
        // Ids.
        { "<p id='a'>x</p><p id='a'>x</p>", "the id 'a' stands 2 times" },
        { "<p id='a b'>x</p>", "the id 'a b' is empty or holds a blank" },
        { "<label for='gone'>x</label>", "for names 'gone'" },
        { "<label for='content'>x</label>", "for names 'content', which is the id of no button" },
        { "<input list='content'>", "list names 'content'" },
        { "<input form='content'>", "form names 'content'" },
        { "<output for='gone'></output>", "for names 'gone'" },
        { "<button popovertarget='content'>x</button>", "popovertarget names 'content'" },
        { "<table><tr><td headers='content'>x</td></tr></table>", "headers names 'content'" },
        { "<nav aria-labelledby='content gone'>x</nav>", "aria-labelledby names 'gone'" },
        // The page as a whole.
        { "<h3>x</h3>", "an h3 follows an h1" },
        { "<h1>x</h1>", "the first heading is the only h1" },
        { "</main><main>", "the page has one main" },
    };

    public static TheoryData<string, string> BrokenPages { get; } = new()
    {
        { "<html lang='en'><head><title>x</title></head><body><main><h1>x</h1></main></body></html>", "<!DOCTYPE html>" },
        { "<!DOCTYPE html><html><head><title>x</title></head><body><main><h1>x</h1></main></body></html>", "<html> has no lang" },
        { "<!DOCTYPE html><html lang='en'><head><title> </title></head><body><main><h1>x</h1></main></body></html>", "the page has no title" },
        { "<!DOCTYPE html><html lang='en'><head><title>x</title></head><body><h1>x</h1></body></html>", "the page has one main" },
        { "<!DOCTYPE html><html lang='en'><head><title>x</title></head><body><main><h2>x</h2><h1>x</h1></main></body></html>", "the first heading is the only h1" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_rule_is_told_with_its_place(string body, string fault) =>
        Assert.Contains(Faults(PageWith(body)), told => told.StartsWith("index.html: " + fault, StringComparison.Ordinal) && told.Contains(" (line ", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(BrokenPages))]
    public void A_page_that_lacks_what_every_page_has_is_told(string page, string fault) =>
        Assert.Contains(Faults(page), told => told.Contains(fault, StringComparison.Ordinal));

    [Fact]
    public void Every_rule_that_a_selector_tells_is_broken_by_one_of_these_pages()
    {
        var bodies = Broken.Select(row => (string)row[0]).Select(body => new HtmlParser().ParseDocument(PageWith(body))).ToList();

        Site.Tests.Faults.None(HtmlRule.All.Where(rule => !bodies.Exists(page => page.All.Any(element => rule.Breach.Match(element, null)))).Select(rule => rule.Right));
    }

    [Fact]
    public void What_is_valid_is_no_fault() => Assert.Empty(Faults(PageWith(
        """
        <section aria-labelledby="s"><h2 id="s">x</h2><h3>x <a href="#s" aria-label="here">#</a></h3><hgroup><h3>x</h3><p>x</p></hgroup></section>
        <p><a href="#s" target="_blank" rel="noopener">x <ins><span class="hidden">x</span></ins></a> <del>x</del><br><time datetime="2025">x</time> <svg viewBox="0 0 1 1"><rect /></svg></p>
        <del><p>x</p></del>
        <a href="#s"><div>x</div></a>
        <dl><dt>x</dt><dd>x</dd><dt>x</dt><dt>x</dt><dd><p>x</p></dd></dl><dl><div><dt>x</dt><dd>x</dd></div><div><dt>x</dt><dd>x</dd></div></dl>
        <ol start="-2" type="A"><li value="3">x<ul><li>x</li></ul></li><script>1</script></ol>
        <table><caption>x</caption><colgroup><col span="2"></colgroup><thead><tr><th scope="col" id="h">x</th><td></td></tr></thead><tbody><tr><td headers="h">x</td><td>x</td></tr></tbody></table>
        <figure><img alt="" src="x.png" srcset="x.png 2x" width="1" height="1" loading="lazy"><figcaption>x</figcaption></figure>
        <picture><source srcset="x.png" type="image/png"><img alt="x" src="x.png"></picture>
        <form method="get" role="search"><fieldset><legend>x</legend><label>x <select name="a"><option value="">x</option><optgroup label="x"><option selected>x</option></optgroup></select></label></fieldset>
        <label for="f">x</label><input id="f" list="l" maxlength="4" autocomplete="off" required placeholder="x"><datalist id="l"><option value="x"></option></datalist>
        <input type="checkbox" checked aria-label="x"><textarea rows="2" aria-label="x"></textarea><button type="button" hidden aria-expanded="false" aria-controls="f">x</button><output for="f" role="status"></output></form>
        <details open><summary><h3>x</h3></summary><p>x</p></details>
        <div role="region" tabindex="0" aria-labelledby="s f"><blockquote cite="https://example.org/"><p>x</p></blockquote><pre>x</pre></div>
        <nav aria-label="x"><ul><li><a href="#s" aria-current="page">x</a></li></ul></nav>
        <template><p>x</p></template><dialog><p hidden="until-found">x</p></dialog><article><header><h2>x</h2></header><footer>x</footer></article>
        <script type="module" src="x.js"></script>
        """)));

    private static string PageWith(string body) =>
        $"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>x</title><link rel='stylesheet' href='x.css'></head><body><main id='content'><h1>x</h1>\n{body}</main></body></html>";

    private IReadOnlyList<string> Faults(string page)
    {
        foreach (var name in new[] { "x.png", "x.js", "x.css" })
        {
            File.WriteAllText(_folder.At(name), "");
        }

        File.WriteAllText(_folder.At("index.html"), page);
        return LinkCheck.Of(_folder.Root);
    }
}
