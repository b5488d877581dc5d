using System.Collections.Frozen;

namespace Guidelines.Publishing.Checking;

/// <summary>What an element of HTML is and what it may hold.</summary>
/// <param name="Kinds">The kinds of content that it belongs to: <c>metadata</c>, <c>flow</c>, <c>phrasing</c>; none where only certain parents hold it.</param>
/// <param name="Content">Kinds of content, elements by name, or <c>text</c>, <c>none</c>, <c>transparent</c> (what its parent holds).</param>
/// <param name="Attributes">Those that not every element has.</param>
internal sealed record HtmlElement(FrozenSet<string> Kinds, FrozenSet<string> Content, FrozenSet<string> Attributes);

/// <summary>The elements and attributes of HTML (https://html.spec.whatwg.org/multipage/indices.html) and those of ARIA 1.2; what is obsolete is not among them.</summary>
internal static class HtmlVocabulary
{
    public static FrozenDictionary<string, HtmlElement> Elements { get; } = (
        from line in Table.Split('\n')
        let cells = line.Split('|')
        from name in Words(cells[0])
        select (name, element: new HtmlElement(Words(cells[1]), Words(cells[2]), Words(cells[3])))).ToFrozenDictionary(row => row.name, row => row.element, StringComparer.Ordinal);

    public static FrozenSet<string> GlobalAttributes { get; } = Words(
        """
        accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint hidden id inert inputmode is itemid itemprop itemref
        itemscope itemtype lang nonce part popover role slot spellcheck style tabindex title translate writingsuggestions
        """);

    public static FrozenSet<string> AriaAttributes { get; } = Words(
        """
        activedescendant atomic autocomplete braillelabel brailleroledescription busy checked colcount colindex colindextext colspan controls current
        describedby description details disabled errormessage expanded flowto haspopup hidden invalid keyshortcuts label labelledby level live modal
        multiline multiselectable orientation owns placeholder posinset pressed readonly relevant required roledescription rowcount rowindex rowindextext
        rowspan selected setsize sort valuemax valuemin valuenow valuetext
        """);

    public static FrozenSet<string> Roles { get; } = Words(
        """
        alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox complementary contentinfo definition
        deletion dialog document emphasis feed figure form generic grid gridcell group heading img insertion link list listbox listitem log main marquee math
        menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region row
        rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong subscript superscript switch tab table tablist tabpanel term
        textbox time timer toolbar tooltip tree treegrid treeitem
        """);

    /// <summary>Blank or line end between each.</summary>
    public static FrozenSet<string> Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    // Elements | kinds | content | attributes of their own.
    private const string Table =
        """
        html||head body|
        head||metadata|
        title|metadata|text|
        base|metadata|none|href target
        link|metadata phrasing|none|href crossorigin rel media integrity hreflang type referrerpolicy sizes imagesrcset imagesizes as blocking color disabled fetchpriority
        meta|metadata|none|name http-equiv content charset media property
        style|metadata|text|media blocking
        body||flow|
        article section nav aside header footer address main search div|flow|flow|
        h1 h2 h3 h4 h5 h6 p pre|flow|phrasing|
        hgroup|flow|p h1 h2 h3 h4 h5 h6|
        hr|flow|none|
        blockquote|flow|flow|cite
        ol|flow|li|reversed start type
        ul menu|flow|li|
        li||flow|value
        dl|flow|dt dd div|
        dt dd figcaption caption||flow|
        figure|flow|figcaption flow|
        a|phrasing|transparent|href target download ping rel hreflang type referrerpolicy
        em strong small s cite dfn abbr code var samp kbd sub sup i b u mark bdi bdo span|phrasing|phrasing|
        q|phrasing|phrasing|cite
        ruby|phrasing|phrasing rt rp|
        rt||phrasing|
        rp||text|
        data|phrasing|phrasing|value
        time|phrasing|phrasing|datetime
        br wbr|phrasing|none|
        ins del|phrasing|transparent|cite datetime
        picture|phrasing|source img|
        source||none|type media src srcset sizes width height
        img|phrasing|none|alt src srcset sizes crossorigin usemap ismap width height referrerpolicy decoding loading fetchpriority
        iframe|phrasing|none|src srcdoc name sandbox allow allowfullscreen width height referrerpolicy loading
        embed|phrasing|none|src type width height
        object|phrasing|transparent|data type name form width height
        video|phrasing|source track transparent|src crossorigin poster preload autoplay playsinline loop muted controls width height
        audio|phrasing|source track transparent|src crossorigin preload autoplay loop muted controls
        track||none|kind src srclang label default
        map|phrasing|transparent|name
        area|phrasing|none|alt coords shape href target download ping rel referrerpolicy
        table|flow|caption colgroup thead tbody tfoot tr|
        colgroup||col|span
        col||none|span
        thead tbody tfoot||tr|
        tr||td th|
        td||flow|colspan rowspan headers
        th||flow|colspan rowspan headers scope abbr
        form|flow|flow|accept-charset action autocomplete enctype method name novalidate target rel
        label|phrasing|phrasing|for
        input|phrasing|none|accept alpha alt autocomplete checked colorspace dirname disabled form formaction formenctype formmethod formnovalidate formtarget height list max maxlength min minlength multiple name pattern placeholder popovertarget popovertargetaction readonly required size src step type value width
        button|phrasing|phrasing|command commandfor disabled form formaction formenctype formmethod formnovalidate formtarget name popovertarget popovertargetaction type value
        select|phrasing|option optgroup hr|autocomplete disabled form multiple name required size
        datalist|phrasing|phrasing option|
        optgroup||option legend|disabled label
        option||text|disabled label selected value
        textarea|phrasing|text|autocomplete cols dirname disabled form maxlength minlength name placeholder readonly required rows wrap
        output|phrasing|phrasing|for form name
        progress|phrasing|phrasing|value max
        meter|phrasing|phrasing|value min max low high optimum
        fieldset|flow|legend flow|disabled form name
        legend summary||phrasing h1 h2 h3 h4 h5 h6|
        details|flow|summary flow|open name
        dialog|flow|flow|open closedby
        script|metadata phrasing|text|src type nomodule async defer crossorigin integrity referrerpolicy blocking fetchpriority
        noscript slot canvas|metadata phrasing|transparent|name width height
        template|metadata phrasing|none|shadowrootmode
        """;
}
