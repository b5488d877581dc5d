using System.CommandLine;
using Guidelines.Cli.Searching;
using Guidelines.Documents;
using Guidelines.Libraries;
using Guidelines.Search;
using Guidelines.Search.Results;
using Guidelines.Search.Rows;
using Guidelines.Sources;
using Guidelines.Writing;

namespace Guidelines.Cli.Commands;

/// <summary><c>guidelines search</c>: behaviors, requirements, areas and glossary terms by what a person types.</summary>
internal static class SearchCommand
{
    public static Command Create(Terminal terminal, Option<string> content)
    {
        var query = new Argument<string[]>("QUERY") { Description = "Words, \"phrases\", -without, an id, or the name of a level. Quote the whole where it has quotes or a minus.", Arity = ArgumentArity.OneOrMore };
        var facets = Enum.GetValues<SearchFacet>().Select(facet => (Facet: facet, Option: OptionOf(facet))).ToList();
        var limit = new Option<int>("--limit") { Description = "How many results a page has.", HelpName = "N", DefaultValueFactory = _ => SearchRequest.DefaultLimit };
        var cursor = new Option<string?>("--cursor") { Description = "The next page, by the cursor that the page before told.", HelpName = "CURSOR" };
        var index = SearchIndex.Option();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("search", "Finds behaviors, requirements, areas and glossary terms.") { query, limit, cursor, index, format };
        facets.ForEach(facet => command.Add(facet.Option));
        command.SetAction(result =>
        {
            var folder = result.GetRequiredValue(content);
            if (SearchIndex.Refusal(result.GetValue(index)) is { } refusal)
            {
                return terminal.Refuse(refusal);
            }

            if (OpenedContent.Read(terminal, folder) is not { } reading)
            {
                return ExitCodes.WrongUse;
            }

            var library = Library.Of(reading);
            using var search = CompetencySearch.Of(library, InstalledEngine.At(result.GetValue(index)));
            var outcome = search.Search(new SearchRequest
            {
                Text = string.Join(' ', result.GetRequiredValue(query)),
                Facets = facets.SelectMany(facet => (result.GetValue(facet.Option) ?? []).Select(value => new FacetValue(facet.Facet, value))).ToValueList(),
                Limit = result.GetValue(limit),
                Cursor = result.GetValue(cursor),
            });
            return Print(terminal, outcome, result.GetRequiredValue(format), library);
        });
        return command;
    }

    private static int Print(Terminal terminal, SearchOutcome<SearchAnswer> outcome, string format, Library library)
    {
        if (outcome.Answer is not { } answer)
        {
            return terminal.Refuse(SearchText.Of(outcome.Fault!));
        }

        if (format is "json")
        {
            terminal.Output.Write(JsonText.Serialize(answer));
        }
        else
        {
            terminal.Write(SearchText.Of(answer, library));
        }

        return ExitCodes.Success;
    }

    private static Option<string[]> OptionOf(SearchFacet facet) => new($"--{YamlMap.Kebab(facet)}")
    {
        Description = facet switch
        {
            SearchFacet.Kind => "Only behaviors, requirements, areas or terms; may be given several times, as all that narrow.",
            SearchFacet.Grade => "Only behaviors whose change against another edition of their level has this grade.",
            SearchFacet.Designation => "Only what bears this code of the mentors.",
            _ => $"Only of this {YamlMap.Kebab(facet)}.",
        },
        HelpName = facet is SearchFacet.Kind or SearchFacet.Grade ? null : "ID",
    };
}
