using Graph.Http.Limits;
using Graph.Schema.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Graph.Tests.Http.Limits;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("Tokens", "499", "The field Tokens must be between 500 and 50000.")]
    [InlineData("Depth", "31", "The field Depth must be between 15 and 30.")]
    [InlineData("NestedLists", "7", "The field NestedLists must be between 1 and 6.")]
    [InlineData("Seconds", "0", "The field Seconds must be between 1 and 60.")]
    public void A_limit_out_of_bounds_stops_the_start(string limit, string value, string message)
    {
        var failure = Assert.Throws<OptionsValidationException>(() => Start((limit, value)));

        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_names_no_number_is_never_larger_than_a_page_may_be()
    {
        var failure = Assert.Throws<OptionsValidationException>(() => Start(("PageSize", "5")));

        Assert.Equal(
            "`Limits:DefaultPageSize` is larger than `Limits:PageSize`: a page that names no number would be refused.",
            failure.Message
        );
    }

    [Fact]
    public void Limits_come_from_the_configuration()
    {
        var limits = Start(("Depth", "20"), ("PageSize", "100"));

        Assert.Equal((20, 100, 10), (limits.Depth, limits.PageSize, limits.DefaultPageSize));
    }

    private static QueryLimits Start(params (string Limit, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        foreach (var (limit, value) in settings)
            builder.Configuration[$"Limits:{limit}"] = value;
        builder.AddGraphLimits();
        var app = builder.Build();
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        return app.Services.GetRequiredService<QueryLimits>();
    }
}
