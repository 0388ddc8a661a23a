def to_kelvin(records):
    if not records:
        return []
    first, *rest = records
    return [{**first, "temperature": 273 + first["temperature"]}, *to_kelvin(rest)]
