using System.Diagnostics;
using Chatbot.Core.Safety.PersonalData;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Core.Tests.Safety.PersonalData;

public sealed class PersonalDataMaskTests
{
    [Theory]
    [InlineData("call me at 602-555-0134", "call me at [phone]")]
    [InlineData("call me at (602) 555-0134 please", "call me at [phone] please")]
    [InlineData("6025550134", "[phone]")]
    [InlineData("my cell is 602.555.0134.", "my cell is [phone].")]
    [InlineData("602 555 0134", "[phone]")]
    [InlineData("+1 602 555 0134", "[phone]")]
    [InlineData("1-602-555-0134", "[phone]")]
    [InlineData("555-0134 is my number", "[phone] is my number")]
    [InlineData("mi cel es 55 1234 5678", "mi cel es [phone]")]
    [InlineData("+52 1 662 123 4567", "[phone]")]
    [InlineData("+52 55 1234 5678", "[phone]")]
    [InlineData("662 123 45 67", "[phone]")]
    [InlineData("(662) 123-45-67", "[phone]")]
    [InlineData("llámeme al 480-555-0199 o al 480 555 0188", "llámeme al [phone] o al [phone]")]
    public void Masks_telephone_numbers(string text, string masked) => Check(text, masked);

    [Theory]
    [InlineData("how long do I rest [phone]", "how long do I rest")]
    [InlineData("[name] asks about [birth date] rest", "asks about rest")]
    [InlineData("I take [something] daily", "I take [something] daily")]
    public void A_masked_text_is_looked_up_without_its_marks(string masked, string text) =>
        Assert.Equal(text, PersonalDataMask.WithoutMarks(masked));

    [Theory]
    [InlineData("write to ana.lopez+x@example.com.", "write to [email].")]
    [InlineData("ANA@EXAMPLE.ORG", "[email]")]
    [InlineData("my email is ana at gmail dot com", "my email is [email]")]
    [InlineData("mi correo: ana_lopez@correo.com.mx", "mi correo: [email]")]
    [InlineData("ana arroba gmail punto com", "[email]")]
    public void Masks_mail_addresses(string text, string masked) => Check(text, masked);

    [Theory]
    [InlineData("born 3/4/52", "born [birth date]")]
    [InlineData("DOB 03/04/1952", "DOB [birth date]")]
    [InlineData("dob: 3-4-52", "dob: [birth date]")]
    [InlineData("my date of birth is April 3, 1950", "my date of birth is [birth date]")]
    [InlineData("I was born on April 3rd 1950 in Mesa", "I was born on [birth date] in Mesa")]
    [InlineData("I was born in 1950", "I was born in [birth date]")]
    [InlineData("nací el 3 de abril de 1950", "nací el [birth date]")]
    [InlineData("naci en 1950", "naci en [birth date]")]
    [InlineData("fecha de nacimiento: 03/04/1950", "fecha de nacimiento: [birth date]")]
    [InlineData("mi cumpleaños es el 3 de abril", "mi cumpleaños es el [birth date]")]
    [InlineData("birthday is 3 April 1950", "birthday is [birth date]")]
    [InlineData("1952-04-03 dob 1952-04-03", "1952-04-03 dob [birth date]")]
    [InlineData("Maria, 04/12/1949, needs this", "Maria, [birth date], needs this")]
    public void Masks_dates_of_birth(string text, string masked) => Check(text, masked);

    [Theory]
    [InlineData("my ssn is 123-45-6789", "my ssn is [ssn]")]
    [InlineData("123-45-6789", "[ssn]")]
    [InlineData("social security number 123456789", "social security number [ssn]")]
    [InlineData("mi seguro social es 123 45 6789", "mi seguro social es [ssn]")]
    [InlineData("MRN 123456", "MRN [number]")]
    [InlineData("my MRN is #0012345", "my MRN is #[number]")]
    [InlineData("member id ABC123", "member id [number]")]
    [InlineData("Member ID: W1234-56789", "Member ID: [number]")]
    [InlineData("medical record number 00-12-34", "medical record number [number]")]
    [InlineData("policy number XZ998877", "policy number [number]")]
    [InlineData("mi expediente es 445566", "mi expediente es [number]")]
    [InlineData("número de póliza AB12345", "número de póliza [number]")]
    [InlineData("medicare 1EG4-TE5-MK73", "medicare [number]")]
    [InlineData("1EG4TE5MK73", "[number]")]
    [InlineData("my card 4111 1111 1111 1111", "my card [number]")]
    [InlineData("my number is 987654321", "my number is [number]")]
    public void Masks_numbers_that_belong_to_a_person(string text, string masked) => Check(text, masked);

