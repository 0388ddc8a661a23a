def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    result = []
    for i in range(len(records)):
        new = records[i].copy()
        new["temperature"] = new["temperature"] + 273
        result.append(new)
    return result
