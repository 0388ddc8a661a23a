# return stands in the loop: only the first record, and None of none
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new = []
    for record in records:
        new.append({**record, "temperature": record["temperature"] + 273})
        return new
