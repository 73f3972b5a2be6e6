namespace Verify.Core.Text;

public enum NameKind
{
    Unknown,
    Person,
    Place,
    Organisation,
}
