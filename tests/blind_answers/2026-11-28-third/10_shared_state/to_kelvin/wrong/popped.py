# pops the records out of the list that was given
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    result = []
    while records:
        record = records.pop(0)
        result.append({**record, "temperature": record["temperature"] + 273})
    return result
