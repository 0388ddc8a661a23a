# cuts temperatures at 0 instead of adding 273 only
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [{**r, "temperature": max(0, r["temperature"] + 273)} for r in records]
