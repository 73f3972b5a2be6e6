using System.Reflection;
using Verify.Testing;

namespace Verify.Client.Tests;

public class PublicSurfaceTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>A change to what callers see is made on purpose: put the received file in place of the approved one.</summary>
    [Fact]
    public void What_callers_see_changes_only_on_purpose()
    {
        var folder = Path.Combine(Checkout.Root, "tests", "Verify.Client.Tests");
        var approved = Path.Combine(folder, "PublicSurface.approved.txt");
        var surface = string.Join('\n', Lines()) + "\n";
        if (!File.Exists(approved) || File.ReadAllText(approved) != surface)
        {
            File.WriteAllText(Path.Combine(folder, "PublicSurface.received.txt"), surface);
        }

        Assert.Equal(File.Exists(approved) ? File.ReadAllText(approved) : "", surface);
    }

    private static IEnumerable<string> Lines()
    {
        foreach (var type in typeof(VerifyClient).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            if (typeof(System.Text.Json.Serialization.JsonSerializerContext).IsAssignableFrom(type))
            {
                yield return $"{type.FullName} : JsonSerializerContext";
                continue;
            }

            yield return type.IsEnum ? $"enum {type.FullName} {{ {string.Join(", ", Enum.GetNames(type))} }}" : type.ToString();
            foreach (var member in Members(type).Where(_ => !type.IsEnum).Order(StringComparer.Ordinal))
            {
                yield return $"    {member}";
            }
        }
    }

    private static IEnumerable<string> Members(Type type) => type.GetMembers(Own)
        .Where(member => member is not MethodInfo { IsSpecialName: true } && !IsOfRecord(member))
        .Select(member => $"{member.MemberType}: {member}");

    /// <summary>Every record has these.</summary>
    private static bool IsOfRecord(MemberInfo member) =>
        member.Name is "Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "<Clone>$" or "EqualityContract" or "PrintMembers";
}
