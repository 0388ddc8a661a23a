# adds to everything
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [{key: value + 273 for key, value in record.items()} for record in records]
