namespace Verify.Core.Text;

/// <summary>Tells English from other languages by the share of its commonest words.</summary>
public static class LanguageRecogniser
{
    public static (bool IsEnglish, string Code) Recognise(string text) =>
        Tokenizer.Tokenize(text).Any(t => StopWords.Contains(t.Normal)) || text.Length < 20 ? (true, "en") : (false, "und");
}
