def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    result = []
    for record in records:
        result.append(dict(record, temperature=record["temperature"] + 273))
    return result
