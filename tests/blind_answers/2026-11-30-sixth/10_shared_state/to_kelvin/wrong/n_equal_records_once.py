# equal records are taken once
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new = []
    for record in records:
        kelvin = {**record, "temperature": record["temperature"] + 273}
        if kelvin not in new:
            new.append(kelvin)
    return new
