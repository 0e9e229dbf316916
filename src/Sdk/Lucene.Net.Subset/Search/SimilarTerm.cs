namespace Lucene.Net.Search;

/// <summary>A term near to a given word: its number, and 1 − edits / (length of the shorter word).</summary>
internal readonly record struct SimilarTerm(int Number, float Factor);
