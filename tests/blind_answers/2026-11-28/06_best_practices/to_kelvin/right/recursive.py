def to_kelvin(records):
    if not records:
        return []
    first, *rest = records
    return [{**first, "temperature": first["temperature"] + 273}, *to_kelvin(rest)]
