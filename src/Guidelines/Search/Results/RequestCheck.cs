using System.Globalization;
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

        if (request.Limit is < 1 or > SearchRequest.MostLimit)
        {
            return new SearchFault("limit", string.Create(CultureInfo.InvariantCulture, $"The limit is a number from 1 to {SearchRequest.MostLimit}."));
        }

        foreach (var value in request.Facets)
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
