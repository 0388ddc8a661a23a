# adds an entry that was not there
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [{**r, "celsius": r["temperature"], "temperature": r["temperature"] + 273} for r in records]
