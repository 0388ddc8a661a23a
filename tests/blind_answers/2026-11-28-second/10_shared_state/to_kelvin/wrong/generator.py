# returns a generator and no list
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return ({**r, "temperature": r["temperature"] + 273} for r in records)
