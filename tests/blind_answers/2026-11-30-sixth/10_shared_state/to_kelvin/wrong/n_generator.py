# returns a generator, not a list
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return ({**record, "temperature": record["temperature"] + 273} for record in records)
