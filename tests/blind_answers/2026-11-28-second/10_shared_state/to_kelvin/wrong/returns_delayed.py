# returns a Delayed, no list
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return delayed([{**r, "temperature": r["temperature"] + 273} for r in records])
