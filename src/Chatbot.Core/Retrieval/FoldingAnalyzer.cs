using Chatbot.Core.Language;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Chatbot.Core.Retrieval;

/// <summary>
/// Words to stems, accents dropped before stop words and stemming, because patients leave them out. Question words and
/// negations are kept in both languages: they tell one question from another.
/// </summary>
internal sealed class FoldingAnalyzer : Analyzer
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly string[] EnglishStopWords =
        ["a", "an", "and", "are", "as", "at", "be", "but", "for", "if", "in", "into", "is", "it", "of", "on", "or",
         "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was", "will", "am", "im",
         "please", "pls", "plz"];

    private static readonly string[] SpanishStopWords =
        ["a", "al", "de", "del", "el", "en", "es", "la", "las", "le", "les", "lo", "los", "me", "o", "se", "su", "sus",
         "te", "un", "una", "unos", "unas", "y", "e", "u", "esta", "este", "esto", "mi", "mis", "ser", "son", "era",
         "fue", "ha", "han", "he", "por", "favor", "porfa"];

    private readonly PatientLanguage _language;
    private readonly CharArraySet _stopWords;

    /// <param name="keepStopWords">Whether the small words stay.</param>
    public FoldingAnalyzer(PatientLanguage language, bool keepStopWords = false)
    {
        _language = language;
        string[] stopWords = language == PatientLanguage.Spanish ? SpanishStopWords : EnglishStopWords;
        _stopWords = new(Version, keepStopWords ? [] : stopWords, ignoreCase: false);
    }

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new StandardTokenizer(Version, reader);
        return new(tokenizer, _language == PatientLanguage.Spanish ? Spanish(tokenizer) : English(tokenizer));
    }

    private TokenStream English(Tokenizer tokenizer)
    {
        TokenStream stream = new EnglishPossessiveFilter(Version, tokenizer);
        stream = new LowerCaseFilter(Version, stream);
        stream = new ASCIIFoldingFilter(stream);
        stream = new StopFilter(Version, stream, _stopWords);
        return new PorterStemFilter(stream);
    }

    private TokenStream Spanish(Tokenizer tokenizer)
    {
        TokenStream stream = new LowerCaseFilter(Version, tokenizer);
        stream = new ASCIIFoldingFilter(stream);
        stream = new StopFilter(Version, stream, _stopWords);
        return new SpanishLightStemFilter(stream);
    }
}
