using Verify.Core.Stance;
using Verify.Hosting.Stances;

namespace Verify.Server.Tests;

public class StanceCompositionTests
{
    [Theory]
    [InlineData(StanceModels.Structural, "structural-2")]
    [InlineData(StanceModels.Trained, "structural-2+pairs-2")]
    public void The_named_model_judges_and_no_language_model_unless_one_is_set_up(string model, string name)
    {
        Assert.Equal(name, StanceComposition.Create(new StanceSettings { Model = model }, TimeProvider.System).Name);
    }

    [Fact]
    public void A_judge_is_named_in_the_ruleset_over_the_trained_model()
    {
        var options = new StanceSettings { Judge = new JudgeSettings { Endpoint = new Uri("http://127.0.0.1:8080/v1/"), Model = "newsroom-7b" } };

        Assert.Equal("structural-2+pairs-2+chat:newsroom-7b", StanceComposition.Create(options, TimeProvider.System).Name);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080/v1", "m")]
    [InlineData("ftp://127.0.0.1/", "m")]
    [InlineData("http://127.0.0.1:8080/v1/", "")]
    public void A_judge_that_could_not_be_asked_is_refused(string endpoint, string model)
    {
        Assert.False(new JudgeSettings { Endpoint = new Uri(endpoint), Model = model }.IsValid);
    }
}
