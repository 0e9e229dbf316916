namespace Chatbot.Simulators.Sms;

public enum SmsEncoding
{
    /// <summary>Seven bits a character, or two times seven for a few: GSM 03.38.</summary>
    Gsm7,

    /// <summary>Sixteen bits a character, or two times sixteen for those beyond the basic plane.</summary>
    Ucs2,
}
