# new list, but += in the old dictionaries
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    result = []
    for record in records:
        record["temperature"] += 273
        result.append(record)
    return result
