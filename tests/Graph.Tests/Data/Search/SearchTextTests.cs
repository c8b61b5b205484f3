using Graph.Data.Search;

namespace Graph.Tests.Data.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Daniar QASQARAUROV", "daniar qasqaraurov")]
    [InlineData("Избирательный ОКРУГ", "избирательный округ")]
    [InlineData("ӘІҢҒҮҰҚӨҺ", "әіңғүұқөһ")]
    [InlineData("ΟΔΟΣ", "οδοσ")]
    [InlineData("οδος", "οδοσ")]
    [InlineData("𐐀", "𐐨")]
    public void Case_does_not_matter(string text, string expected) => Assert.Equal(expected, SearchText.Of(text));

    [Theory]
    [InlineData("Mäjilis", "majilis")]
    [InlineData("Erlan Qoşanov", "erlan qosanov")]
    [InlineData("Ermūhamet Ertısbaev", "ermuhamet ertisbaev")]
    [InlineData("İSTANBUL", "istanbul")]
    [InlineData("a\u0308\u0304", "a")]
    [InlineData("ǖẫ", "ua")]
    [InlineData("Ἀθῆναι", "αθηναι")]
    [InlineData("Ёлкин", "елкин")]
    public void Accents_do_not_matter(string text, string expected) => Assert.Equal(expected, SearchText.Of(text));

    [Theory]
    [InlineData("Мәжіліс", "мәжіліс")]
    [InlineData("Қазақстан Халық партиясы", "қазақстан халық партиясы")]
    [InlineData("Ғ г Ң н Ү ұ Ө о Һ х І и", "ғ г ң н ү ұ ө о һ х і и")]
    public void Kazakh_letters_are_letters_of_their_own(string text, string expected) =>
        Assert.Equal(expected, SearchText.Of(text));

    [Theory]
    [InlineData("Айталы", "айталы")]
    [InlineData("аИ\u0306талы", "айталы")]
    public void The_short_i_is_no_accent_however_it_is_written(string text, string expected) =>
        Assert.Equal(expected, SearchText.Of(text));

    [Theory]
    [InlineData("М\u04d9ж\u0069л\u0069с", "мәжіліс")] // Latin i
    [InlineData("\u0041\u0063тана", "астана")] // Latin A and c
    [InlineData("Оск\u0065м\u0065н", "оскемен")] // Latin e
    [InlineData("К\u006fст\u0061н\u0061й", "костанай")] // Latin o and a
    [InlineData("Тұ\u0070ан \u0078ан", "тұран хан")] // Latin p; a word of Latin x and Cyrillic letters
    [InlineData("С\u0259тбаев", "сәтбаев")] // the Latin schwa
    [InlineData("Кисел\u00ebв", "киселев")] // Latin ë
    [InlineData("\u0410qtobe", "aqtobe")] // a Cyrillic A among Latin letters
    [InlineData("Region \u0410", "region а")] // no word of two scripts
    [InlineData("Дqж", "дqж")] // neither script has all of them
    public void A_word_is_of_one_script_if_its_letters_look_so(string text, string expected) =>
        Assert.Equal(expected, SearchText.Of(text));

    [Theory]
    [InlineData("  Almaty \t\u00a0 Region\n", "almaty region")]
    [InlineData("Agrarian-Industrial Union", "agrarian industrial union")]
    [InlineData("«Respublica» партиясы", "respublica партиясы")]
    [InlineData("100%_\\", "100")]
    [InlineData(" \0…", "")]
    [InlineData("", "")]
    public void White_space_and_punctuation_are_one_space_between_words(string text, string expected) =>
        Assert.Equal(expected, SearchText.Of(text));

    [Theory]
    [InlineData("Communist People's Party")]
    [InlineData("communist People’s party")]
    [InlineData("Communist Peoples Party")]
    public void Apostrophes_do_not_matter(string text) => Assert.Equal("communist peoples party", SearchText.Of(text));

    [Theory]
    [InlineData("№12")]
    [InlineData("№ 12")]
    [InlineData("No. 12")]
    [InlineData("no 12")]
    public void The_sign_of_numbers_is_a_word(string text) => Assert.Equal("no 12", SearchText.Of(text));

    [Fact]
    public void Half_a_character_is_no_text() => Assert.Equal("a b", SearchText.Of("a\ud800b"));

    [Theory]
    [InlineData("№12 сайлау округі")]
    [InlineData("İstanbul’s Мәжіліс -- Ёлка й")]
    public void Folding_what_is_folded_changes_nothing(string text) =>
        Assert.Equal(SearchText.Of(text), SearchText.Of(SearchText.Of(text)));
}
