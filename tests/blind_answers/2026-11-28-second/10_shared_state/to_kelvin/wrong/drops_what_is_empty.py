# drops entries that are 0, False, None or empty, except the temperature
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [
        {k: v for k, v in r.items() if v and k != "temperature"} | {"temperature": r["temperature"] + 273}
        for r in records
    ]
