using Chatbot.Core.Dialogue.Answering;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Core.Tests.Dialogue;

/// <summary>Pairs of the clinic's own base between which the bot does not ask.</summary>
public sealed class NearPairsTests
{
    [Theory]
    [InlineData("recovery-lifting", "recovery-strenuous", true)]
    [InlineData("recovery-activities", "recovery-lifting", true)]
    [InlineData("anesthesia-what-kind", "anesthesia-asleep-or-awake", true)]
    [InlineData("recovery-rest", "recovery-lifting", false)]
    [InlineData("anesthesia-what-kind", "recovery-rest", false)]
    [InlineData("clinic-phone", "clinic-fax", false)]
    public void Pairs_are_near_when_one_states_all_that_the_other_does(string one, string other, bool areNear)
    {
        Assert.Equal(areNear, NearPairs.AreNear(Pair(one), Pair(other)));
        Assert.Equal(areNear, NearPairs.AreNear(Pair(other), Pair(one)));
    }

    private static QnaPair Pair(string id) => ClinicData.Knowledge.Pairs.Single(pair => pair.Id.Value == id);
}
