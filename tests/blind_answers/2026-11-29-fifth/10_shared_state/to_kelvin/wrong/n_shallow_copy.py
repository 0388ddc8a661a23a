# a new list of the same dictionaries, which are changed
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    records = list(records)
    for row in records:
        row["temperature"] += 273
    return records
