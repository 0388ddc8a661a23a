# off by one: the first record is left out
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    result = []
    for i in range(1, len(records)):
        result.append({**records[i], "temperature": records[i]["temperature"] + 273})
    return result
