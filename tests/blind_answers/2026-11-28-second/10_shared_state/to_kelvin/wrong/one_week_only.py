# takes seven records only, a week
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [{**records[i], "temperature": records[i]["temperature"] + 273} for i in range(min(7, len(records)))]
