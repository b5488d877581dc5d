using Guidelines.Site.Api;

namespace Guidelines.Site.Tests;

/// <summary>What is read of a description of an API.</summary>
public sealed class ApiReaderTests
{
    private const string Description =
        """
        {
          "paths": {
            "/loaves": {
              "post": {
                "tags": ["Baking"], "summary": "A loaf", "operationId": "bake",
                "parameters": [{"name": "crust", "in": "query", "schema": {"type": "array", "items": {"enum": ["thin", "thick"], "type": "string"}}}],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Dough"}, "example": {"flour": "rye"}}}},
                "responses": {
                  "200": {"description": "OK", "content": {
                    "application/json": {"schema": {"oneOf": [{"$ref": "#/components/schemas/Loaf"}, {"$ref": "#/components/schemas/Dough"}]}, "example": {"slices": [{"of": [1, 2, 3, 4, 5]}, {"of": []}]}},
                    "text/csv": {"schema": {"type": "string"}, "example": "1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n7\r\n8\r\n9\r\n10\r\n11\r\n12\r\n13\r\n14\r\n"}}},
                  "429": {"description": "The oven is full.", "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Loaf"}, "example": {}}}}
                }
              }
            }
          },
          "components": {
            "schemas": {
              "Dough": {"required": ["flour"], "properties": {"flour": {"type": "string", "description": "Of what."}, "water": {"type": ["null", "number"]}}},
              "Loaf": {"required": ["slices", "crust", "dough"], "properties": {
                "slices": {"type": "array", "items": {"$ref": "#/components/schemas/Dough"}},
                "crust": {"$ref": "#/components/schemas/Crust"},
                "dough": {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Dough"}]}}},
              "Crust": {"enum": ["thin", null]}
            }
          }
        }
        """;

    private static readonly ApiOperation Bake = ApiReader.Read(Description).Groups.Single().Operations.Single();

    [Fact]
    public void An_operation_is_told_its_parameters_and_the_members_of_its_body() => Assert.Equal(
        [
            new ApiParameter("crust", "query", IsRequired: false, "\"thin\" | \"thick\"", IsRepeated: true, null, null),
            new("flour", "body", IsRequired: true, "string", IsRepeated: false, "Of what.", "rye"),
            new("water", "body", IsRequired: false, "number or null", IsRepeated: false, null, null),
        ],
        Bake.Parameters);

    [Fact]
    public void Types_are_told_in_words() =>
        Assert.Equal(["list of Dough", "\"thin\" | null", "Dough or null"], Bake.Answers[0].Contents[0].Schemas[0].Members.Select(member => member.Type));

    [Fact]
    public void An_answer_may_be_one_of_several_records() =>
        Assert.Equal(["Loaf", "Dough"], Bake.Answers[0].Contents[0].Schemas.Select(schema => schema.Name));

    [Fact]
    public void What_explains_itself_as_a_problem_is_one() =>
        Assert.Equal([false, true], Bake.Answers.Select(answer => answer.IsProblem));

    [Fact]
    public void An_example_shows_one_record_of_a_list_and_says_how_many_there_are() => Assert.Equal(
        """
        {
          "slices": [
            {
              "of": [
                1,
                2,
                3,
                "… and 2 more"
              ]
            },
            "… and 1 more"
          ]
        }
        """,
        Bake.Answers[0].Contents[0].Example);

    [Fact]
    public void Of_a_long_text_an_example_shows_the_first_lines() =>
        Assert.Equal("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n… and 2 more", Bake.Answers[0].Contents[1].Example);
}