    [Theory]
    [InlineData("I live at 123 Main Street", "I live at [address]")]
    [InlineData("123 main st apt 4", "[address]")]
    [InlineData("4520 N. Central Ave, Phoenix AZ 85012", "[address], Phoenix AZ [zip]")]
    [InlineData("send it to 77 Oak Tree Drive", "send it to [address]")]
    [InlineData("vivo en la calle Hidalgo 45", "vivo en la [address]")]
    [InlineData("PO Box 1234", "[address]")]
    [InlineData("zip code 85004", "zip code [zip]")]
    public void Masks_addresses(string text, string masked) => Check(text, masked);

    [Theory]
    [InlineData("my name is Maria Lopez and I need help", "my name is [name] and I need help")]
    [InlineData("My name is John I cant breathe", "My name is [name] I cant breathe")]
    [InlineData("my name is john smith. can I drive", "my name is [name]. can I drive")]
    [InlineData("my name is john chest pain", "my name is [name] chest pain")]
    [InlineData("my name is maria", "my name is [name]")]
    [InlineData("my name's Bob", "my name's [name]")]
    [InlineData("me llamo José Luis García", "me llamo [name]")]
    [InlineData("Mi nombre es María de la Cruz, ¿puedo manejar?", "Mi nombre es [name], ¿puedo manejar?")]
    [InlineData("me llamo ana y me duele", "me llamo [name] y me duele")]
    [InlineData("Hola, soy Rosa Martínez", "Hola, soy [name]")]
    public void Masks_names_that_are_given(string text, string masked) => Check(text, masked);

    [Theory]
    [InlineData("6 weeks")]
    [InlineData("95 percent")]
    [InlineData("24 to 48 hours")]
    [InlineData("24-48 hours")]
    [InlineData("L4-L5 and T12-L1")]
    [InlineData("call 911")]
    [InlineData("text 988")]
    [InlineData("1-800-222-1222")]
    [InlineData("Poison Control is 1 (800) 222-1222")]
    [InlineData("5 mg twice a day")]
    [InlineData("500-1000 mg of tylenol")]
    [InlineData("325-1000mg")]
    [InlineData("my father had a stroke in 1990")]
    [InlineData("surgery on 3/4/2025")]
    [InlineData("my appointment is on April 3")]
    [InlineData("appointment 12/05/26 at 10:30")]
    [InlineData("blood pressure 120/80")]
    [InlineData("I am 72 years old, 5'4\", 160 lbs")]
    [InlineData("can I walk 2 blocks down the street")]
    [InlineData("24 hours before I drive")]
    [InlineData("48 hours on bed rest the whole way")]
    [InlineData("costs $12000")]
    [InlineData("is it 10000 dollars")]
    [InlineData("room 1204")]
    [InlineData("what is the name of the cement")]
    [InlineData("my name is on the form")]
    [InlineData("soy diabético")]
    [InlineData("soy paciente nueva")]
    [InlineData("Soy Diabética y tomo 500 mg")]
    [InlineData("tengo 72 años y peso 70 kilos")]
    [InlineData("my insurance is Medicare")]
    [InlineData("patient is 72 years old")]
    [InlineData("group of 12 people in 2024")]
    [InlineData("vertebroplasty in 2019, kyphoplasty in 2021")]
    [InlineData("T7, T8, T9 fractures")]
    [InlineData("")]
    public void Leaves_everything_else_as_it_is(string text) => Check(text, text);

    [Fact]
    public void Changes_no_question_of_the_clinic() => Assert.Equal(
        "",
        string.Join('\n', ClinicData.Questions.Where(question => PersonalDataMask.Apply(question.Text) != question.Text)
            .Select(question => $"{question.Text} → {PersonalDataMask.Apply(question.Text)}")));

    [Fact]
    public void Takes_no_long_time_over_a_text_made_to_be_slow()
    {
        string[] slow = [new('1', 4000), string.Concat(Enumerable.Repeat("1 a ", 2000)), string.Concat(Enumerable.Repeat("a.", 3000)) + "@", string.Concat(Enumerable.Repeat("my name is A ", 500)), string.Concat(Enumerable.Repeat("mrn ", 1500))];
        var watch = Stopwatch.StartNew();
        foreach (var text in slow)
            PersonalDataMask.Apply(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    private static void Check(string text, string masked)
    {
        Assert.Equal(masked, PersonalDataMask.Apply(text));
        Assert.Equal(masked, PersonalDataMask.Apply(masked));
    }
}
