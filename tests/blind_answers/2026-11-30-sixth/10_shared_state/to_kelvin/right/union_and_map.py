def warmer(record):
    """Return a record like this one, 273 degrees higher."""
    return record | {"temperature": 273 + record["temperature"]}


def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return list(map(warmer, records))
