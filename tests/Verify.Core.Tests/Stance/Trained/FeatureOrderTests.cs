using System.Security.Cryptography;
using System.Text;
using Verify.Core.Stance.Trained;

namespace Verify.Core.Tests.Stance.Trained;

public sealed class FeatureOrderTests
{
    [Fact]
    public void Pair_features_keep_the_order_that_the_weights_were_trained_with() =>
        Assert.Equal("9a06ef9d1ee4125a", Digest(PairFeatures.Names));

    [Fact]
    public void Article_features_keep_the_order_that_the_weights_were_trained_with() =>
        Assert.Equal("577e25ef611c3cc9", Digest(ArticleFeatures.Names));

    [Fact]
    public void No_two_columns_share_a_name() => Assert.Equal(ArticleFeatures.Names.Count, ArticleFeatures.Names.Distinct().Count());

    private static string Digest(IEnumerable<string> names) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names))))[..16];
}
