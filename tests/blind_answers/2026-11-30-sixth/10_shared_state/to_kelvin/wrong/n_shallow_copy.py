# a new list, but of the same dictionaries, which are changed
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new = records.copy()
    for record in new:
        record["temperature"] += 273
    return new
