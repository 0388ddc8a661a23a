# the broken program: writes into the records
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    for row in records:
        row["temperature"] += 273
    return records
