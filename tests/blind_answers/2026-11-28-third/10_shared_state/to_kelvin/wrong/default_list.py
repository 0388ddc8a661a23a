# a mutable default keeps the records of earlier calls
def to_kelvin(records, result=[]):
    """Return new records, in which the temperature is higher by 273."""
    for record in records:
        result.append({**record, "temperature": record["temperature"] + 273})
    return result
