using System.Text;
using Bogus;

namespace Graph.Server.Generating;

/// <summary>Names that could be real, always the same ones for the same thing.</summary>
/// <param name="chance">The chance of the dataset.</param>
internal sealed class InventedNames(Chance chance)
{
    private readonly Faker faker = new("en");

    public string Person(string kind, int district, int number)
    {
        Seed(kind, district, number);
        return $"{faker.Name.FirstName()} {faker.Name.LastName()}";
    }

    public string Town(string kind, int number)
    {
        Seed(kind, number);
        return faker.Address.City();
    }

    /// <summary>What an ID is made of: small letters without accents, parted by hyphens.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    private void Seed(string kind, int number, int further = 0) =>
        faker.Random = new Randomizer(chance.Seed(kind, number, further));
}
