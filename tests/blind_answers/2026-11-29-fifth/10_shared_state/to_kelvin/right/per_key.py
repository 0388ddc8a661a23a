def in_kelvin(record):
    return {key: value + 273 if key == "temperature" else value for key, value in record.items()}


def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return list(map(in_kelvin, records))
