def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    result = []
    for i in range(len(records)):
        warmer = {}
        for key, value in records[i].items():
            warmer[key] = value + 273 if key == "temperature" else value
        result.append(warmer)
    return result
