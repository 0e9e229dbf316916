using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Tests.Retrieval;

public sealed class BestTests
{
    private const float MostOff = 0.1f;

    [Fact]
    public void Of_equal_scores_the_first_come_first()
    {
        var places = new int[3];

        Assert.Equal(3, Best.Of([1, 3, 3, 2, 3], places));
        Assert.Equal([1, 2, 4], places);
    }

    [Fact]
    public void There_are_no_more_than_there_are_scores()
    {
        Assert.Equal(2, Best.Of([1, 2], new int[5]));
        Assert.Equal([1, 0], Best.Of(stackalloc float[] { 1, 2 }, 0, place => place, 5));
        Assert.Empty(Best.Of([], 0, _ => 0, 5));
    }

    [Fact]
    public void Estimates_lead_to_the_same_places_as_scores()
    {
        var random = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            float[] scores = [.. Enumerable.Range(0, 60).Select(_ => (float)random.NextDouble())];
            float[] estimates = [.. scores.Select(score => score + (MostOff * (float)((2 * random.NextDouble()) - 1)))];
            var expected = new int[5];
            Best.Of(scores, expected);

            Assert.Equal(expected, Best.Of(estimates, MostOff, place => scores[place], expected.Length));
        }
    }

    [Fact]
    public void Only_what_may_be_one_of_the_highest_is_computed()
    {
        var asked = new List<int>();
        Best.Of(stackalloc float[] { 0.5f, 0.9f, 0.75f, 0.2f }, MostOff, Ask, 1);

        Assert.Equal([1, 2], asked);
        float Ask(int place)
        {
            asked.Add(place);
            return 0;
        }
    }
}
