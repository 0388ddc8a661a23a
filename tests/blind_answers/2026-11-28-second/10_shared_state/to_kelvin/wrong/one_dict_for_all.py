# one dictionary is filled for all records: what an earlier record had leaks into later ones
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new, result = {}, []
    for record in records:
        new.update(record)
        new["temperature"] = record["temperature"] + 273
        result.append(dict(new))
    return result
