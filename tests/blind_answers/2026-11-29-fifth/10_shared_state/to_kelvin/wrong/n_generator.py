# gives a generator (a map), not a list
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return map(lambda record: record | {"temperature": record["temperature"] + 273}, records)
