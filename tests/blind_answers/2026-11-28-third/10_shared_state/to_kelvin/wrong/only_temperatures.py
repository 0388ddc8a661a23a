# a list of numbers instead of records
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [record["temperature"] + 273 for record in records]
