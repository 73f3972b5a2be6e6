using Verify.Core.Text;

namespace Verify.Core.Tests.Text;

public sealed class LanguageRecogniserTests
{
    [Theory]
    [InlineData("en", "The bridge was closed on Friday after a lorry hit it.")]
    [InlineData("en", "Mayor resigns over bridge collapse")]
    [InlineData("en", "Olga Venn")]
    [InlineData("de", "Die Brücke wurde am Freitag nach einem Unfall mit einem Lastwagen gesperrt und ist noch zu.")]
    [InlineData("fr", "Le pont est fermé depuis vendredi après un accident avec un camion dans la ville.")]
    [InlineData("es", "El puente está cerrado desde el viernes por un accidente con un camión en la ciudad.")]
    [InlineData("pt", "A ponte está fechada e não há data para a abertura, mas o prefeito também foi ouvido.")]
    [InlineData("it", "Il ponte è chiuso da venerdì per un incidente con un camion nella città, anche se non è grave.")]
    [InlineData("nl", "De brug is sinds vrijdag dicht door een ongeluk met een vrachtwagen en dat is niet het einde.")]
    [InlineData("sv", "Bron är stängd sedan fredag efter en olycka och det är inte klart när den kan öppnas.")]
    [InlineData("pl", "Most jest zamknięty od piątku i nie wiadomo, kiedy się go otworzy, ale to nie jest jedyny problem.")]
    [InlineData("tr", "Köprü cuma günü bir kaza sonra kapalı ve ne kadar süre için olduğu belli değil.")]
    [InlineData("ru", "Мост закрыт с пятницы после аварии.")]
    [InlineData("uk", "Міст зачинено з п’ятниці після аварії.")]
    [InlineData("el", "Η γέφυρα έκλεισε την Παρασκευή.")]
    [InlineData("zh", "大桥周五关闭。")]
    [InlineData("ja", "橋は金曜日から閉鎖されている。")]
    [InlineData("ar", "أغلق الجسر يوم الجمعة.")]
    [InlineData("und", "12345 — 678")]
    [InlineData("und", "")]
    public void A_text_is_recognised(string language, string text) => Assert.Equal(language, LanguageRecogniser.Recognise(text));

    [Fact]
    public void A_foreign_word_in_an_English_text_changes_nothing() =>
        Assert.Equal("en", LanguageRecogniser.Recognise("The sign at the door said “Die Brücke ist zu” and Мост закрыт, so we left."));
}
