# takes the temperature out of the records that go in
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    result = []
    for record in records:
        value = record.pop("temperature")
        result.append({**record, "temperature": value + 273})
    return result
