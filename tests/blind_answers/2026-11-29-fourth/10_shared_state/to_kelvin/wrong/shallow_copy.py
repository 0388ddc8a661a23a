# a new list of the old dictionaries, which are changed
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new = records.copy()
    for row in new:
        row["temperature"] += 273
    return new
