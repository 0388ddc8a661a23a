# only the list is copied, the dictionaries are the old ones
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new = list(records)
    for row in new:
        row["temperature"] += 273
    return new
