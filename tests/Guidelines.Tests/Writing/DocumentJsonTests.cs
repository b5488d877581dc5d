using System.Text.Json.Nodes;
using Guidelines.Tests.Generated;
using Guidelines.Writing;

namespace Guidelines.Tests.Writing;

public class DocumentJsonTests
{
    [Fact]
    public void A_document_has_every_member_in_the_order_of_the_contract() =>
        Assert.Equal("""
            {
              "id": "tt-2020-imhm",
              "edition": "tt-2020",
              "level": "imhm",
              "title": "Mentor",
              "numeral": null,
              "wording": "restated",
              "withheld": false,
              "source": null,
              "about": [],
              "designations": [
                {
                  "code": "C",
                  "name": "Clinical",
                  "text": null
                }
              ],
              "domains": [
                {
                  "id": "gdn",
                  "name": "Gardening & Care",
                  "areaKind": "skill",
                  "areas": [
                    "soil"
                  ],
                  "areaIds": [
                    "gdn-soil"
                  ],
                  "behaviors": [
                    {
                      "id": "tt-2020-imhm-gdn-01",
                      "text": "Digs <deep>, \"always\"",
                      "elements": [],
                      "preamble": null,
                      "designations": [
                        "C"
                      ],
                      "area": "soil",
                      "areaId": "gdn-soil",
                      "areaInferred": false,
                      "areaEvidence": [],
                      "areaConfidence": null,
                      "note": null
                    },
                    {
                      "id": "tt-2020-imhm-gdn-02",
                      "text": "Prepares:",
                      "elements": [
                        {
                          "id": "tt-2020-imhm-gdn-02a",
                          "text": "=1+1 beds, and paths"
                        }
                      ],
                      "preamble": "In spring:",
                      "designations": [],
                      "area": "light & shade",
                      "areaId": "gdn-light",
                      "areaInferred": true,
                      "areaEvidence": [
                        "ss-2020-imhm-gdn-07",
                        "ss-2021-imhm-gdn-07"
                      ],
                      "areaConfidence": 0.925,
                      "note": "- after the frost"
                    }
                  ]
                }
              ],
              "requirements": [
                {
                  "id": "tt-2020-imhm-req-training-initial",
                  "section": "training",
                  "sections": [
                    "training"
                  ],
                  "phase": "initial",
                  "title": "Training",
                  "designations": [],
                  "text": "Ten hours.\nIn any year.",
                  "parts": {
                    "of": "any",
                    "items": [
                      "a course"
                    ]
                  },
                  "footnotes": [
                    "Or a class."
                  ],
                  "facts": [
                    {
                      "fact": "hours",
                      "value": 10,
                      "max": null,
                      "unit": "clock hours",
                      "per": "year",
                      "qualifier": null,
                      "state": "required",
                      "designations": [],
                      "of": 10.123,
                      "topic": null,
                      "levels": [],
                      "sentence": "Ten hours."
                    }
                  ]
                }
              ],

            """, Text()[..Text().IndexOf("  \"states\"", StringComparison.Ordinal)]);

    [Fact]
    public void The_states_have_a_row_for_each_section_of_the_vocabulary()
    {
        var states = JsonNode.Parse(Text())!["states"]!.AsArray();

        Assert.Equal(TestVocabulary.Value.Sections.Select(section => section.Id), states.Select(row => row!["section"]!.GetValue<string>()));
        Assert.Equal("""{"section":"training","initial":"required","renewal":"not-mentioned"}""", states[1]!.ToJsonString());
    }

    [Fact]
    public void The_text_is_the_same_in_Turkish_and_ends_with_one_line_feed()
    {
        var text = Text();

        Properties.InCulture("tr-TR", () => Assert.Equal(text, Text()));
        Assert.EndsWith("]\n}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void Every_generated_document_is_valid_JSON_with_its_texts() =>
        Properties.Hold(GeneratedDocuments.Any, document =>
        {
            var json = JsonNode.Parse(DocumentJson.Write(document, TestVocabulary.Value))!;
            Assert.Equal(
                document.Domains.SelectMany(domain => domain.Behaviors).Select(behavior => behavior.Text),
                json["domains"]!.AsArray().SelectMany(domain => domain!["behaviors"]!.AsArray()).Select(behavior => behavior!["text"]!.GetValue<string>()));
        }, 100);

    private static string Text() => DocumentJson.Write(Garden.Document, TestVocabulary.Value, Garden.InferredAreas);
}
