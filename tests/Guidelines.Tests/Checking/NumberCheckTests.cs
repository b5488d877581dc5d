using Guidelines.Checking;
using Guidelines.Tests.Reading;

namespace Guidelines.Tests.Checking;

public class NumberCheckTests
{
    [Theory]
    [InlineData("- Digs {#gdn-01}\n- Sows {#gdn-03}\n- Reaps {#gdn-04}\n")]
    [InlineData("- Digs {#gdn-01}\n- Sows {#gdn-03}\n- Weeds {#gdn-02}\n- Reaps {#gdn-04}\n", "f.md(15,3): info GL210: 'tt-2020-imhm-gdn-02' stands after 'tt-2020-imhm-gdn-03'; leave the ids as they are if they were published once")]
    public void A_number_below_one_before_it_is_told(string list, params string[] told)
    {
        var (file, _, places) = Canonical.ReadWithPlaces(Canonical.Domain + list);

        Assert.Equal(told, NumberCheck.Check(file!.Document!, places).Select(diagnostic => diagnostic.ToString()));
    }
}
