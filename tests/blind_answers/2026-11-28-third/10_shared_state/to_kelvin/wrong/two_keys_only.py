# keeps day and temperature only
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [{"day": record["day"], "temperature": record["temperature"] + 273} for record in records]
