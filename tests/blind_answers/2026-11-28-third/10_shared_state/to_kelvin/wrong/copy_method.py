# records.copy() copies only the list
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    result = records.copy()
    for i in range(len(result)):
        result[i]["temperature"] = result[i]["temperature"] + 273
    return result
