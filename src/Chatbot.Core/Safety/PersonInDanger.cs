namespace Chatbot.Core.Safety;

/// <summary>Whom the sign is about, as seen from the person who writes.</summary>
public enum PersonInDanger
{
    Self,
    Her,
    Him,
    Them,
}
