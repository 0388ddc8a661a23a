def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    if not records:
        return []
    first, *rest = records
    return [dict(first, temperature=first["temperature"] + 273)] + to_kelvin(rest)
