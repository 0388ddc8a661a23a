# numbers the days anew
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [{"day": day, "temperature": r["temperature"] + 273} for day, r in enumerate(records, start=1)]
