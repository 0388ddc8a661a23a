def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    result = []
    for i in range(len(records)):
        result.append(records[i] | {"temperature": 273 + records[i]["temperature"]})
    return result
