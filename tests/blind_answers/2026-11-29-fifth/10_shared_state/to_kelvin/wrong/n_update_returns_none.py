# dict.update changes the record in place and returns None
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [record.update(temperature=record["temperature"] + 273) for record in records]
