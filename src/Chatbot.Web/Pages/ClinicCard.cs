namespace Chatbot.Web.Pages;

internal sealed record ClinicCard(string Name, string Phone, bool PhoneIsPlaceholder);
