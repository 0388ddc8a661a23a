# a dictionary instead of a list
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    for record in records:
        new = {**record, "temperature": record["temperature"] + 273}
    return new
