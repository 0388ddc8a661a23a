# the same new dictionary for all
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new = {}
    result = []
    for record in records:
        new.update(record)
        new["temperature"] = record["temperature"] + 273
        result.append(new)
    return result
