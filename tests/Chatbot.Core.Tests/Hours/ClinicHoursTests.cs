using System.Globalization;
using Chatbot.Core.Hours;
using Chatbot.Core.Language;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Core.Tests.Hours;

public sealed class ClinicHoursTests
{
    private const string Opening =
        "opening: { monday: '08:00-12:00, 13:00-17:00', tuesday: 08:00-17:00, friday: 22:00-24:00, holidays: [2026-11-24] }";

    [Theory]
    [InlineData("America/Phoenix", "2026-11-23 07:59:59 -07", false)]
    [InlineData("America/Phoenix", "2026-11-23 08:00 -07", true)]
    [InlineData("America/Phoenix", "2026-11-23 12:00 -07", false)]
    [InlineData("America/Phoenix", "2026-11-23 13:00 -07", true)]
    [InlineData("America/Phoenix", "2026-11-23 17:00 -07", false)]
    [InlineData("America/Phoenix", "2026-11-24 10:00 -07", false)]
    [InlineData("America/Phoenix", "2026-11-25 10:00 -07", false)]
    [InlineData("America/Phoenix", "2026-11-27 23:59 -07", true)]
    [InlineData("America/Phoenix", "2026-11-28 00:00 -07", false)]
    [InlineData("America/Denver", "2026-07-06 08:00 -06", true)]
    [InlineData("America/Denver", "2026-07-06 07:59 -06", false)]
    [InlineData("America/Denver", "2026-11-02 08:00 -07", true)]
    public void Staff_are_there_by_the_clinics_own_clocks(string timeZone, string at, bool expected) =>
        Assert.Equal(expected, Hours(timeZone).IsOpen(Moment(at)));

    [Theory]
    [InlineData("America/Phoenix", "2026-11-23 09:00 -07", "2026-11-23 09:00 -07")]
    [InlineData("America/Phoenix", "2026-11-23 12:30 -07", "2026-11-23 13:00 -07")]
    [InlineData("America/Phoenix", "2026-11-23 18:00 -07", "2026-11-27 22:00 -07")]
    [InlineData("America/Denver", "2026-10-30 23:59 -06", "2026-10-30 23:59 -06")]
    [InlineData("America/Denver", "2026-10-31 00:00 -06", "2026-11-02 08:00 -07")]
    [InlineData("America/Denver", "2026-03-07 12:00 -07", "2026-03-09 08:00 -06")]
    public void The_next_opening_is_at_the_same_hour_before_and_after_clocks_change(string timeZone, string at, string expected) =>
        Assert.Equal(Moment(expected), Hours(timeZone).NextOpening(Moment(at)));

    [Theory]
    [InlineData("2026-11-23 11:30 -07", 45, "2026-11-23 13:15 -07")]
    [InlineData("2026-11-23 16:30 -07", 60, "2026-11-27 22:30 -07")]
    [InlineData("2026-11-22 10:00 -07", 60, "2026-11-23 09:00 -07")]
    public void Time_is_promised_in_hours_when_staff_are_there(string at, int minutes, string expected) =>
        Assert.Equal(Moment(expected), Hours("America/Phoenix").After(Moment(at), TimeSpan.FromMinutes(minutes)));

    [Fact]
    public void A_time_that_clocks_skip_and_one_that_they_show_twice_are_still_moments()
    {
        var files = new SampleFiles().Replace("clinic.yaml", "timeZone: America/Phoenix", "opening: { sunday: 01:30-02:30 }\ntimeZone: America/Denver");
        var hours = ClinicHours.Of(files.Read().Knowledge!.Clinic)!;

        Assert.Equal(Moment("2026-03-08 03:29 -06"), hours.NextOpening(Moment("2026-03-08 03:29 -06")));
        Assert.False(hours.IsOpen(Moment("2026-03-08 03:30 -06")));
        Assert.True(hours.IsOpen(Moment("2026-11-01 01:30 -06")));
    }

    [Theory]
    [InlineData("2026-11-23 09:00 -07", "We write soon. Call (602) 555-0100 [sample] now.", "Le digo ya. Llame ya al (602) 555-0100 [ejemplo].")]
    [InlineData("2026-11-23 12:15 -07", "We write today at 1 pm. Call (602) 555-0100 [sample] now.", "Le digo hoy a la 1 pm. Llame ya al (602) 555-0100 [ejemplo].")]
    [InlineData("2026-11-22 20:00 -07", "We write tomorrow at 8 am. Call (602) 555-0100 [sample] now.", "Le digo mañana a las 8 am. Llame ya al (602) 555-0100 [ejemplo].")]
    [InlineData("2026-11-24 09:00 -07", "We write on Friday at 10 pm. Call (602) 555-0100 [sample] now.", "Le digo el viernes a las 10 pm. Llame ya al (602) 555-0100 [ejemplo].")]
    public void A_patient_is_told_when_somebody_answers_and_what_to_do_if_it_cannot_wait(string now, string english, string spanish)
    {
        var knowledge = Files("America/Phoenix").Read().Knowledge!;

        Assert.Equal(english, StaffTimes.Words(knowledge, PatientLanguage.English, Moment(now)));
        Assert.Equal(spanish, StaffTimes.Words(knowledge, PatientLanguage.Spanish, Moment(now)));
    }

    [Fact]
    public void A_day_that_is_a_week_away_or_more_is_named_with_its_date()
    {
        var files = new SampleFiles().Replace("clinic.yaml", "timeZone:", "opening: { monday: 08:30-09:00 }\ntimeZone:");
        var knowledge = files.Read().Knowledge!;

        Assert.Equal("We write on Monday, November 30, at 8:30 am.", StaffTimes.When(knowledge, PatientLanguage.English, Moment("2026-11-23 09:00 -07")));
        Assert.Equal("Le digo el lunes 30 de noviembre a las 8:30 am.", StaffTimes.When(knowledge, PatientLanguage.Spanish, Moment("2026-11-23 09:00 -07")));
    }

    [Fact]
    public void Without_opening_hours_no_time_is_promised()
    {
        var knowledge = new SampleFiles().Read().Knowledge!;

        Assert.Equal("Call (602) 555-0100 [sample] now.", StaffTimes.Words(knowledge, PatientLanguage.English, Moment("2026-11-23 09:00 -07")));
    }

    [Fact]
    public void Hours_that_the_clinic_has_not_filled_in_are_marked()
    {
        var files = new SampleFiles().Replace("clinic.yaml", "timeZone:", "opening: { placeholder: { monday: 08:30-09:00 } }\ntimeZone:");

        Assert.Equal(
            "We write tomorrow at 8:30 am [sample].",
            StaffTimes.When(files.Read().Knowledge!, PatientLanguage.English, Moment("2026-11-22 09:00 -07")));
    }

    private static ClinicHours Hours(string timeZone) => ClinicHours.Of(Files(timeZone).Read().Knowledge!.Clinic)!;

    private static SampleFiles Files(string timeZone) =>
        new SampleFiles().Replace("clinic.yaml", "timeZone: America/Phoenix", $"{Opening}\ntimeZone: {timeZone}");

    private static DateTimeOffset Moment(string text) =>
        DateTimeOffset.ParseExact(text, ["yyyy-MM-dd HH:mm zz", "yyyy-MM-dd HH:mm:ss zz"], CultureInfo.InvariantCulture);
}
