using System.Globalization;
using System.Reflection;

namespace Ciip.Guideline.Tests.Documentation.Api;

/// <summary>What a type or member is called: by the compiler in the XML documentation, and by a reader.</summary>
internal static class ApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(void)] = "void",
    };

    /// <summary>The compiler's id, such as <c>M:Ciip.Guideline.Interval.Parse(System.String)</c>.</summary>
    public static string IdOf(MemberInfo member) => member switch
    {
        Type type => "T:" + IdOfType(type),
        FieldInfo => $"F:{IdOfType(member.DeclaringType!)}.{member.Name}",
        PropertyInfo property => $"P:{IdOfType(member.DeclaringType!)}.{member.Name}{IdOfParameters(property.GetIndexParameters())}",
        ConstructorInfo constructor => $"M:{IdOfType(member.DeclaringType!)}.#ctor{IdOfParameters(constructor.GetParameters())}",
        MethodInfo method => $"M:{IdOfType(member.DeclaringType!)}.{member.Name}{(method.IsGenericMethod ? "``" + method.GetGenericArguments().Length.ToString(CultureInfo.InvariantCulture) : string.Empty)}"
            + IdOfParameters(method.GetParameters())
            + (method.Name is "op_Implicit" or "op_Explicit" ? "~" + IdOfType(method.ReturnType) : string.Empty),
        _ => throw new ArgumentException($"The library has no public member of this kind: {member}", nameof(member)),
    };

    /// <summary>The name for a heading or link, such as <c>Provisions.ItBcp</c>, <c>Interval.Parse</c>.</summary>
    public static string Short(MemberInfo member) => member switch
    {
        Type { DeclaringType: { } outer } type => $"{Short(outer)}.{type.Name}",
        Type type => type.Name.Split('`')[0],
        ConstructorInfo => Short(member.DeclaringType!),
        _ => $"{Short(member.DeclaringType!)}.{member.Name}",
    };

    /// <summary>A type as it is written in code, with the nullability of the member that uses it.</summary>
    public static string Readable(Type type, NullabilityInfo? nullability = null)
    {
        if (type.IsByRef)
        {
            return Readable(type.GetElementType()!, nullability?.ElementType ?? nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Readable(underlying) + "?";
        }

        var mark = type is { IsValueType: false, IsGenericParameter: false } && nullability is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable } ? "?" : string.Empty;
        if (type.IsArray)
        {
            return Readable(type.GetElementType()!, nullability?.ElementType) + "[]" + mark;
        }

        if (!type.IsGenericType)
        {
            return Keywords.GetValueOrDefault(type, type.IsGenericParameter ? type.Name : Short(type)) + mark;
        }

        var arguments = type.GetGenericArguments().Select((argument, i) => Readable(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i)));
        return (type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal) ? $"({string.Join(", ", arguments)})" : $"{Short(type)}<{string.Join(", ", arguments)}>") + mark;
    }

    private static string IdOfParameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? string.Empty : $"({string.Join(",", parameters.Select(parameter => IdOfType(parameter.ParameterType)))})";

    private static string IdOfType(Type type)
    {
        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition.ToString(CultureInfo.InvariantCulture);
        }

        if (type.IsByRef)
        {
            return IdOfType(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return IdOfType(type.GetElementType()!) + "[]";
        }

        return type is { IsGenericType: true, IsGenericTypeDefinition: false }
            ? $"{type.GetGenericTypeDefinition().FullName!.Split('`')[0]}{{{string.Join(",", type.GetGenericArguments().Select(IdOfType))}}}"
            : type.FullName!.Replace('+', '.');
    }
}
