using System.Globalization;
using Guidelines.Documents;
using Guidelines.Search.Rows;
using Guidelines.Sources;

namespace Guidelines.Search.Results;

/// <summary>Tells what is wrong with a request before anything is searched.</summary>
internal static class RequestCheck
{
    public static SearchFault? FaultOf(SearchRequest request, FacetNames names)
    {
        if (request.Text.Length > SearchRequest.MostText)
        {
            return new SearchFault("q", string.Create(CultureInfo.InvariantCulture, $"The query is longer than {SearchRequest.MostText} characters; a passage is compared with the behaviors by 'similar'."));
        }

        return FaultOf(request.Limit, request.Facets, names);
    }

    public static SearchFault? FaultOf(SimilarRequest request, FacetNames names) => FaultOf(request.Limit, request.Facets, names);

    public static SearchFault? FaultOfPassage(string passage) => passage.Length <= SimilarRequest.MostText
        ? null
        : new SearchFault("text", string.Create(CultureInfo.InvariantCulture, $"The passage is longer than {SimilarRequest.MostText} characters; look at it part by part."));

    private static SearchFault? FaultOf(int limit, ValueList<FacetValue> facets, FacetNames names)
    {
        if (limit is < 1 or > SearchRequest.MostLimit)
        {
            return new SearchFault("limit", string.Create(CultureInfo.InvariantCulture, $"The limit is a number from 1 to {SearchRequest.MostLimit}."));
        }

        foreach (var value in facets)
        {
            if (!names.Has(value))
            {
                var facet = YamlMap.Kebab(value.Facet);
                return new SearchFault(facet, $"There is no such {facet} here.", names.Of(value.Facet));
            }
        }

        return null;
    }
}
