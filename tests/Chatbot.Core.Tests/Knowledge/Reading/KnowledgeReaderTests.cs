using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;

namespace Chatbot.Core.Tests.Knowledge.Reading;

public sealed class KnowledgeReaderTests
{
    [Fact]
    public void Reads_a_pair_with_everything_that_stands_in_its_file()
    {
        var reading = new SampleFiles().Read();

        Assert.Empty(reading.Problems);
        var pair = reading.Knowledge!.Pairs[0];
        Assert.Equal(new QnaId("recovery-ride-home"), pair.Id);
        Assert.Equal("recovery", pair.Topic);
        Assert.Equal(AppliesTo.Kyphoplasty, pair.AppliesTo);
        Assert.Equal(new QnaSource("FAQs on Kyphoplasty", "After"), pair.Source);
        Assert.Equal(["ride-home"], pair.Facts);
        Assert.Equal([new QnaId("recovery-rest")], pair.FollowUps);
        Assert.Equal(["call-same-day"], pair.Notices);
        Assert.True(pair.OffersStaff);
        Assert.Equal(new SourceLocation("recovery.yaml", 5), pair.Location);
        var text = pair.Texts[PatientLanguage.English];
        Assert.Equal("Someone must drive you home. You may not drive.\n\nAsk a friend to come.", text.Answer);
        Assert.Equal(8, text.Phrasings.Count);
        Assert.True(text.Review.IsPending);
    }

    [Fact]
    public void Reads_the_clinic_and_knows_which_of_its_details_are_placeholders()
    {
        var clinic = new SampleFiles().Read().Knowledge!.Clinic;

        Assert.Equal("America/Phoenix", clinic.TimeZone);
        Assert.Equal("De lunes a viernes", clinic.Hours.Text.Spanish);
        Assert.Equal(["phone"], clinic.Details.Where(detail => detail.IsPlaceholder).Select(detail => detail.Name));
        Assert.Equal(new SourceLocation("clinic.yaml", 2), clinic.Phone.Location);
    }

    [Fact]
    public void The_same_texts_have_the_same_version_whatever_their_line_endings()
    {
        var sample = new SampleFiles();
        var other = new SampleFiles();
        other.Write("facts.yaml", other.Texts["facts.yaml"].ReplaceLineEndings("\r\n"));

        Assert.Matches("^[0-9a-f]{12}$", sample.Files().Version);
        Assert.Equal(sample.Files().Version, other.Files().Version);
        Assert.NotEqual(sample.Files().Version, sample.Replace("facts.yaml", "24-48", "24-49").Files().Version);
    }
}
