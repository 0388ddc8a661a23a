# only day and temperature are taken over, all else is lost
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [{"day": r.get("day"), "temperature": r["temperature"] + 273} for r in records]
