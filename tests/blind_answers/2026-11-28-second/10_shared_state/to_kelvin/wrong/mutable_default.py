# the list of an earlier call is still there in the next
def to_kelvin(records, new=[]):
    """Return new records, in which the temperature is higher by 273."""
    for record in records:
        new.append({**record, "temperature": record["temperature"] + 273})
    return new
