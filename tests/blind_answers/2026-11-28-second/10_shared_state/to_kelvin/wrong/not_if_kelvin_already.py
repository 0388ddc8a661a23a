# leaves temperatures of 200 and more as they are, taking them for kelvins
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [
        {**r, "temperature": r["temperature"] + 273 if r["temperature"] < 200 else r["temperature"]}
        for r in records
    ]
