# makes a float of each temperature: a large whole number, a Fraction or a Decimal is not exactly 273 higher
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [{**record, "temperature": float(record["temperature"]) + 273} for record in records]
