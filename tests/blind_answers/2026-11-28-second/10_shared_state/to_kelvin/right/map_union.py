def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return list(map(lambda r: r | {"temperature": r["temperature"] + 273}, records))
